import { finding, JudgeId } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"
import { callList } from "../../src/index.ts"

const member = (id: string, name: string) => ({
  id: JudgeId(id),
  name,
  role: null,
  unit: null,
  areas: [],
  conflicts: []
})

const campaign = campaignOf({
  committee: [member("J1", "Ủy viên 1")],
  registrations: [
    registration("A", { unitName: "Hạ Long", origin: { file: "dk.csv", line: 2, sheetRow: 2 } }),
    registration("B", { unitName: "Hà Nam", origin: { file: "dk.csv", line: 3, sheetRow: 3 } })
  ]
})

const names = (...findings: Parameters<typeof callList>[1]) =>
  callList(campaign, findings).map(({ to, name }) => [to, name])

describe("callList", () => {
  it("calls the judge for a sheet, the unit for its model or its row, else whoever sent the file", () => {
    expect(names(finding("missing-score", { judge: "J1", model: "A" }))).toEqual([["judge", "Ủy viên 1"]])
    expect(names(finding("missing-date", { model: "A" }))).toEqual([["unit", "Hạ Long"]])
    expect(names(finding("bad-number", { file: "dk.csv", line: 3 }))).toEqual([["unit", "Hà Nam"]])
    expect(names(finding("missing-name", { file: "dk.csv", line: 9 }))).toEqual([["file", "dk.csv"]])
    expect(names(finding("unknown-judge", { file: "phieu.csv", line: 2, judge: "X" }))).toEqual([
      ["file", "phieu.csv"]
    ])
    expect(names(finding("no-scores"))).toEqual([["campaign", ""]])
  })

  it("puts errors before warnings before notes, then Vietnamese order of names", () => {
    expect(
      names(
        finding("missing-date", { model: "A" }),
        finding("bad-number", { model: "A" }),
        finding("bad-number", { model: "B" }),
        finding("missing-name", { file: "z.csv", line: 9 }),
        finding("no-scores")
      )
    ).toEqual([
      ["file", "z.csv"],
      ["unit", "Hà Nam"],
      ["unit", "Hạ Long"],
      ["campaign", ""]
    ])
  })

  it("gives one call a unit, with its findings in the order they came", () => {
    const [call] = callList(campaign, [
      finding("bad-number", { model: "A" }),
      finding("missing-date", { file: "dk.csv", line: 2 })
    ])
    expect(call?.findings.map(({ code }) => code)).toEqual(["bad-number", "missing-date"])
  })
})

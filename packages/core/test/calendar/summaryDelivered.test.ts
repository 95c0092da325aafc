import {
  type Delivery,
  dutiesOf,
  type IsoDate,
  parseIsoDate,
  type Unit,
  UnitId,
  type UnitSummary
} from "@dvk/core"
import { expect, test } from "vitest"
import { campaignFile, campaignOf } from "../../../../test/sample/sampleCampaign.ts"

const day = (text: string): IsoDate => {
  const date = parseIsoDate(text)
  if (date === null) throw new Error("a test's day exists")
  return date
}

const commune: Unit = {
  id: UnitId("xa"),
  name: "Xã",
  otherNames: [],
  kind: "xã",
  parent: null,
  minimum: 0,
  validFrom: null,
  validTo: null,
  successor: null
}

const summary: UnitSummary = {
  unit: commune.id,
  unitName: "Xã",
  year: 2024,
  period: "year",
  bodies: [],
  origin: { file: "summaries/xa.csv", line: 2, sheetRow: 2 }
}

const logged = (on: string): Delivery => ({
  party: { kind: "unit", unit: commune },
  duty: "bieu",
  on: day(on),
  document: null,
  note: null,
  activity: null,
  origin: { file: "reports/a.csv", line: 2, sheetRow: 2 }
})

const stateOn = (on: string, deliveries: ReadonlyArray<Delivery>) => {
  const file = campaignFile({
    reports: ["reports/*.csv"],
    summaries: ["summaries/*.csv"],
    duties: [
      { id: "bieu", what: "Biểu tổng hợp năm", kind: "summary-table", before: "2024-12-05", from: "xã" }
    ]
  })
  const campaign = { ...campaignOf({ units: [commune], deliveries }), file, summaries: [summary] }
  return dutiesOf(campaign, day(on)).map(({ state }) =>
    state.kind === "handed-in" ? [state.kind, state.daysLate] : [state.kind]
  )
}

test("a summary that is there has been handed in, on a day that nobody wrote down", () => {
  expect(stateOn("2024-12-05", [])).toEqual([["handed-in", null]])
})

test("where the log has its day, it comes on that day and not before", () => {
  expect(stateOn("2024-12-05", [logged("2024-12-07")])).toEqual([["late"]])
  expect(stateOn("2024-12-07", [logged("2024-12-07")])).toEqual([["handed-in", 3]])
  expect(stateOn("2024-12-07", [logged("2024-12-04")])).toEqual([["handed-in", 0]])
})

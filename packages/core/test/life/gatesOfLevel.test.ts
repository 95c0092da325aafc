import {
  admit,
  digestOf,
  factsOf,
  GateId,
  gatesOfLevel,
  type Level,
  levelAbove,
  levelOf,
  livesOf,
  parseRubric,
  partDigests,
  type Registration,
  type Rubric,
  type Step
} from "@dvk/core"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"
import { rubricInput, rubricWith, sampleRubric } from "../../../../test/sample/sampleRubric.ts"
import { step } from "../../../../test/sample/sampleSteps.ts"

const gate = (levels: ReadonlyArray<Level> | null): Rubric["gates"][number] => ({
  id: GateId(levels === null ? "all" : levels.join("-")),
  title: { vi: "Có văn bản công nhận", en: "Has a recognition document" },
  purpose: "commendation",
  requires: ["recognitionDocument"],
  levels,
  clause: "II.4"
})

const withGates = (...gates: ReadonlyArray<Rubric["gates"][number]>): Rubric => ({
  ...rubricWith({
    levels: ["commune", "province", "central"].map((id) => ({ id, title: { vi: id, en: id } }))
  }),
  gates
})

const campaign = (
  rubric: Rubric,
  steps: ReadonlyArray<Step> = [],
  models: ReadonlyArray<Registration> = [registration("A")]
) => {
  const whole = campaignOf({ rubric, steps, registrations: models })
  return { ...whole, columns: new Set([...whole.columns, "recognitionDocument" as const]) }
}

const closed = (...args: Parameters<typeof campaign>) => [...admit(campaign(...args)).closedGates]

describe("a gate for some levels", () => {
  test("names levels that the rubric has; another one is refused with the nearest", () => {
    const gateWith = (level: string) => ({
      ...rubricInput(),
      gates: rubricInput().gates.map((own) => ({ ...own, levels: [level] }))
    })
    const [problem] = Result.getOrThrow(Result.flip(parseRubric(gateWith("comune"))))
    expect(problem).toMatchObject({ code: "bad-value", path: ["gates", 0, "levels", 0] })
    expect(problem?.values["nearest"]).toBe("commune")
    expect(Result.getOrThrow(parseRubric(gateWith("commune"))).rubric.gates[0]?.levels).toEqual(["commune"])
  })

  test("counts for models of that level only", () => {
    const province = withGates(gate(["province"]))
    expect(closed(province)).toEqual([])
    expect(closed(province, [], [registration("A", { level: "province" })])).toEqual([["A", ["province"]]])
    expect(closed(withGates(gate(null)))).toEqual([["A", ["all"]]])
  })

  test("counts for a model that was raised to it", () => {
    const raised = step("A", "raised", "2024-06-01", { level: "province" })
    expect(closed(withGates(gate(["province"])), [raised])).toEqual([["A", ["province"]]])
    expect(levelOf(campaign(sampleRubric(), [raised]), registration("A"))).toBe("province")
  })

  test("a form without a level is of the campaign's own", () => {
    expect(closed(withGates(gate(["commune"])), [], [registration("A", { level: null })])).toEqual([
      ["A", ["commune"]]
    ])
  })
})

describe("a recognition that stands in the list of steps", () => {
  const recognised = step("A", "recognised", "2024-11-01", { document: "12-QĐ/UBND" })

  test("opens the gate, and asks the others for theirs, as one in the results does", () => {
    const rubric = withGates(gate(null))
    const models = [registration("A"), registration("B")]
    const whole = campaignOf({ rubric, registrations: models, steps: [recognised] })
    expect([...admit(whole).closedGates]).toEqual([["B", ["all"]]])
    expect(admit(campaignOf({ rubric, registrations: models })).findings).toMatchObject([
      { code: "gate-unknown" }
    ])
  })

  test("is a fact", () => {
    const document = {
      id: "c4b",
      kind: "fact",
      measure: "recognition-document",
      title: { vi: "Văn bản công nhận", en: "Recognition document" },
      clause: "II.4"
    } as const
    const rubric = sampleRubric()
    const criteria = rubric.criteria.map((own) => ({ ...own, indicators: [document] }))
    const told = (steps: ReadonlyArray<Step>) =>
      factsOf(campaignOf({ rubric: { ...rubric, criteria }, steps }), registration("A"))[0]?.finding
    expect(told([recognised])).toEqual({ _tag: "Holds", holds: true, share: null })
    expect(told([step("B", "recognised", null, { document: "13-QĐ/UBND" })])).toMatchObject({ holds: false })
    expect(told([])).toEqual({ _tag: "Unknown" })
  })

  test("belongs to the digest; a step that decides nothing does not", () => {
    const none = campaignOf({ registrations: [registration("A")] })
    const one = { ...none, steps: [recognised] }
    expect(digestOf(one)).not.toBe(digestOf(none))
    expect(partDigests(one).steps).not.toBe(partDigests(none).steps)
    const inspected = step("A", "inspected", "2024-06-01", { note: "tốt" })
    expect(digestOf({ ...none, steps: [inspected] })).toBe(digestOf(none))
    expect(digestOf({ ...none, steps: [inspected, recognised] })).toBe(digestOf(one))
  })
})

describe("raising to a higher level", () => {
  test("shows each gate of that level as open, closed or not known, with what makes it so", () => {
    const rubric = withGates(
      { ...gate(["province"]), id: GateId("document") },
      { ...gate(["province"]), id: GateId("task"), requires: ["task", "address"] },
      { ...gate(null), id: GateId("form"), requires: ["name", "content"] },
      { ...gate(["central"]), id: GateId("central") }
    )
    expect(gatesOfLevel(campaign(rubric), registration("A"), "province")).toMatchObject([
      { gate: { id: "document" }, state: "closed", columns: ["recognitionDocument"] },
      { gate: { id: "task" }, state: "unknown", columns: ["task"] },
      { gate: { id: "form" }, state: "open", columns: [] }
    ])
    const [life] = livesOf(campaign(rubric, [step("A", "raised", "2024-06-01", { level: "province" })]))
    expect(life?.raised).toMatchObject({ level: "province", gates: [{}, {}, {}] })
    expect(life?.next?.level).toBe("central")
  })

  test("above a commune there was the district, and since 01/7/2025 there is the province", () => {
    const all: ReadonlyArray<Level> = ["commune", "district", "province", "central"]
    expect(levelAbove("commune", all, "2025-06-30")).toBe("district")
    expect(levelAbove("commune", all, "2025-07-01")).toBe("province")
    expect(levelAbove("central", all, "2025-07-01")).toBeNull()
  })
})

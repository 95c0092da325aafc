import {
  type FactFinding,
  factsOf,
  type HeadCount,
  type ModelResult,
  majority,
  parseRubric,
  type RegistrationColumn,
  toExactString
} from "@dvk/core"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"
import { result } from "../../../../test/sample/sampleResults.ts"
import { rubricInput } from "../../../../test/sample/sampleRubric.ts"

const households = (count: number): HeadCount => ({ count, of: "household" })
const people = (count: number): HeadCount => ({ count, of: "person" })
const uncounted = (count: number): HeadCount => ({ count, of: null })

const told = (finding: FactFinding): string =>
  finding._tag === "Holds"
    ? `${finding.holds}${finding.share === null ? "" : ` ${toExactString(finding.share)}`}`
    : finding._tag === "Count"
      ? String(finding.count)
      : "unknown"

describe("a majority takes part", () => {
  test.each([
    [households(71), households(142), "false 1/2"],
    [households(72), households(142), "true 36/71"],
    [people(3), people(4), "true 3/4"],
    [uncounted(120), households(142), "true 60/71"],
    [households(120), people(600), "unknown"],
    [households(150), households(142), "unknown"],
    [households(0), households(0), "unknown"]
  ])("%o of %o: %s", (participants, population, expected) => {
    expect(told(majority(participants, population))).toBe(expected)
  })

  test("where one of the two is not stated, nothing is known", () => {
    expect(told(majority(null, households(10)))).toBe("unknown")
    expect(told(majority(households(10), null))).toBe("unknown")
  })
})

describe("the facts of a model", () => {
  const input = rubricInput()
  const indicator = (id: string, measure: string) => ({
    id,
    kind: "fact",
    measure,
    title: { vi: "x", en: "x" },
    clause: "II.4"
  })
  const { rubric } = Result.getOrThrow(
    parseRubric({
      ...input,
      criteria: input.criteria.map((criterion, at) =>
        at === 0
          ? {
              ...criterion,
              indicators: [
                "task-named",
                "majority",
                "form-complete",
                "recognition-document",
                "years-running"
              ].map((measure) => indicator(measure, measure))
            }
          : criterion
      )
    })
  )
  const columns = new Set<RegistrationColumn>([
    "task",
    "address",
    "content",
    "recognitionDocument",
    "yearBegun"
  ])

  test("are read off the form, and told as unknown where no file asked for them", () => {
    const model = registration("A", {
      task: "Nghị quyết 05",
      recognitionDocument: null,
      yearBegun: 2022,
      participants: households(60),
      population: households(100)
    })
    const facts = (asked: ReadonlySet<RegistrationColumn>) =>
      factsOf(campaignOf({ rubric, columns: asked, registrations: [model] }), model).map(
        ({ measure, finding }) => `${measure} ${told(finding)}`
      )
    expect(facts(columns)).toEqual([
      "task-named true",
      "majority true 3/5",
      "form-complete true",
      "recognition-document false",
      "years-running 3"
    ])
    expect(facts(new Set())).toEqual([
      "task-named unknown",
      "majority true 3/5",
      "form-complete unknown",
      "recognition-document unknown",
      "years-running 3"
    ])
  })

  test("a year after the campaign's own tells nothing", () => {
    const model = registration("A", { yearBegun: 2025 })
    expect(
      factsOf(campaignOf({ rubric, columns, registrations: [model] }), model)
        .map(({ finding }) => told(finding))
        .at(-1)
    ).toBe("unknown")
  })

  test("take what was reported since: a document, and a head count beside that of the form", () => {
    const model = registration("A", { participants: households(40), population: households(100) })
    const facts = (report: ModelResult) =>
      factsOf(
        campaignOf({
          rubric,
          resultColumns: new Set(["recognitionDocument"]),
          registrations: [model],
          results: [report]
        }),
        model
      ).flatMap(({ measure, finding }) =>
        ["majority", "recognition-document"].includes(measure) ? [told(finding)] : []
      )
    expect(facts(result("A", { participants: households(80) }))).toEqual(["true 4/5", "false"])
    expect(facts(result("A", { participants: people(80) }))).toEqual(["unknown", "false"])
    expect(facts(result("A", { recognitionDocument: "05-QĐ/ĐU" }))).toEqual(["false 2/5", "true"])
  })
})

describe("facts that only a report of results tells", () => {
  const input = rubricInput()
  const { rubric } = Result.getOrThrow(
    parseRubric({
      ...input,
      criteria: input.criteria.map((criterion) => ({
        ...criterion,
        indicators: ["targets-met", "replicas"].map((measure) => ({
          id: `${criterion.id}-${measure}`,
          kind: "fact",
          measure,
          title: { vi: "x", en: "x" },
          clause: "II.5"
        }))
      }))
    })
  )
  const facts = (...results: ReadonlyArray<ModelResult>): ReadonlyArray<string> => {
    const model = registration("A")
    const campaign = campaignOf({ rubric, registrations: [model], results })
    return factsOf(campaign, model)
      .slice(0, 2)
      .map(({ finding }) => told(finding))
  }
  const target = (name: string, registered: number | null, actual: number | null) =>
    result("A", { target: name, registered, actual })

  test("are unknown without one", () => {
    expect(facts()).toEqual(["unknown", "unknown"])
    expect(facts(result("B", { replicas: 3 }))).toEqual(["unknown", "unknown"])
  })

  test.each([
    [
      "every target reached or exceeded, to the least share",
      [target("a", 100, 120), target("b", 3, 3)],
      "true 1"
    ],
    [
      "one target missed by the least there is",
      [target("a", 100, 120), target("b", 10_000, 9_999)],
      "false 9999/10000"
    ],
    ["a target missed, whatever is open beside it", [target("a", 2, 1), target("b", 5, null)], "false 1/2"],
    ["a target reached and one still open", [target("a", 2, 2), target("b", 5, null)], "unknown"],
    ["a target of nothing, of which there is no share", [target("a", 0, 5)], "unknown"]
  ])("%s", (_, results, expected) => {
    expect(facts(...results)[0]).toBe(expected)
  })

  test("how many others have taken the model up, none included", () => {
    expect(facts(result("A", { replicas: 3 }))[1]).toBe("3")
    expect(facts(result("A", { replicas: 0 }))[1]).toBe("0")
  })
})

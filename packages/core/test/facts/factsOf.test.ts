import {
  type FactFinding,
  factsOf,
  type HeadCount,
  majority,
  parseRubric,
  type RegistrationColumn,
  toExactString
} from "@dvk/core"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"
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
})

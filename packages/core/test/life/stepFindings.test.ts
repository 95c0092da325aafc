import { evaluate, type Finding, parseIsoDate, type Registration, type Step, stepFindings } from "@dvk/core"
import { describe, expect, test } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"
import { step } from "../../../../test/sample/sampleSteps.ts"

const found = (
  steps: ReadonlyArray<Step>,
  changes: Partial<Registration> = {},
  file: Readonly<Record<string, unknown>> = {}
): ReadonlyArray<Finding> =>
  stepFindings(campaignOf({ registrations: [registration("A", changes)], steps, file }))

describe("the legal order of steps", () => {
  test("a model recognised without an appraisal, and one commended without recognition, are told with both", () => {
    expect(
      found([step("A", "recognised", "2024-11-01"), step("A", "commended", "2024-12-01")])
    ).toMatchObject([
      {
        code: "step-without-predecessor",
        severity: "warning",
        model: "A",
        values: { step: "recognised", on: "2024-11-01", predecessor: "appraised" }
      }
    ])
    expect(found([step("A", "commended", "2024-12-01")])).toMatchObject([
      { values: { step: "commended", predecessor: "recognised" } }
    ])
  })

  test("being under way and being an exemplar may go without saying", () => {
    expect(
      found([
        step("A", "appraised", "2024-10-01"),
        step("A", "recognised", "2024-11-01"),
        step("A", "commended", "2024-12-01")
      ])
    ).toEqual([])
  })

  test("a stage before an earlier one is told with both days; on the same day it is not before", () => {
    const appraised = step("A", "appraised", "2024-10-02")
    expect(found([appraised, step("A", "recognised", "2024-10-02")])).toEqual([])
    expect(found([appraised, step("A", "recognised", "2024-10-01")])).toMatchObject([
      {
        code: "step-before-predecessor",
        values: {
          step: "recognised",
          on: "2024-10-01",
          predecessor: "appraised",
          predecessorOn: "2024-10-02"
        }
      }
    ])
  })

  test("the form tells when a new model registered, and not when one that goes on first did", () => {
    const steps = [step("A", "under-way", "2024-03-01")]
    const registeredOn = parseIsoDate("2024-04-01")
    expect(found(steps, { registeredOn })).toMatchObject([
      { values: { predecessor: "registered", predecessorOn: "2024-04-01" } }
    ])
    expect(found(steps, { registeredOn, yearBegun: 2023 })).toEqual([])
  })

  test("nothing comes after a stop", () => {
    const stop = step("A", "stopped", "2024-06-01")
    expect(found([stop, step("A", "inspected", "2024-05-31")])).toEqual([])
    expect(found([stop, step("A", "kept", "2024-06-02")])).toMatchObject([
      { code: "step-after-stop", values: { step: "kept", stoppedOn: "2024-06-01" } }
    ])
  })

  test("is told with the evaluation", () => {
    const campaign = campaignOf({
      registrations: [registration("A")],
      steps: [step("A", "commended", "2024-12-01")]
    })
    expect(evaluate(campaign).findings.map(({ code }) => code)).toContain("step-without-predecessor")
  })
})

describe("the district level", () => {
  test("is read without a word up to 2025", () => {
    expect(found([], { level: "district" }, { level: "district", year: 2025 })).toEqual([])
    const old = step("A", "raised", "2022-06-01", { level: "district" })
    expect(found([old], {}, { year: 2027 })).toEqual([])
  })

  test("is a warning afterwards, for the campaign, a form and a step", () => {
    const late = step("A", "raised", "2026-06-01", { level: "district" })
    expect(found([late], { level: "district" }, { level: "district", year: 2026 })).toMatchObject([
      { code: "former-level", file: "campaign.yaml", values: { year: 2026 } },
      { code: "former-level", file: "registrations/a.csv", model: "A" },
      { code: "former-level", file: "steps.csv", model: "A" }
    ])
  })
})

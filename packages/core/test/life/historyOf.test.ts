import { asOf, historyOf, parseIsoDate, type Step, stateOf, stepsInOrder } from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"
import { result } from "../../../../test/sample/sampleResults.ts"
import { step } from "../../../../test/sample/sampleSteps.ts"

const life: ReadonlyArray<Step> = [
  step("A", "registered", "2022-03-01"),
  step("A", "under-way", "2022-04-01"),
  step("A", "appraised", "2022-10-01"),
  step("A", "recognised", "2022-11-01", { document: "12-QĐ/UBND", body: "UBND xã" }),
  step("A", "exemplar", "2022-11-15"),
  step("A", "commended", "2022-12-01"),
  step("A", "kept", "2023-03-01"),
  step("A", "stopped", "2023-09-01")
]

const model = registration("A", { registeredOn: parseIsoDate("2022-03-01") })

const stateOn = (steps: ReadonlyArray<Step>, on: string | null) =>
  stateOf(historyOf(asOf(campaignOf({ steps }), on === null ? null : parseIsoDate(on)), model))

describe("the state of a model", () => {
  test.each([
    ["2022-03-31", "registered"],
    ["2022-04-01", "under-way"],
    ["2022-10-31", "appraised"],
    ["2022-11-01", "recognised"],
    ["2022-11-30", "exemplar"],
    ["2023-08-31", "commended"],
    ["2023-09-01", "stopped"],
    [null, "stopped"]
  ] as const)("on %s it is %s", (on, state) => {
    expect(stateOn(life, on)).toBe(state)
  })

  test("is the furthest that it came to: registering again takes nothing back", () => {
    expect(stateOn([...life.slice(0, 4), step("A", "registered", "2023-03-01")], null)).toBe("recognised")
  })

  test("stays stopped, whatever was written down afterwards", () => {
    expect(stateOn([...life, step("A", "commended", "2023-12-01")], null)).toBe("stopped")
  })

  test("follows from the form and the reports where there is no list of steps", () => {
    expect(stateOn([], null)).toBe("registered")
    const reported = campaignOf({ results: [result("A", { recognitionDocument: "07-QĐ/UBND" })] })
    expect(historyOf(reported, model)).toMatchObject([
      { kind: "registered", on: "2022-03-01", implied: true },
      { kind: "recognised", on: null, document: "07-QĐ/UBND", implied: true }
    ])
    expect(stateOf(historyOf(reported, model))).toBe("recognised")
  })
})

describe("the order of steps", () => {
  test("a stage without a day stands before the first later stage, other steps without one at the end", () => {
    const kinds = stepsInOrder([
      step("A", "kept", null),
      step("A", "commended", "2022-12-01"),
      step("A", "recognised", null),
      step("A", "registered", "2022-03-01")
    ]).map(({ kind }) => kind)
    expect(kinds).toEqual(["registered", "recognised", "commended", "kept"])
  })

  test("on one day is that of the stages", () => {
    const day = "2022-12-01"
    const kinds = stepsInOrder([step("A", "commended", day), step("A", "recognised", day)])
    expect(kinds.map(({ kind }) => kind)).toEqual(["recognised", "commended"])
  })

  test("is the same however the rows come", () => {
    const rows = [...life, step("A", "recognised", null), step("A", "inspected", null, { note: "tốt" })]
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (steps) => {
        expect(historyOf(campaignOf({ steps }), model)).toEqual(historyOf(campaignOf({ steps: rows }), model))
      })
    )
  })
})

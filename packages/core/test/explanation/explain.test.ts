import { compareModels, evaluate, explain, ModelId, toDecimalString, toExactString } from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sampleCampaign, sheet } from "../../../../test/sample/sampleCampaign.ts"

// Weights 20/20/30/15/15.
const campaign = campaignOf({
  registrations: ["A", "B", "C"].map((id) => registration(id)),
  sheets: [
    sheet("A", "J1", [90, 80, 90, 80, 80]),
    sheet("A", "J2", [80, 80, 80, 80, 80]),
    sheet("B", "J1", [80, 80, 80, 80, 80]),
    sheet("B", "J2", [90, 80, 80, 90, 80]),
    sheet("C", "J1", [60, 60, 60, 60, 60])
  ]
})
const evaluation = evaluate(campaign)
const [A, B, C] = ["A", "B", "C"].map((id) => ModelId(id))

describe("why a model stands where it stands", () => {
  test("what the criteria contribute adds up to the score", () => {
    const { ranked, criteria } = explain(evaluation, A ?? ModelId("")) ?? {}
    // J1: 18 + 16 + 27 + 12 + 12 = 85; J2: 80; the mean is 82.5.
    expect(toDecimalString(ranked?.score.total ?? { numerator: 0n, denominator: 1n })).toBe("82.5")
    expect(criteria?.map(({ contribution }) => contribution && toDecimalString(contribution))).toEqual([
      "17",
      "16",
      "25.5",
      "12",
      "12"
    ])
  })

  test("judges stand with their distance from the panel, and the spread between them", () => {
    const { judges, spread } = explain(evaluation, A ?? ModelId("")) ?? {}
    expect(judges?.map(({ judge, distance }) => [judge, distance && toDecimalString(distance)])).toEqual([
      ["J1", "2.5"],
      ["J2", "-2.5"]
    ])
    expect(spread && toDecimalString(spread)).toBe("5")
  })

  test("so do the neighbours, with the gap to them", () => {
    const { above, below } = explain(evaluation, B ?? ModelId("")) ?? {}
    expect([above?.model, above && toDecimalString(above.gap)]).toEqual(["A", "-0.75"])
    expect([below?.model, below && toDecimalString(below.gap)]).toEqual(["C", "21.75"])
  })

  test("a model that is not ranked has no place to explain", () => {
    expect(explain(evaluation, ModelId("X"))).toBeNull()
  })
})

describe("why one model stands before another", () => {
  test("in points of the total by criterion, the better one first, whichever is asked for first", () => {
    const comparison = compareModels(evaluation, B ?? ModelId(""), A ?? ModelId(""))
    expect([
      comparison?.first.registration.id,
      comparison?.second.registration.id,
      comparison?.decidedBy
    ]).toEqual(["A", "B", "score"])
    // B: J1 80; J2 18 + 16 + 24 + 13.5 + 12 = 83.5; the mean is 81.75.
    expect(comparison && toDecimalString(comparison.gap)).toBe("0.75")
    expect(comparison?.criteria.map(({ difference }) => toDecimalString(difference))).toEqual([
      "0",
      "0",
      "1.5",
      "-0.75",
      "0"
    ])
  })

  test("says how much higher one criterion's mean would have to be to draw level", () => {
    const comparison = compareModels(evaluation, A ?? ModelId(""), B ?? ModelId(""))
    expect(comparison?.remedies.map(({ criterion, more }) => [criterion, toExactString(more)])).toEqual([
      ["political-tasks", "15/4"],
      ["participation", "15/4"],
      ["effectiveness", "5/2"],
      ["recognition", "5"],
      ["sustainability", "5"]
    ])
  })

  test("names the judges who see it the other way round", () => {
    expect(compareModels(evaluation, A ?? ModelId(""), B ?? ModelId(""))?.otherwise).toEqual(["J2"])
  })

  test("leaves out a remedy that the scale does not allow", () => {
    const comparison = compareModels(evaluation, B ?? ModelId(""), C ?? ModelId(""))
    // 21.75 points would take more than 40 points in every criterion but none has so much room.
    expect(comparison?.remedies).toEqual([])
  })

  test("names the tie criterion, or that nothing parts them", () => {
    const registrations = ["A", "B"].map((id) => registration(id))
    const sheets = [sheet("A", "J1", [80, 65, 90, 80, 80]), sheet("B", "J1", [80, 80, 80, 80, 80])]
    const parted = evaluate(
      campaignOf({ registrations, sheets, file: { rules: { ties: ["effectiveness"] } } })
    )
    expect(compareModels(parted, ModelId("B"), ModelId("A"))?.decidedBy).toBe("effectiveness")
    const shared = evaluate(campaignOf({ registrations, sheets }))
    expect(compareModels(shared, ModelId("B"), ModelId("A"))?.decidedBy).toBe("shared")
  })

  test("the differences by criterion always add up to the gap under a panel mean", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (seed) => {
        const sample = evaluate(sampleCampaign({ models: 4, judges: 3, seed }))
        const [first, second] = sample.ranking.ranked
        const comparison = compareModels(
          sample,
          first?.registration.id ?? ModelId(""),
          second?.registration.id ?? ModelId("")
        )
        const sum = (comparison?.criteria ?? []).reduce(
          (total, { difference }) => total + Number(difference.numerator) / Number(difference.denominator),
          0
        )
        expect(sum).toBeCloseTo(Number(comparison?.gap.numerator) / Number(comparison?.gap.denominator), 9)
      })
    )
  })
})

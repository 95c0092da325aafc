import { chance, evaluate, type RankDoubt, rational, robustnessOf, type SchemeName } from "@dvk/core"
import { describe, expect, test } from "vitest"
import { pairwise, schulzeRanks } from "../../packages/core/src/robustness/comparison/schulze.ts"
import { campaignOf, registration, sheet } from "../sample/sampleCampaign.ts"
import { sampleRubric } from "../sample/sampleRubric.ts"

const DRAWS = 100_000

/**
 * Interval lengths: three models on two criteria, (1, 0), (0, 1) and (0.6, 0.6), the first weight w uniform from 0 to 1.
 * Totals are w, 1 − w and 0.6. A is first where w > 0.6, second where 0.5 < w < 0.6, and last below; B mirrors it; C is
 * first between 0.4 and 0.6, second elsewhere, and never last.
 */
describe("oracle smaa-analytic-2c", () => {
  const matrix = { A: [1, 0], B: [0, 1], C: [0.6, 0.6] }
  const expected = { A: [0.4, 0.1, 0.5], B: [0.4, 0.1, 0.5], C: [0.2, 0.8, 0] }
  const evaluation = evaluate(
    campaignOf({
      rubric: sampleRubric([
        { id: "c1", weight: 50 },
        { id: "c2", weight: 50 }
      ]),
      registrations: Object.keys(matrix).map((id) => registration(id)),
      sheets: Object.entries(matrix).map(([id, scores]) => sheet(id, "J1", scores)),
      file: { shortlist: { size: 1 } }
    })
  )
  const { weights } = robustnessOf(evaluation, { draws: DRAWS, seed: "oracle" })
  const doubtOf = (name: SchemeName) => weights?.schemes.find((scheme) => scheme.name === name)?.doubt

  /** How often each model has each rank, where that is beyond the stated error of the analytic figure. */
  const beyondError = (doubt: RankDoubt | undefined) =>
    Object.entries(expected).flatMap(([id, analytic]) =>
      analytic.flatMap((probability, rank) => {
        const ranks = doubt?.models.find(({ model }) => model === id)?.ranks
        const { probability: simulated, error } = chance(ranks?.[rank] ?? 0, DRAWS)
        return Math.abs(simulated - probability) <= error ? [] : [{ id, rank, probability, simulated, error }]
      })
    )

  test("rank acceptabilities lie within the stated error of the analytic ones", () => {
    expect(doubtOf("simplex")?.draws).toBe(DRAWS)
    expect(beyondError(doubtOf("simplex"))).toEqual([])
  })

  test("equal weights have no order to keep: the same figures", () => {
    expect(beyondError(doubtOf("order"))).toEqual([])
  })

  test("who is first is on a list of one", () => {
    for (const { ranks, selected } of doubtOf("simplex")?.models ?? [])
      expect(selected?.count).toBe(ranks?.[0])
  })

  test("the weight at which the first place changes is exact: 0.4 and 0.6", () => {
    expect(weights?.moves).toEqual([
      { criterion: "c1", stated: rational(1, 2), down: rational(2, 5), up: rational(3, 5) },
      { criterion: "c2", stated: rational(1, 2), down: rational(2, 5), up: rational(3, 5) }
    ])
  })
})

/** Wikipedia, "Schulze method", the example of 45 voters and five candidates. */
describe("oracle schulze-wikipedia", () => {
  const ballots = { ACBED: 5, ADECB: 5, BEDAC: 8, CABED: 3, CAEBD: 7, CBADE: 2, DCEBA: 7, EBADC: 8 }
  const candidates = [..."ABCDE"]
  const before = pairwise({
    models: 5,
    byJudge: Object.entries(ballots).flatMap(([order, voters]) =>
      Array.from({ length: voters }, () =>
        candidates.map((candidate, model) => ({ model, total: rational(-order.indexOf(candidate)) }))
      )
    )
  })

  test("the table of pairs", () => {
    const rows = candidates.map((_, row) => [...before.subarray(row * 5, row * 5 + 5)])
    expect(rows).toEqual([
      [0, 20, 26, 30, 22],
      [25, 0, 16, 33, 18],
      [19, 29, 0, 17, 24],
      [15, 12, 28, 0, 14],
      [23, 27, 21, 31, 0]
    ])
  })

  test("the order E, A, C, B, D", () => {
    const ranks = schulzeRanks(before, 5)
    const order = candidates.toSorted(
      (a, b) => (ranks[candidates.indexOf(a)] ?? 0) - (ranks[candidates.indexOf(b)] ?? 0)
    )
    expect(order).toEqual(["E", "A", "C", "B", "D"])
    expect(ranks.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5])
  })
})

/** Two judges: weights (u, 1 − u) with u uniform from 0 to 1 (Rubin 1981), so that every chance is a length. */
test("the Bayesian bootstrap over two judges, by hand", () => {
  // A 80 and 60, B 65 and 70: A is before B where 15·u > 10·(1 − u), that is u > 0.4.
  const evaluation = evaluate(
    campaignOf({
      rubric: sampleRubric([{ id: "c1", weight: 100 }]),
      registrations: [registration("A"), registration("B")],
      sheets: [
        sheet("A", "J1", [80]),
        sheet("A", "J2", [60]),
        sheet("B", "J1", [65]),
        sheet("B", "J2", [70])
      ],
      file: { shortlist: { size: 1 } }
    })
  )
  const { judges } = robustnessOf(evaluation, { draws: DRAWS, seed: "oracle" })
  const first = judges?.bootstrap.models.find(({ model }) => model === "A")?.selected
  expect(Math.abs((first?.probability ?? 0) - 0.6)).toBeLessThanOrEqual(first?.error ?? 0)
})

import { dominance, type ModelId, methodRanks, rational, toExactString } from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { bordaScores } from "../../../src/robustness/comparison/borda.ts"
import { judgeTotals } from "../../../src/robustness/comparison/JudgeTotals.ts"
import { pairwise, schulzeRanks } from "../../../src/robustness/comparison/schulze.ts"
import { countedSheets } from "../../../src/robustness/judges/CountedSheets.ts"
import { evaluated, smallCampaigns } from "../smallCampaigns.ts"

/** One judge a row, with the total that the judge gives each model; null where there is none. */
const totalsOf = (rows: ReadonlyArray<ReadonlyArray<number | null>>) => ({
  models: rows[0]?.length ?? 0,
  byJudge: rows.map((row) =>
    row.flatMap((total, model) => (total === null ? [] : [{ model, total: rational(total) }]))
  )
})

describe("Borda", () => {
  const scores = (rows: ReadonlyArray<ReadonlyArray<number | null>>) =>
    bordaScores(totalsOf(rows)).map((score) => (score === null ? null : toExactString(score)))

  test("a point for each model behind, half a point for each that is level", () => {
    // First judge: 2, 1, 0 of 2. Second judge: 1½, 1½, 0 of 2. Sums 3½, 2½, 0 of 4.
    expect(
      scores([
        [9, 8, 7],
        [5, 5, 4]
      ])
    ).toEqual(["7/8", "5/8", "0"])
  })

  test("a judge who scored fewer models counts as much as the others", () => {
    // The second judge compared the first two alone: 0 and 1 of 1.
    expect(
      scores([
        [9, 8, 7],
        [4, 5, null]
      ])
    ).toEqual(["1/2", "3/4", "0"])
    expect(scores([[9, null]])).toEqual([null, null])
  })
})

test("Schulze: of a circle of majorities the weakest gives way", () => {
  // 1 before 2 by two of three, 2 before 3 by two of three, 3 before 1 by two of three: nobody is stronger.
  const circle = totalsOf([
    [3, 2, 1],
    [1, 3, 2],
    [2, 1, 3]
  ])
  expect(schulzeRanks(pairwise(circle), 3)).toEqual([1, 1, 1])
  // One more judge of the first kind: 1 before 2 and 2 before 3 by three of four, 3 before 1 by two of four, a draw.
  const four = totalsOf([
    [3, 2, 1],
    [3, 2, 1],
    [1, 3, 2],
    [2, 1, 3]
  ])
  expect(schulzeRanks(pairwise(four), 3)).toEqual([1, 2, 3])
})

describe("dominance", () => {
  test("at least as good in every criterion and better in one", () => {
    const evaluation = evaluated({
      weights: [50, 50],
      marks: [[[90, 80]], [[90, 70]], [[60, 85]], [[60, 85]]],
      rules: {}
    })
    expect(dominance(evaluation)).toEqual([
      { model: "M1", dominates: 1, dominatedBy: 0, models: ["M2"] },
      { model: "M2", dominates: 0, dominatedBy: 1, models: [] },
      { model: "M3", dominates: 0, dominatedBy: 0, models: [] },
      { model: "M4", dominates: 0, dominatedBy: 0, models: [] }
    ])
  })

  test("under a mean of full sheets, what is dominated comes behind", () => {
    fc.assert(
      fc.property(smallCampaigns({ rules: fc.constant({}) }), (small) => {
        const evaluation = evaluated(small)
        const ranks = new Map<ModelId, number>(
          evaluation.ranking.ranked.map(({ registration, rank }) => [registration.id, rank])
        )
        for (const { model, models } of dominance(evaluation) ?? []) {
          for (const worse of models ?? []) expect(ranks.get(model)).toBeLessThan(ranks.get(worse) ?? 0)
        }
      })
    )
  })
})

describe("the same sheets under other methods", () => {
  test("side by side", () => {
    // Means 70, 72, 68; medians 60, 70, 69; the trimmed mean of three is the median.
    const evaluation = evaluated({
      weights: [100],
      marks: [
        [[60], [60], [90]],
        [[70], [66], [80]],
        [[69], [75], [60]]
      ],
      rules: {}
    })
    const counted = countedSheets(evaluation)
    if (counted === null) throw new Error("there are sheets")
    // Models stand in the order of the ranking: M2, M1, M3.
    expect(judgeTotals(counted).byJudge[0]?.map(({ total }) => toExactString(total))).toEqual([
      "70",
      "60",
      "69"
    ])
    expect(methodRanks(counted)).toEqual([
      // Borda: M1 0 + 0 + 2, M2 2 + 1 + 1, M3 1 + 2 + 0. Majorities: M2 before M1, M3 before M1, M2 before M3.
      { model: "M2", ranks: { mean: 1, median: 1, trimmed: 1, borda: 1, schulze: 1 } },
      { model: "M1", ranks: { mean: 2, median: 3, trimmed: 3, borda: 3, schulze: 3 } },
      { model: "M3", ranks: { mean: 3, median: 2, trimmed: 2, borda: 2, schulze: 2 } }
    ])
  })

  test("the panel's own rule gives its own ranks", () => {
    fc.assert(
      fc.property(smallCampaigns(), (small) => {
        const evaluation = evaluated(small)
        const counted = countedSheets(evaluation)
        if (counted === null) return
        const own = evaluation.campaign.file.rules.panel
        expect(methodRanks(counted).map(({ ranks }) => ranks[own])).toEqual(
          evaluation.ranking.ranked.map(({ scoreRank }) => scoreRank)
        )
      })
    )
  })
})

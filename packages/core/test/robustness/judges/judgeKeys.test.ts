import { rational } from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { keysUnder } from "../../../src/robustness/draws/Keys.ts"
import { countedSheets } from "../../../src/robustness/judges/CountedSheets.ts"
import { judgeKeys } from "../../../src/robustness/judges/judgeKeys.ts"
import type { PanelMethod } from "../../../src/scoring/PanelRule.ts"
import { evaluated, patchyMarks, smallCampaigns } from "../smallCampaigns.ts"

const ranksOf = (keys: Float64Array): ReadonlyArray<number> =>
  Array.from(keys, (key) => 1 + keys.filter((other) => other > key).length)

/** The keys of one model, as totals: with a second model of 0 and a third of 1 the steps can be turned back. */
const totalsUnder = (
  method: Partial<PanelMethod> & Pick<PanelMethod, "panel">,
  totals: ReadonlyArray<number>,
  weights: ReadonlyArray<number>
): number => {
  const evaluation = evaluated({
    weights: [100],
    marks: [totals.map((total) => [total]), totals.map(() => [0]), totals.map(() => [100])],
    rules: {}
  })
  const counted = countedSheets(evaluation)
  if (counted === null) throw new Error("there are sheets")
  const { keys } = keysUnder(judgeKeys(counted, { trim: 1, trimFrom: 1, ...method }, null), weights, 3)
  const at = (id: string): number =>
    keys[counted.models.findIndex(({ registration }) => registration.id === id)] ?? 0
  return (100 * (at("M1") - at("M2"))) / (at("M3") - at("M2"))
}

describe("a weighted panel rule", () => {
  test("mean: Σ weight · total ÷ Σ weight", () => {
    // (2·80 + 1·90 + 1·70) ÷ 4 = 80, and with the first judge alone twice as heavy again: (4·80 + 90 + 70) ÷ 6.
    expect(totalsUnder({ panel: "mean" }, [80, 90, 70], [2, 1, 1])).toBe(80)
    expect(totalsUnder({ panel: "mean" }, [85, 90, 70], [4, 1, 1])).toBeCloseTo(500 / 6, 12)
  })

  test("median: where half of the weight is reached", () => {
    expect(totalsUnder({ panel: "median" }, [70, 80, 90], [1, 1, 1])).toBe(80)
    expect(totalsUnder({ panel: "median" }, [70, 80, 90], [1, 1, 3])).toBe(90)
    // Half of the weight lies at 70 or below, half at 80 or above: the middle of the two.
    expect(totalsUnder({ panel: "median" }, [70, 80, 90], [2, 1, 1])).toBe(75)
    expect(totalsUnder({ panel: "median" }, [60, 70, 80, 90], [1, 1, 1, 1])).toBe(75)
  })

  test("trimmed mean: as much weight off each end as sheets are under the plain rule", () => {
    expect(totalsUnder({ panel: "trimmed" }, [60, 70, 80, 95], [1, 1, 1, 1])).toBe(75)
    // A quarter of the weight 8 is 2: of the sheet 60 with its 4, half is left. (2·60 + 1·70 + 1·80) ÷ 4.
    expect(totalsUnder({ panel: "trimmed" }, [60, 70, 80, 95], [4, 1, 1, 2])).toBe(67.5)
  })
})

test("with equal weights every rule gives the ranks by score", () => {
  const rescale = fc.constantFrom<object>(
    ...["mean", "median", "trimmed"].flatMap((panel) => [
      { panel, missingScore: "rescale" },
      { panel, missingScore: "drop-sheet" }
    ])
  )
  fc.assert(
    fc.property(
      fc.oneof(smallCampaigns(), smallCampaigns({ sheets: patchyMarks, rules: rescale })),
      fc.integer({ min: 1, max: 1000 }),
      (small, weight) => {
        const evaluation = evaluated(small)
        const counted = countedSheets(evaluation)
        if (counted === null) return
        const source = judgeKeys(counted, counted.committee.method, null)
        expect(source.exact).toBe(true)
        const weights = counted.judges.map(() => weight)
        expect(ranksOf(keysUnder(source, weights, counted.models.length).keys)).toEqual(
          counted.models.map(({ scoreRank }) => scoreRank)
        )
      }
    ),
    { numRuns: 500 }
  )
})

test("the least total of a grade has a key of its own, under every rule", () => {
  for (const panel of ["mean", "median", "trimmed"] as const) {
    const evaluation = evaluated({ weights: [100], marks: [[[65]], [[64]], [[66]]], rules: {} })
    const counted = countedSheets(evaluation)
    if (counted === null) throw new Error("there are sheets")
    const source = judgeKeys(counted, { panel, trim: 1, trimFrom: 1 }, rational(65))
    const { keys, threshold } = keysUnder(source, [7], 3)
    // By rank: 66, 65, 64.
    expect(Array.from(keys, (key) => key >= threshold)).toEqual([true, true, false])
  }
})

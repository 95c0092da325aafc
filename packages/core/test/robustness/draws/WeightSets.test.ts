import * as fc from "fast-check"
import { expect, test } from "vitest"
import { type Keys, keysUnder, NO_KEY } from "../../../src/robustness/draws/Keys.ts"
import { putWeights, SETS, weightSets } from "../../../src/robustness/draws/WeightSets.ts"
import { countedSheets } from "../../../src/robustness/judges/CountedSheets.ts"
import { judgeKeys } from "../../../src/robustness/judges/judgeKeys.ts"
import { criterionRows } from "../../../src/robustness/weights/CriterionRows.ts"
import { weightKeys } from "../../../src/robustness/weights/weightKeys.ts"
import { evaluated, patchyMarks, type SmallCampaign, smallCampaigns } from "../smallCampaigns.ts"

/** Keys of the judges and of the criteria. */
const sourcesOf = (
  small: SmallCampaign
): { readonly sources: ReadonlyArray<Keys>; readonly models: number } => {
  const evaluation = evaluated(small)
  const counted = countedSheets(evaluation)
  if (counted === null) return { sources: [], models: 0 }
  const { method } = counted.committee
  return {
    sources: [judgeKeys(counted, method, null), weightKeys(criterionRows(evaluation, counted), method, null)],
    models: counted.models.length
  }
}

const together = (source: Keys, weights: ReadonlyArray<ReadonlyArray<number>>, models: number) => {
  const sets = weightSets(source.weights, models)
  weights.forEach((own, set) => putWeights(sets, set, own))
  source.fill(sets)
  return sets
}

test("sets of weights that are applied together do not touch each other", () => {
  const campaigns = fc.oneof(smallCampaigns(), smallCampaigns({ sheets: patchyMarks }))
  const weights = fc.array(fc.array(fc.nat({ max: 9 }), { minLength: 6, maxLength: 6 }), {
    minLength: SETS,
    maxLength: SETS
  })
  fc.assert(
    fc.property(campaigns, weights, (small, weights) => {
      const { sources, models } = sourcesOf(small)
      for (const source of sources) {
        const own = weights.map((set) => set.slice(0, source.weights))
        const sets = together(source, own, models)
        own.forEach((set, at) => {
          const alone = keysUnder(source, set, models)
          expect(sets.keys[at]).toEqual(alone.keys)
          expect(sets.thresholds[at]).toBe(alone.threshold)
        })
      }
    }),
    { numRuns: 300 }
  )
})

test("a set without any weight gives no model a key, the sets beside it do", () => {
  const { sources } = sourcesOf({
    weights: [100],
    marks: [
      [[7], [8]],
      [[5], [9]],
      [[6], [6]]
    ],
    rules: { panel: "mean" }
  })
  const [judges] = sources
  if (judges === undefined) throw new Error("there are sheets")
  const [first, none, third] = together(
    judges,
    [
      [1, 0],
      [0, 0],
      [1, 1],
      [0, 1]
    ],
    3
  ).keys
  expect([...none]).toEqual([NO_KEY, NO_KEY, NO_KEY])
  // By rank: M1 with 7 and 8, M2 with 5 and 9, M3 with 6 and 6; steps above the lowest mark, 5.
  expect([...first]).toEqual([2, 0, 1])
  expect([...third]).toEqual([5, 4, 2])
})

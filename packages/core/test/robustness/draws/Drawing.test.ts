import * as fc from "fast-check"
import { expect, test } from "vitest"
import { Drawing } from "../../../src/robustness/draws/Drawing.ts"
import { GapWeights } from "../../../src/robustness/draws/GapWeights.ts"
import { generatorOf } from "../../../src/robustness/draws/Generator.ts"
import { countedSheets } from "../../../src/robustness/judges/CountedSheets.ts"
import { judgeKeys } from "../../../src/robustness/judges/judgeKeys.ts"
import { topLists } from "../../../src/robustness/lists/topLists.ts"
import { evaluated, type SmallCampaign, smallCampaigns } from "../smallCampaigns.ts"

const drawingOf = (small: SmallCampaign, draws: number): Drawing | null => {
  const counted = countedSheets(evaluated(small))
  if (counted === null) return null
  const keys = judgeKeys(counted, counted.committee.method, null)
  const gaps = new GapWeights(
    counted.judges.map(() => 1),
    keys.bits
  )
  const generator = generatorOf("test", "judges")
  return new Drawing({
    ids: counted.models.map(({ registration }) => registration.id),
    keys,
    lists: topLists(2, new Uint8Array(counted.models.length)),
    draws,
    weights: (weights) => gaps.draw(generator, weights),
    ties: generatorOf("test", "ties")
  })
}

test("the steps in which draws are made change nothing, and no draw is made twice or too many", () => {
  const steps = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(smallCampaigns(), steps, (small, steps) => {
      const draws = steps.reduce((sum, step) => sum + step, 0)
      const [whole, parts] = [drawingOf(small, draws), drawingOf(small, draws)]
      if (whole === null || parts === null) return
      whole.run(draws + 10)
      for (const step of steps) parts.run(step)
      expect(whole.done).toBe(draws)
      expect(parts.result()).toEqual(whole.result())
      const first = whole.result().models.reduce((sum, { ranks }) => sum + (ranks?.[0] ?? 0), 0)
      expect(first).toBe(draws)
    })
  )
})

test("fewer draws are the first of more", () => {
  const small: SmallCampaign = {
    weights: [100],
    marks: [
      [[7], [8], [6]],
      [[5], [9], [7]],
      [[6], [6], [9]]
    ],
    rules: { panel: "mean" }
  }
  const [short, long] = [drawingOf(small, 5), drawingOf(small, 9)]
  short?.run(5)
  long?.run(5)
  expect(short?.result()).toEqual(long?.result())
})

import { type Evaluation, evaluate, type Robustness, robustnessOf, robustnessSteps } from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { sampleCampaign } from "../../../../test/sample/sampleCampaign.ts"
import {
  evaluated,
  patchyMarks,
  type SmallCampaign,
  shortlists,
  smallCampaign,
  smallCampaigns
} from "./smallCampaigns.ts"

const DRAWS = 200

const small: SmallCampaign = {
  weights: [40, 60],
  marks: [
    [
      [80, 70],
      [70, 72],
      [75, 74],
      [60, 90],
      [71, 71]
    ],
    [
      [70, 80],
      [72, 70],
      [74, 75],
      [90, 60],
      [71, 71]
    ],
    [
      [50, 50],
      [50, 50],
      [50, 50],
      [50, 50],
      [50, 50]
    ]
  ],
  rules: {},
  shortlist: { size: 1 }
}

describe("a draw", () => {
  test("comes out the same with the same seed, and another with another", () => {
    const evaluation = evaluated(small)
    const one = robustnessOf(evaluation, { draws: DRAWS })
    expect(one.seed).toBe(evaluation.digest)
    expect(robustnessOf(evaluation, { draws: DRAWS })).toEqual(one)
    const other = robustnessOf(evaluation, { draws: DRAWS, seed: "other" })
    expect(other.judges?.bootstrap).not.toEqual(one.judges?.bootstrap)
    expect(other.judges?.leftOut).toEqual(one.judges?.leftOut)
  })

  test("does not depend on the order of models, judges and sheets", () => {
    fc.assert(
      fc.property(smallCampaigns({ sheets: patchyMarks, shortlist: shortlists }), (small) => {
        const turned = evaluate(smallCampaign(small, (rows) => rows.toReversed()))
        expect(robustnessOf(turned, { draws: 20 })).toEqual(robustnessOf(evaluated(small), { draws: 20 }))
      }),
      { numRuns: 40 }
    )
  })

  test("is one step of many: whoever drives it hears how far it has come, and may stop", () => {
    const steps = robustnessSteps(evaluated(small), { draws: DRAWS })
    const first = steps.next()
    if (first.done === true) throw new Error("there is more than one step")
    expect(first.value).toMatchObject({ stage: "judges", done: 2, of: DRAWS })
    expect(first.value.soFar?.().draws).toBe(2)
    const stages = new Set<string>()
    robustnessOf(evaluated(small), { draws: DRAWS }, ({ stage }) => stages.add(stage))
    expect([...stages]).toEqual(["judges", "around", "order", "simplex", "moves", "comparison"])
  })
})

const selectedSum = ({ judges, weights }: Robustness): ReadonlyArray<number> =>
  [judges?.bootstrap, ...(weights?.schemes ?? []).map(({ doubt }) => doubt)].map((doubt) =>
    (doubt?.models ?? []).reduce((sum, { selected }) => sum + (selected?.count ?? 0), 0)
  )

describe("probabilities", () => {
  test("of being selected add up to the places, where neither quotas nor a lowest grade bind", () => {
    fc.assert(
      fc.property(smallCampaigns(), fc.integer({ min: 1, max: 8 }), (own, size) => {
        const evaluation = evaluated({ ...own, shortlist: { size } })
        const places = Math.min(size, evaluation.ranking.ranked.length) * 20
        expect(selectedSum(robustnessOf(evaluation, { draws: 20 }))).toEqual([places, places, places, places])
      }),
      { numRuns: 40 }
    )
  })

  test("every draw gives every model one rank", () => {
    const { judges } = robustnessOf(evaluated(small), { draws: DRAWS })
    for (const { ranks } of judges?.bootstrap.models ?? []) {
      expect(ranks?.reduce((sum, count) => sum + count, 0)).toBe(DRAWS)
    }
  })

  test("two models that every judge puts level are each other's equals, whatever their ids are", () => {
    const level = evaluated({ ...small, marks: [[[70, 70]], [[70, 70]]] })
    const { judges, border } = robustnessOf(level, { draws: 4000, seed: "level" })
    // √(4000/4) = 32 draws are a standard deviation.
    for (const { selected } of judges?.bootstrap.models ?? []) {
      expect(Math.abs((selected?.count ?? 0) - 2000)).toBeLessThan(4 * 32)
    }
    expect(border?.judges.neighbours).toHaveLength(1)
  })
})

describe("notes", () => {
  const codes = (evaluation: Evaluation, draws = 10) =>
    robustnessOf(evaluation, { draws }).notes.map(({ code }) => code)

  test("under five judges little is told; without a shortlist nothing of it", () => {
    expect(codes(evaluated(small))).toEqual([])
    const four = small.marks.map((own) => own.slice(0, 4))
    expect(codes(evaluated({ ...small, marks: four }))).toEqual(["few-judges"])
    expect(codes(evaluated({ ...small, shortlist: undefined }))).toEqual(["no-shortlist"])
  })

  test("without a sheet there is nothing to doubt", () => {
    const none = robustnessOf(evaluated({ ...small, marks: [[null], [null]] }))
    expect(none).toMatchObject({ draws: 0, judges: null, weights: null, border: null, methods: [] })
    expect(none.notes.map(({ code }) => code)).toEqual(["no-sheets"])
  })

  test("quotas that some draws cannot meet are told", () => {
    // Two places of the first field are asked for, and its models reach the lowest grade in some draws only.
    const evaluation = evaluated({
      weights: [50, 50],
      marks: [[[90, 40]], [[80, 80]], [[66, 66]]],
      rules: {},
      shortlist: { size: 2, minimumGrade: "fair", quotas: [{ by: "field", is: "economy", min: 2 }] }
    })
    const { weights, notes } = robustnessOf(evaluation, { draws: DRAWS })
    const simplex = weights?.schemes.find(({ name }) => name === "simplex")?.doubt
    const without = simplex?.withoutList?.count ?? 0
    expect(without).toBeGreaterThan(0)
    expect(without).toBeLessThan(DRAWS)
    expect(simplex?.models.find(({ model }) => model === "M1")?.selected?.count).toBe(DRAWS - without)
    expect(notes.map(({ code }) => code)).toContain("without-list")
  })
})

test("more models than a table holds have intervals and no table of ranks", () => {
  const evaluation = evaluate(sampleCampaign({ models: 301, judges: 5 }))
  const { judges, methods, dominance } = robustnessOf(evaluation, { draws: 10 })
  expect(judges?.bootstrap.models.every(({ ranks }) => ranks === null)).toBe(true)
  expect(methods.every(({ ranks }) => ranks.schulze === null && ranks.borda !== null)).toBe(true)
  expect(dominance?.every(({ models }) => models === null)).toBe(true)
})

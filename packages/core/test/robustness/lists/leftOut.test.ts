import { type Evaluation, evaluate, type ModelId, robustnessOf } from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import {
  evaluated,
  type SmallCampaign,
  shortlists,
  smallCampaign,
  smallCampaigns
} from "../smallCampaigns.ts"

const ranksOf = ({ ranking }: Evaluation) =>
  new Map<ModelId, number>(ranking.ranked.map(({ registration, rank }) => [registration.id, rank]))

const listOf = ({ selection: { selected, open } }: Evaluation): ReadonlyArray<string> =>
  [...selected, ...open].map(({ model }) => model)

/** What dvk decides on the same campaign without the sheets of one judge. */
const withoutJudge = (small: SmallCampaign, judge: number): Evaluation =>
  evaluate(
    smallCampaign({
      ...small,
      marks: small.marks.map((own) => own.map((scores, at) => (at === judge ? null : scores)))
    })
  )

const lists = fc.oneof(fc.constant(undefined), shortlists)

test("without one judge: the ranks and the shortlist that the campaign would have without the judge's sheets", () => {
  fc.assert(
    fc.property(smallCampaigns({ shortlist: lists }), (small) => {
      const evaluation = evaluated(small)
      const { judges } = robustnessOf(evaluation, { draws: 1 })
      if (judges === null || judges.judges.length < 2) return
      judges.leftOut.forEach(({ without, ranks, change }) => {
        const other = withoutJudge(small, Number(without.slice(1)) - 1)
        const expected = ranksOf(other)
        expect(ranks).toEqual(
          evaluation.ranking.ranked.map(({ registration }) => expected.get(registration.id) ?? null)
        )
        if (change === null) return
        const [now, then] = [listOf(evaluation), listOf(other)]
        expect([...change.joining].toSorted()).toEqual(then.filter((id) => !now.includes(id)).toSorted())
        expect([...change.leaving].toSorted()).toEqual(now.filter((id) => !then.includes(id)).toSorted())
      })
    }),
    { numRuns: 60 }
  )
})

test("the only judge left out leaves no rank and no list", () => {
  const evaluation = evaluated({
    weights: [100],
    marks: [[[80]], [[70]]],
    rules: {},
    shortlist: { size: 1 }
  })
  const [only] = robustnessOf(evaluation, { draws: 1 }).judges?.leftOut ?? []
  expect(only).toEqual({ without: "J1", ranks: [null, null], change: { joining: [], leaving: ["M1"] } })
})

test("without one criterion the others keep their proportions", () => {
  // 20·90 + 80·60 = 6600 against 20·60 + 80·66 = 6480; without c1, 60 against 66.
  const evaluation = evaluated({
    weights: [20, 80],
    marks: [[[90, 60]], [[60, 66]]],
    rules: {},
    shortlist: { size: 1 }
  })
  expect(robustnessOf(evaluation, { draws: 1 }).weights?.leftOut).toEqual([
    { without: "c1", ranks: [2, 1], change: { joining: ["M2"], leaving: ["M1"] } },
    { without: "c2", ranks: [1, 2], change: { joining: [], leaving: [] } }
  ])
})

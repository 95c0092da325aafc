import { type Evaluation, evaluate, type LeftOut, type ModelId, robustnessOf } from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import {
  evaluated,
  patchyMarks,
  type SmallCampaign,
  shortlists,
  smallCampaign,
  smallCampaigns
} from "../smallCampaigns.ts"

const ranksOf = ({ ranking }: Evaluation) =>
  new Map<ModelId, number>(ranking.ranked.map(({ registration, rank }) => [registration.id, rank]))

const listOf = ({ selection: { selected, open } }: Evaluation) => ({
  selected: selected.map(({ model }) => model),
  open: open.map(({ model }) => model),
  all: [...selected, ...open].map(({ model }) => model)
})

/** What is told of leaving somebody or something out, in an order of its own. */
const told = ({ ranks, change }: LeftOut<unknown>) => ({
  ranks,
  joining: change?.joining.toSorted() ?? null,
  leaving: change?.leaving.toSorted() ?? null,
  opening: change?.opening.toSorted() ?? null,
  settling: change?.settling.toSorted() ?? null
})

/**
 * The same from two decisions of dvk.
 *
 * @param withLists false where no list is told of
 */
const decided = (before: Evaluation, after: Evaluation, withLists: boolean) => {
  const ranks = ranksOf(after)
  const [now, then] = [listOf(before), listOf(after)]
  const inOrder = (models: ReadonlyArray<ModelId>) => (withLists ? models.toSorted() : null)
  return {
    ranks: before.ranking.ranked.map(({ registration }) => ranks.get(registration.id) ?? null),
    joining: inOrder(then.selected.filter((id) => !now.all.includes(id))),
    leaving: inOrder(now.all.filter((id) => !then.all.includes(id))),
    opening: inOrder(then.open.filter((id) => !now.open.includes(id))),
    settling: inOrder(now.open.filter((id) => then.selected.includes(id)))
  }
}

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
      judges.leftOut.forEach((entry) => {
        const other = withoutJudge(small, Number(entry.without.slice(1)) - 1)
        expect(told(entry)).toEqual(decided(evaluation, other, entry.change !== null))
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
  expect(only).toEqual({
    without: "J1",
    ranks: [null, null],
    change: { joining: [], leaving: ["M1"], opening: [], settling: [] },
    impossible: false
  })
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
    {
      without: "c1",
      ranks: [2, 1],
      change: { joining: ["M2"], leaving: ["M1"], opening: [], settling: [] },
      impossible: false
    },
    {
      without: "c2",
      ranks: [1, 2],
      change: { joining: [], leaving: [], opening: [], settling: [] },
      impossible: false
    }
  ])
})

test("a judge without whom no list meets the quotas is told apart from one who changes nothing", () => {
  // Only J2 has scored M2, the one model of its field.
  const evaluation = evaluated({
    weights: [100],
    marks: [
      [[80], [70]],
      [null, [60]]
    ],
    rules: {},
    shortlist: { size: 2, quotas: [{ by: "field", is: "culture-society", min: 1 }] }
  })
  const leftOut = robustnessOf(evaluation, { draws: 1 }).judges?.leftOut ?? []
  expect(leftOut.map(({ without, change, impossible }) => [without, change === null, impossible])).toEqual([
    ["J1", false, false],
    ["J2", true, true]
  ])
})

/** What dvk decides on the same campaign without one criterion; a rubric in points, which need not come to 100. */
const withoutCriterion = (small: SmallCampaign, criterion: number): Evaluation =>
  evaluate(
    smallCampaign({
      ...small,
      weights: small.weights.toSpliced(criterion, 1),
      marks: small.marks.map((own) => own.map((scores) => scores?.toSpliced(criterion, 1) ?? null))
    })
  )

test("without one criterion: exactly what the campaign would decide, also where blanks are rescaled", () => {
  const rules = fc.constantFrom<object>(
    { panel: "mean", missingScore: "rescale" },
    { panel: "median", missingScore: "rescale" },
    { panel: "trimmed", trim: 1, missingScore: "rescale" }
  )
  const inPoints = smallCampaigns({ sheets: patchyMarks, rules, shortlist: lists }).map((small) => ({
    ...small,
    points: true
  }))
  fc.assert(
    fc.property(inPoints, (small) => {
      const evaluation = evaluated(small)
      const { weights } = robustnessOf(evaluation, { draws: 1 })
      weights?.leftOut.forEach((entry, criterion) => {
        const other = withoutCriterion(small, criterion)
        expect(told(entry)).toEqual(decided(evaluation, other, entry.change !== null))
      })
    }),
    { numRuns: 150 }
  )
})

test("weights stated more finely than weights are drawn leave true ties", () => {
  const JUDGES = 19
  const scoredBy = (judges: number, marks: (judge: number) => readonly [number, number, number]) =>
    Array.from({ length: JUDGES }, (_, judge) => (judge < judges ? marks(judge) : null))
  const evaluation = evaluated({
    weights: [33.3333, 66.6666, 0.0001],
    marks: [
      // Without c3: 75.9 + 2·12.3 = 46.3 + 2·27.1.
      scoredBy(19, () => [75.9, 12.3, 9]),
      scoredBy(17, () => [46.3, 27.1, 5]),
      // Means over so many judges make the steps so fine that sums of stated weights pass 2^53.
      ...[19, 17, 13, 11, 7].map((judges) =>
        scoredBy(judges, (judge) => (judge === 0 ? [1.0001, 0.0003, 1.0007] : [2, 3, 4]))
      ),
      scoredBy(1, () => [100, 100, 100])
    ],
    rules: { ties: [] }
  })
  const [, , third] = robustnessOf(evaluation, { draws: 1 }).weights?.leftOut ?? []
  expect(third?.ranks.slice(0, 3)).toEqual([1, 2, 2])
})

import { type Rational, rational } from "../exact/Rational.ts"
import { eachStage, type SummaryCounts, type SummaryStage } from "./SummaryCounts.ts"
import { emptyTally, type Tally, tallyOf } from "./Tally.ts"

/**
 * What a rate is made of. Both sums are over the same `parts`, those that tell both figures: a rate must not set the
 * recognised of some against the registered of others.
 */
export interface Share {
  readonly part: number
  readonly whole: number
  readonly parts: number
}

/** Stages that are read as a rate of the registered. */
export const sharedStages = ["recognised", "commended"] as const
export type SharedStage = (typeof sharedStages)[number]

/** Counts added up. */
export interface MergedCounts {
  readonly stages: Readonly<Record<SummaryStage, Tally>>
  readonly shares: Readonly<Record<SharedStage, Share>>
}

const emptyShare: Share = { part: 0, whole: 0, parts: 0 }

/** Nothing added up yet. */
export const emptyCounts: MergedCounts = {
  stages: eachStage(() => emptyTally),
  shares: { recognised: emptyShare, commended: emptyShare }
}

/** The counts of one cell or one total. */
export const mergedOf = (counts: SummaryCounts): MergedCounts => ({
  stages: eachStage((stage) => tallyOf(counts[stage])),
  shares: { recognised: shareOf(counts, "recognised"), commended: shareOf(counts, "commended") }
})

/** The same without rates: for a part whose registered and recognised models are not the same models. */
export const withoutShares = ({ stages }: MergedCounts): MergedCounts => ({
  ...emptyCounts,
  stages
})

/** All of them together, stage by stage. A country has many cells: only the sums are made anew. */
export const addCounts = (counts: ReadonlyArray<MergedCounts>): MergedCounts => ({
  stages: eachStage((stage) => {
    let [sum, known, blank] = [0, 0, 0]
    for (const { stages } of counts) {
      const tally = stages[stage]
      sum += tally.sum
      known += tally.known
      blank += tally.blank
    }
    return { sum, known, blank }
  }),
  shares: {
    recognised: addShares(counts.map(({ shares }) => shares.recognised)),
    commended: addShares(counts.map(({ shares }) => shares.commended))
  }
})

/**
 * The rate of a share, exact; null where nothing was registered, or nobody tells both figures.
 *
 * @example
 * toExactString(rateOf({ part: 202, whole: 279, parts: 1 }) ?? zero) // => "202/279"
 * rateOf({ part: 0, whole: 0, parts: 2 }) // => null
 */
export const rateOf = ({ part, whole }: Share): Rational | null =>
  whole === 0 ? null : rational(part, whole)

const shareOf = (counts: SummaryCounts, stage: SharedStage): Share => {
  const [part, whole] = [counts[stage], counts.registered]
  return part === null || whole === null ? emptyShare : { part, whole, parts: 1 }
}

const addShares = (shares: ReadonlyArray<Share>): Share => {
  let [part, whole, parts] = [0, 0, 0]
  for (const share of shares) {
    part += share.part
    whole += share.whole
    parts += share.parts
  }
  return { part, whole, parts }
}

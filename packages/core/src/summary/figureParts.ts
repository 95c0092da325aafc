import type { GroupSide } from "./GroupSide.ts"
import { addCounts, type MergedCounts, mergedOf, withoutShares } from "./MergedCounts.ts"
import { differingSides, marginTotal } from "./marginParts.ts"
import { type SummaryCounts, unknownCounts, withinRegistered } from "./SummaryCounts.ts"
import type { SummaryFigures, SummaryMargins } from "./UnitSummary.ts"

/** Counts of the models that share a key; null for those that the figures do not divide. */
export interface Part<Key> {
  readonly key: Key | null
  readonly counts: MergedCounts
}

/** All that some figures count. */
export const totalOf = (figures: SummaryFigures): MergedCounts =>
  figures.kind === "margins"
    ? mergedOf(wholeCounts(figures.margins))
    : addCounts(figures.cells.map(({ counts }) => mergedOf(counts)))

/**
 * Figures divided from one side, into parts that come to `totalOf`. Margins are divided as far as they go: a side that
 * does not come to their total divides nothing, and only registrations are told by side.
 */
export const partsBy = <Key>(figures: SummaryFigures, side: GroupSide<Key>): ReadonlyArray<Part<Key>> =>
  figures.kind === "cells"
    ? figures.cells.map(({ group, counts }) => ({ key: side.keyOf(group), counts: mergedOf(counts) }))
    : marginParts(figures.margins, side)

const marginParts = <Key>(margins: SummaryMargins, side: GroupSide<Key>): ReadonlyArray<Part<Key>> => {
  const whole = wholeCounts(margins)
  const differs = differingSides(margins).some((entry) => entry.side === side.margin)
  // Where the whole is not known, what a side tells of it is a part of no total.
  if (differs || whole.registered === null) return [{ key: null, counts: mergedOf(whole) }]
  const parts = side
    .marginsOf(margins)
    .flatMap(({ key, registered }) => (registered === null ? [] : [{ key, registered }]))
  if (parts.length === 0) return [{ key: null, counts: mergedOf(whole) }]
  const rest = {
    ...whole,
    registered: parts.reduce((left, { registered }) => left - registered, whole.registered)
  }
  return [
    ...parts.map(({ key, registered }) => ({ key, counts: mergedOf({ ...unknownCounts, registered }) })),
    ...(isNothing(rest) ? [] : [{ key: null, counts: withoutShares(mergedOf(rest)) }])
  ]
}

const isNothing = (rest: SummaryCounts): boolean =>
  rest.registered === 0 && withinRegistered.every((stage) => rest[stage] === null)

const wholeCounts = (margins: SummaryMargins): SummaryCounts => ({
  ...margins.total,
  registered: marginTotal(margins)
})

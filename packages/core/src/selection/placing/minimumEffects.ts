import type { Effort } from "../counts/CountProgram.ts"
import { bestLists, type KnownLists } from "../quotas/bestLists.ts"
import type { Candidate } from "../quotas/Candidate.ts"
import { relaxed } from "../quotas/problemOf.ts"
import type { BestLists } from "../quotas/QuotaProblem.ts"
import { lineSums } from "../quotas/sums.ts"
import { type Shortlisting, standingIn } from "./Shortlisting.ts"

/** What the minimum of one quota changes: the best lists with it against the best lists without it. */
export interface MinimumEffect {
  /** Lines that have just their minimum. */
  readonly lines: ReadonlySet<number>
  readonly without: BestLists
  /** Who is surely on the list and would not be without the minimum; by rank. */
  readonly thanks: ReadonlyArray<Candidate>
}

/**
 * One effect for each quota whose minimum is just met, and at the end one for all of them together where they are
 * several: a place may stay free for two minimums of which either alone would have kept it.
 */
export const minimumEffects = (shortlisting: Shortlisting): ReadonlyArray<MinimumEffect> => {
  const { problem, lines, best, work } = shortlisting
  const effort = { left: work }
  const sums = lineSums(problem, best.taken)
  const tight = new Map<number, Array<number>>()
  lines.forEach(({ row, min }, line) => {
    if (min > 0 && sums[line] === min) tight.set(row, [...(tight.get(row) ?? []), line])
  })
  const rows = [...tight.keys()]
  const known: KnownLists = { proofs: [], near: best.taken }
  return [...rows.map((row) => [row]), ...(rows.length > 1 ? [rows] : [])].flatMap((dropped) => {
    const own = new Set(dropped.flatMap((row) => tight.get(row) ?? []))
    return effectOf(shortlisting, new Set(dropped), own, known, effort)
  })
}

const effectOf = (
  { problem, lines, candidates, best }: Shortlisting,
  dropped: ReadonlySet<number>,
  own: ReadonlySet<number>,
  known: KnownLists,
  effort: Effort
): ReadonlyArray<MinimumEffect> => {
  const without = bestLists(
    relaxed(problem, (line) => ({ min: !dropped.has(lines[line]?.row ?? -1), max: true })),
    effort,
    known
  )
  if (without._tag !== "Best") return []
  const thanks = candidates().filter(
    (candidate) => standingIn(best, candidate) === "all" && standingIn(without, candidate) !== "all"
  )
  return [{ lines: own, without, thanks }]
}

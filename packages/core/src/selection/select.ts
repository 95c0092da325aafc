import type { Admission } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import { reason } from "../evaluation/Reason.ts"
import type { Ranked, Ranking } from "../ranking/Ranking.ts"
import { eligibility } from "./eligible.ts"
import { splitSearch } from "./network/splitSearch.ts"
import { type Placed, placeReasons } from "./placing/placeReasons.ts"
import { bestLists } from "./quotas/bestLists.ts"
import { conflictsOf } from "./quotas/conflicts.ts"
import { problemOf } from "./quotas/problemOf.ts"
import type { QuotaSolver } from "./quotas/QuotaProblem.ts"
import { type CountedLine, quotaLines } from "./quotas/quotaLines.ts"
import { merit } from "./quotas/sums.ts"
import type { Chosen, Selection } from "./Selection.ts"

/**
 * The shortlist, with these aims in this order: every quota is met, as many places as possible are filled, and the
 * number taken is greatest rank by rank from the top. Models that are in some but not all such lists stay open, with
 * the number of places left, for the chair.
 *
 * @param solver for quotas that cross in three or more directions; by default an own exact search
 */
export const select = (
  campaign: Campaign,
  admission: Admission,
  ranking: Ranking,
  solver: QuotaSolver = splitSearch()
): Selection => {
  const size = campaign.file.shortlist?.size ?? null
  if (size === null) {
    return { size, selected: [], open: [], openPlaces: 0, notSelected: [], quotas: [], conflicts: [] }
  }
  const { eligible, barred } = eligibility(campaign, admission, ranking)
  const lines = quotaLines(campaign)
  const { problem, candidates } = problemOf(size, lines, eligible)
  const best = bestLists(problem, solver)
  const barredBefore = counterOf(barred.map(({ ranked }) => ranked.rank))
  const placed: ReadonlyArray<Placed> =
    best._tag === "Best"
      ? placeReasons({ problem, lines, candidates, best, solver }, barredBefore)
      : candidates.map((candidate) => ({
          candidate,
          standing: "none",
          reason: reason(best._tag === "Impossible" ? "quotas-conflict" : "quotas-undecided", {
            rank: candidate.ranked.rank,
            size
          })
        }))
  const chosen = (standing: Placed["standing"]): ReadonlyArray<Chosen> =>
    placed.flatMap((own) => (own.standing === standing ? [chosenOf(own.candidate.ranked, own.reason)] : []))
  const selected = chosen("all")
  const taken = best._tag === "Best" ? (merit(best.taken)[0] ?? 0) : 0
  return {
    size,
    selected,
    open: chosen("some"),
    openPlaces: taken - selected.length,
    notSelected: [...barred.map((own) => chosenOf(own.ranked, own.reason)), ...chosen("none")].toSorted(
      (a, b) => a.rank - b.rank
    ),
    quotas: fills(lines, placed),
    conflicts: best._tag === "Impossible" ? conflictsOf(problem, lines, solver) : []
  }
}

const chosenOf = ({ registration, rank }: Ranked, own: Chosen["reason"]): Chosen => ({
  model: registration.id,
  rank,
  reason: own
})

/** How many of some ranks, given from the best down, are better than a rank. */
const counterOf =
  (ranks: ReadonlyArray<number>) =>
  (rank: number): number => {
    let [low, high] = [0, ranks.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ranks[middle] ?? 0) < rank) low = middle + 1
      else high = middle
    }
    return low
  }

/** Lines that count a model or ask for one; a line for a unit without either says nothing. */
const fills = (lines: ReadonlyArray<CountedLine>, placed: ReadonlyArray<Placed>): Selection["quotas"] => {
  const counts = lines.map(() => ({ eligible: 0, filled: 0, open: 0 }))
  for (const { candidate, standing } of placed) {
    for (const line of candidate.lines) {
      const count = counts[line]
      if (count === undefined) continue
      count.eligible++
      if (standing === "all") count.filled++
      if (standing === "some") count.open++
    }
  }
  return lines
    .map((line, at) => ({ ...line, ...(counts[at] ?? { eligible: 0, filled: 0, open: 0 }) }))
    .filter(({ quota, min, eligible }) => quota.is !== undefined || min > 0 || eligible > 0)
    .toSorted((a, b) => a.row - b.row)
    .map(({ row: _row, values: _values, ...fill }) => fill)
}

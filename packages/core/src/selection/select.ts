import type { Admission } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import { onDemand } from "../evaluation/onDemand.ts"
import { type Reason, reason } from "../evaluation/Reason.ts"
import type { Ranked, Ranking } from "../ranking/Ranking.ts"
import { assumedCosts, listBudget } from "./listBudget.ts"
import { placeReasons } from "./placing/placeReasons.ts"
import { standingIn } from "./placing/Shortlisting.ts"
import { bestLists } from "./quotas/bestLists.ts"
import { conflictsOf } from "./quotas/conflicts.ts"
import type { Candidate } from "./quotas/problemOf.ts"
import type { Standing } from "./quotas/QuotaProblem.ts"
import type { CountedLine } from "./quotas/quotaLines.ts"
import { merit } from "./quotas/sums.ts"
import type { Chosen, Selection } from "./Selection.ts"
import { shortlistProblem } from "./shortlistProblem.ts"

/** Numbers touched before a search gives up: some seconds. A number and not a time, so that every machine does the same. */
export const MOST_WORK = 5_000_000_000

/**
 * The shortlist, with these aims in this order: every quota and the budget is met, as many places as possible are filled, and the
 * number taken is greatest rank by rank from the top. Models that are in some but not all such lists stay open, with
 * the number of places left, for the chair.
 *
 * @param work how much a search may do where quotas cross in three or more directions or money is short
 */
export const select = (
  campaign: Campaign,
  admission: Admission,
  ranking: Ranking,
  work = MOST_WORK
): Selection => {
  const shortlist = shortlistProblem(campaign, admission, ranking)
  if (shortlist === null) return noSelection
  const { problem, lines, candidates, barred, budget, findings } = shortlist
  const { size } = problem
  const effort = { left: work }
  const best = bestLists(problem, effort)
  const barredBefore = counterOf(barred.map(({ ranked }) => ranked.rank))
  const reasonOf =
    best._tag === "Best"
      ? placeReasons({ problem, lines, candidates, budget, best, work }, barredBefore)
      : ({ ranked: { rank } }: Candidate): Reason =>
          reason(best._tag === "Impossible" ? "quotas-conflict" : "quotas-undecided", { rank, size })
  const standingOf = (candidate: Candidate): Standing =>
    best._tag === "Best" ? standingIn(best, candidate) : "none"
  const chosen = (standing: Standing): ReadonlyArray<Chosen> =>
    candidates.flatMap((own) =>
      standingOf(own) === standing
        ? [
            chosenOf(
              own.ranked,
              onDemand(() => reasonOf(own))
            )
          ]
        : []
    )
  const selected = chosen("all")
  const taken = best._tag === "Best" ? (merit(best.taken)[0] ?? 0) : 0
  const notSelected = onDemand(() =>
    [...barred.map((own) => chosenOf(own.ranked, () => own.reason)), ...chosen("none")].toSorted(
      (a, b) => a.rank - b.rank
    )
  )
  return {
    size,
    selected,
    open: chosen("some"),
    openPlaces: taken - selected.length,
    // In a country these are all models but a few, and most are never looked at.
    get notSelected() {
      return notSelected()
    },
    quotas: fills(lines, candidates, standingOf),
    conflicts: best._tag === "Impossible" ? conflictsOf(problem, lines, effort) : [],
    budget: budget === null ? null : listBudget(budget, candidates, standingOf),
    findings: [...findings, ...(budget === null ? [] : assumedCosts(budget, candidates))]
  }
}

const noSelection: Selection = {
  size: null,
  selected: [],
  open: [],
  openPlaces: 0,
  notSelected: [],
  quotas: [],
  conflicts: [],
  budget: null,
  findings: []
}

const chosenOf = ({ registration, rank }: Ranked, reasonOf: () => Reason): Chosen => ({
  model: registration.id,
  rank,
  get reason() {
    return reasonOf()
  }
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
const fills = (
  lines: ReadonlyArray<CountedLine>,
  candidates: ReadonlyArray<Candidate>,
  standingOf: (candidate: Candidate) => Standing
): Selection["quotas"] => {
  const counts = lines.map(() => ({ eligible: 0, filled: 0, open: 0 }))
  for (const candidate of lines.length === 0 ? [] : candidates) {
    const standing = standingOf(candidate)
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

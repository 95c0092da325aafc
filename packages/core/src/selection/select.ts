import type { Admission } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import { onDemand } from "../evaluation/onDemand.ts"
import { type Reason, reason } from "../evaluation/Reason.ts"
import type { ModelId } from "../identifiers.ts"
import type { Ranking } from "../ranking/Ranking.ts"
import type { Registration } from "../registration/Registration.ts"
import { assumedCosts, listBudget } from "./listBudget.ts"
import { placeReasons } from "./placing/placeReasons.ts"
import { bestLists } from "./quotas/bestLists.ts"
import type { Candidate } from "./quotas/Candidate.ts"
import { conflictsOf } from "./quotas/conflicts.ts"
import type { QuotaOutcome, QuotaProblem, Standing } from "./quotas/QuotaProblem.ts"
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
  const { problem, lines, columns, eligibility, budget, findings } = shortlist
  const { size } = problem
  const effort = { left: work }
  const best = bestLists(problem, effort)
  const { rank, registration } = ranking.columns
  const barredBefore = counterOf(eligibility.barred.map((place) => rank[place] ?? 0))
  const reasons = onDemand(() =>
    best._tag === "Best"
      ? placeReasons({ ...shortlist, best, work }, barredBefore)
      : ({ ranked: { rank } }: Candidate): Reason =>
          reason(best._tag === "Impossible" ? "quotas-conflict" : "quotas-undecided", { rank, size })
  )
  const reasonOf = (index: number): Reason => {
    const candidate = shortlist.candidates()[index]
    if (candidate === undefined) throw new RangeError(`there is no candidate ${index}`)
    return reasons()(candidate)
  }
  const standingOf = (index: number): Standing =>
    best._tag === "Best"
      ? (best.standing[columns.at[index] ?? 0]?.[columns.of[index] ?? 0] ?? "none")
      : "none"
  const having = (standing: Standing): ReadonlyArray<number> => {
    const found: Array<number> = []
    for (let index = 0; index < columns.length; index++) if (standingOf(index) === standing) found.push(index)
    return found
  }
  const placed = (place: number, reasonOf: () => Reason): Chosen =>
    chosenOf(registration(place).id, rank[place] ?? 0, reasonOf)
  const chosen = (index: number): Chosen =>
    placed(
      columns.place[index] ?? 0,
      onDemand(() => reasonOf(index))
    )
  const [sure, open] = [having("all"), having("some")]
  const onList = [...sure, ...open].toSorted((a, b) => a - b)
  const modelsOf = (indexes: ReadonlyArray<number>): ReadonlyArray<Registration> =>
    indexes.map((index) => registration(columns.place[index] ?? 0))
  const taken = best._tag === "Best" ? (merit(best.taken)[0] ?? 0) : 0
  const notSelected = onDemand(() =>
    [
      ...eligibility.reasons.map((own, at) => placed(eligibility.barred[at] ?? 0, () => own)),
      ...having("none").map(chosen)
    ].toSorted((a, b) => a.rank - b.rank)
  )
  return {
    size,
    selected: sure.map(chosen),
    open: open.map(chosen),
    openPlaces: taken - sure.length,
    // In a country these are all models but a few, and most are never looked at.
    get notSelected() {
      return notSelected()
    },
    quotas: fills(lines, problem, best),
    conflicts: best._tag === "Impossible" ? conflictsOf(problem, lines, effort) : [],
    budget: budget === null ? null : listBudget(budget, modelsOf(sure), modelsOf(onList)),
    findings: [
      ...findings,
      ...(budget === null ? [] : assumedCosts(budget, Array.from(columns.place, registration)))
    ]
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

const chosenOf = (model: ModelId, rank: number, reasonOf: () => Reason): Chosen => ({
  model,
  rank,
  get reason() {
    return reasonOf()
  }
})

/** How many of some ranks, given from the best down, are better than a rank. */
const counterOf =
  (ranks: Int32Array) =>
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
  { cells, classes }: QuotaProblem,
  best: QuotaOutcome
): Selection["quotas"] => {
  const counts = lines.map(() => ({ eligible: 0, filled: 0, open: 0 }))
  classes.forEach((entries, at) => {
    entries.forEach(({ cell, count }, of) => {
      const standing = best._tag === "Best" ? best.standing[at]?.[of] : "none"
      for (const line of cells[cell] ?? []) {
        const own = counts[line]
        if (own === undefined) continue
        own.eligible += count
        if (standing === "all") own.filled += count
        if (standing === "some") own.open += count
      }
    })
  })
  return lines
    .map((line, at) => ({ ...line, ...(counts[at] ?? { eligible: 0, filled: 0, open: 0 }) }))
    .filter(({ quota, min, eligible }) => quota.is !== undefined || min > 0 || eligible > 0)
    .toSorted((a, b) => a.row - b.row)
    .map(({ row: _row, values: _values, ...fill }) => fill)
}

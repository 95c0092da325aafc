import type { Evaluation } from "../evaluation/Evaluation.ts"
import { type Rational, subtract } from "../exact/Rational.ts"
import type { ModelId } from "../identifiers.ts"
import { awardCost } from "../rewards/awardBudget.ts"
import { bestLists } from "../selection/quotas/bestLists.ts"
import type { Candidate } from "../selection/quotas/Candidate.ts"
import type { QuotaLine } from "../selection/quotas/QuotaLine.ts"
import type { QuotaProblem } from "../selection/quotas/QuotaProblem.ts"
import { costOf, lineSums } from "../selection/quotas/sums.ts"
import { MOST_WORK } from "../selection/select.ts"
import { type ShortlistProblem, shortlistProblem } from "../selection/shortlistProblem.ts"

/** More extra places than this are no advice. */
const MOST_PLACES = 10

/**
 * What would put a model surely on the shortlist, one thing changed and all else as it is. Each way was tried on the
 * whole list; one that does not suffice by itself is not there.
 */
export interface WaysOnto {
  /** The lowest rank that would do, and by how much a model has to pass what those of this rank score now. */
  readonly rank: { readonly rank: number; readonly behind: Rational } | null
  /** How many more places the list would need. */
  readonly places: number | null
  /** Quotas of which one more place would do. */
  readonly lines: ReadonlyArray<QuotaLine>
  /** How much more money would do, in đồng. */
  readonly budget: number | null
}

/** Null for a model that is on the list, or that may be on none: its reason then says what bars it. */
export const waysOnto = (
  { campaign, admission, ranking, selection }: Evaluation,
  model: ModelId
): WaysOnto | null => {
  const shortlist = shortlistProblem(campaign, admission, ranking)
  const own = shortlist?.candidates().find(({ ranked }) => ranked.registration.id === model)
  if (shortlist === null || own === undefined || selection.conflicts.length > 0) return null
  if (selection.selected.some((chosen) => chosen.model === model)) return null
  const { problem, lines } = shortlist
  const suffices = (changed: Partial<QuotaProblem>): boolean => surely({ ...problem, ...changed }, own)
  const best = bestLists(problem, { left: MOST_WORK })
  if (best._tag !== "Best") return null
  const sums = lineSums(problem, best.taken)
  const wider = (line: number) =>
    problem.lines.map((bounds, at) => (at === line ? { ...bounds, max: bounds.max + 1 } : bounds))
  const extra = Array.from({ length: MOST_PLACES }, (_, at) => at + 1)
  const cost = shortlist.budget === null ? 0 : awardCost(shortlist.budget, own.ranked.registration).amount
  const missing = costOf(problem, best.taken) + cost - (problem.budget?.most ?? 0)
  return {
    rank: neededRank(shortlist, own),
    places: extra.find((more) => suffices({ size: problem.size + more })) ?? null,
    lines: own.lines
      .filter((line) => sums[line] === lines[line]?.max && suffices({ lines: wider(line) }))
      .flatMap((line) => lines[line] ?? []),
    budget:
      problem.budget !== undefined &&
      missing > 0 &&
      suffices({ budget: { ...problem.budget, most: problem.budget.most + missing } })
        ? missing
        : null
  }
}

const surely = (problem: QuotaProblem, { at, of }: Pick<Candidate, "at" | "of">): boolean => {
  const best = bestLists(problem, { left: MOST_WORK })
  return best._tag === "Best" && best.standing[at]?.[of] === "all"
}

/** A model that a rank puts on the list is on it with every better rank, so the lowest one is found by halving. */
const neededRank = ({ problem, candidates }: ShortlistProblem, own: Candidate): WaysOnto["rank"] => {
  let [low, high] = [-1, own.at]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (surely(before(problem, own, middle), { at: middle, of: 0 })) low = middle
    else high = middle - 1
  }
  const there = candidates().find(({ at }) => at === low)?.ranked
  return there === undefined
    ? null
    : { rank: there.rank, behind: subtract(there.score.total, own.ranked.score.total) }
}

/** The same models, one of them in a rank class of its own just before another class. */
const before = (problem: QuotaProblem, { at, of }: Candidate, place: number): QuotaProblem => {
  const cell = problem.classes[at]?.[of]?.cell ?? 0
  const left = problem.classes.map((entries, c) =>
    c === at ? entries.map((entry, e) => (e === of ? { ...entry, count: entry.count - 1 } : entry)) : entries
  )
  return { ...problem, classes: left.toSpliced(place, 0, [{ cell, count: 1 }]) }
}

import { onDemand } from "../../evaluation/onDemand.ts"
import { type Reason, reason } from "../../evaluation/Reason.ts"
import { compare, subtract, toExactString, zero } from "../../exact/Rational.ts"
import { awardCost } from "../../rewards/awardBudget.ts"
import type { Candidate } from "../quotas/Candidate.ts"
import { lineSums, merit } from "../quotas/sums.ts"
import { budgetEffect } from "./budgetEffect.ts"
import { classPlaces } from "./classPlaces.ts"
import { lineNames } from "./lineNames.ts"
import { type MinimumEffect, minimumEffects } from "./minimumEffects.ts"
import { type Shortlisting, standingIn } from "./Shortlisting.ts"

/**
 * Why a candidate is on the list, open, or not on it. What a reason is drawn from is worked out when the first one is
 * asked for: in a large field that costs more than the list itself.
 *
 * @param barredBefore how many models of better rank than this may not be on any list
 */
export const placeReasons = (
  shortlisting: Shortlisting,
  barredBefore: (rank: number) => number
): ((candidate: Candidate) => Reason) => {
  const { problem, candidates, budget, best } = shortlisting
  const places = classPlaces(shortlisting)
  const effects = onDemand(() => minimumEffects(shortlisting))
  const money = onDemand(() => budgetEffect(shortlisting))
  const full = onDemand(() => fullLines(shortlisting))
  const total = merit(best.taken)[0] ?? 0
  const valuesOf = ({ at, ranked: { rank } }: Candidate): Reason["values"] => ({
    rank,
    size: problem.size,
    places: problem.size - (places[at]?.takenBefore ?? 0),
    level: places[at]?.eligible ?? 0,
    barred: barredBefore(rank),
    // With a budget the sentence names it beside the quotas.
    ...(money() === null ? {} : { budget: problem.budget?.most ?? null })
  })
  const selectedReason = (candidate: Candidate): Reason => {
    const values = valuesOf(candidate)
    if (places[candidate.at]?.fitsByRank === true) return reason("within-places", values)
    const effect = effects().find((own) => own.thanks.includes(candidate) && named(own, candidate).length > 0)
    if (effect === undefined) {
      return reason("moved-up", { ...values, passed: places[candidate.at]?.passedBefore ?? 0 })
    }
    const lines = named(effect, candidate).flatMap((line) => shortlisting.lines[line] ?? [])
    return reason("for-minimum", { ...values, ...lineNames(lines, "min"), instead: insteadOf(effect) })
  }
  const insteadOf = ({ without }: MinimumEffect): number | null =>
    candidates().find((other) => standingIn(best, other) === "none" && standingIn(without, other) !== "none")
      ?.ranked.rank ?? null
  const openReason = (candidate: Candidate): Reason => {
    const own = places[candidate.at]
    const values = valuesOf(candidate)
    return own === undefined || own.tiedAtCut
      ? reason("tie-at-cut", values)
      : reason("open-under-quotas", { ...values, level: own.open, places: own.openPlaces })
  }
  const cut = onDemand(() =>
    candidates().reduce((last, candidate) => {
      const standing = standingIn(best, candidate)
      const byMerit =
        standing === "some" || (standing === "all" && selectedReason(candidate).code !== "for-minimum")
      return byMerit ? Math.max(last, candidate.ranked.rank) : last
    }, 0)
  )
  const leftReason = (candidate: Candidate): Reason => {
    const values = valuesOf(candidate)
    const { rank, score } = candidate.ranked
    const byRank = (places[candidate.at]?.before ?? 0) < problem.size
    const inReach = byRank || rank <= cut() || total < problem.size
    const blocking = candidate.lines.filter((line) => (full().get(line) ?? Number.POSITIVE_INFINITY) <= rank)
    if (inReach && blocking.length > 0) {
      const worst = Math.min(...blocking.map((line) => full().get(line) ?? 0))
      const lines = blocking.flatMap((line) => shortlisting.lines[line] ?? [])
      const holder = worst > 0 && worst < rank ? worst : null
      return reason("maximum-filled", { ...values, ...lineNames(lines, "max"), holder })
    }
    const effect = effects().find(({ without }) => standingIn(without, candidate) !== "none")
    if (effect !== undefined) {
      const last = effect.thanks.at(-1)
      const cost = last === undefined ? zero : subtract(score.total, last.ranked.score.total)
      const lines = [...effect.lines]
        .filter((line) => effect.thanks.some((own) => own.lines.includes(line)))
        .flatMap((line) => shortlisting.lines[line] ?? [])
      return reason("left-for-minimum", {
        ...values,
        ...lineNames(lines, "min"),
        holder: last?.ranked.rank ?? null,
        cost: compare(cost, zero) > 0 ? toExactString(cost) : null
      })
    }
    const effectOfBudget = money()
    if (effectOfBudget !== null && budget !== null) {
      const cost = awardCost(budget, candidate.ranked.registration)
      const barredByMoney = standingIn(effectOfBudget.without, candidate) !== "none" || total < problem.size
      if (barredByMoney && cost.amount > effectOfBudget.left) {
        const { left, atMost } = effectOfBudget
        return reason("over-budget", { ...values, left, atMost, cost: cost.amount, assumed: cost.assumed })
      }
    }
    return reason(inReach ? "left-for-quotas" : "below-cut", values)
  }
  return (candidate) => {
    const standing = standingIn(best, candidate)
    return standing === "all"
      ? selectedReason(candidate)
      : standing === "some"
        ? openReason(candidate)
        : leftReason(candidate)
  }
}

const named = ({ lines }: MinimumEffect, candidate: Candidate): ReadonlyArray<number> =>
  candidate.lines.filter((line) => lines.has(line))

/** Lines that have all they may have, with the lowest rank that holds one of their places; 0 where none does. */
const fullLines = ({ problem, candidates, best, lines }: Shortlisting): ReadonlyMap<number, number> => {
  const sums = lineSums(problem, best.taken)
  const full = new Map<number, number>()
  lines.forEach(({ max }, line) => {
    if (max !== null && sums[line] === max) full.set(line, 0)
  })
  for (const candidate of candidates()) {
    if (standingIn(best, candidate) === "none") continue
    for (const line of candidate.lines) {
      const worst = full.get(line)
      if (worst !== undefined) full.set(line, Math.max(worst, candidate.ranked.rank))
    }
  }
  return full
}

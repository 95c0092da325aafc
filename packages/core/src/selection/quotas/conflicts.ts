import type { Effort } from "../counts/CountProgram.ts"
import { canBeMet } from "./bestLists.ts"
import { relaxed } from "./problemOf.ts"
import type { QuotaConflict } from "./QuotaLine.ts"
import type { Budget, QuotaProblem } from "./QuotaProblem.ts"
import type { CountedLine } from "./quotaLines.ts"
import { smallestConflict } from "./smallestConflict.ts"
import { commonUnit, lineSupply } from "./sums.ts"

/** Stands for the budget among the places of the quotas in campaign.yaml. */
const BUDGET = -1

/**
 * Which quotas cannot be met together: a smallest set of them, then a smallest set among the others, until what is
 * left can be met. Which of several sets of one size is named never depends on the order in campaign.yaml.
 */
export const conflictsOf = (
  problem: QuotaProblem,
  lines: ReadonlyArray<CountedLine>,
  effort: Effort
): ReadonlyArray<QuotaConflict> => {
  const supply = lineSupply(problem)
  const possible = (rows: ReadonlyArray<number>, changes: Partial<QuotaProblem> = {}): boolean => {
    const kept = new Set(rows)
    const { budget, ...others } = { ...problem, ...changes }
    const held = kept.has(BUDGET) && budget !== undefined ? { ...others, budget } : others
    const part = relaxed(held, (line) => {
      const holds = kept.has(lines[line]?.row ?? -1)
      return { min: holds, max: holds }
    })
    return canBeMet(part, effort) !== "Impossible"
  }
  const conflicts: Array<QuotaConflict> = []
  const all = [...new Set(lines.map(({ row }) => row)), ...(problem.budget === undefined ? [] : [BUDGET])]
  for (let rest = all; ; ) {
    const rows = smallestConflict(rest, possible)
    if (rows.length === 0) return conflicts
    const own = lines.map((line, at) => ({ ...line, at })).filter(({ row }) => rows.includes(row))
    conflicts.push({
      quotas: [...new Map(own.map(({ row, quota }) => [row, quota])).values()],
      budget:
        problem.budget === undefined || !rows.includes(BUDGET)
          ? null
          : {
              amount: problem.budget.most,
              needed: leastAmount(problem.budget, (budget) => possible(rows, { budget }))
            },
      lacksPlaces: possible(rows, { size: Number.MAX_SAFE_INTEGER }),
      short: own
        .filter(({ at, min }) => (supply[at] ?? 0) < min)
        .map(({ at, quota, title, known, min, max }) => ({
          quota,
          title,
          known,
          min,
          max,
          eligible: supply[at] ?? 0
        }))
    })
    rest = rest.filter((row) => !rows.includes(row))
  }
}

/** The least amount with which quotas can be met that cannot be met with the budget, to the unit in which costs go up. */
const leastAmount = ({ costs, most }: Budget, possible: (budget: Budget) => boolean): number => {
  const unit = commonUnit(costs)
  let [low, high] = [Math.floor(most / unit), Math.floor(most / unit) + 1]
  while (!possible({ costs, most: high * unit })) [low, high] = [high, 2 * high]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (possible({ costs, most: middle * unit })) high = middle
    else low = middle
  }
  return high * unit
}

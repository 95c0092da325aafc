import { canBeMet } from "./bestLists.ts"
import { relaxed } from "./problemOf.ts"
import type { QuotaConflict } from "./QuotaLine.ts"
import type { QuotaProblem, QuotaSolver } from "./QuotaProblem.ts"
import type { CountedLine } from "./quotaLines.ts"
import { smallestConflict } from "./smallestConflict.ts"
import { lineSupply } from "./sums.ts"

/**
 * Which quotas cannot be met together: a smallest set of them, then a smallest set among the others, until what is
 * left can be met. Which of several sets of one size is named never depends on the order in campaign.yaml.
 */
export const conflictsOf = (
  problem: QuotaProblem,
  lines: ReadonlyArray<CountedLine>,
  solver: QuotaSolver
): ReadonlyArray<QuotaConflict> => {
  const supply = lineSupply(problem)
  const possible = (rows: ReadonlyArray<number>, size = problem.size): boolean => {
    const kept = new Set(rows)
    const part = relaxed({ ...problem, size }, (line) => {
      const holds = kept.has(lines[line]?.row ?? -1)
      return { min: holds, max: holds }
    })
    return canBeMet(part, solver) !== "Impossible"
  }
  const conflicts: Array<QuotaConflict> = []
  for (let rest = [...new Set(lines.map(({ row }) => row))]; ; ) {
    const rows = smallestConflict(rest, possible)
    if (rows.length === 0) return conflicts
    const own = lines.map((line, at) => ({ ...line, at })).filter(({ row }) => rows.includes(row))
    conflicts.push({
      quotas: [...new Map(own.map(({ row, quota }) => [row, quota])).values()],
      lacksPlaces: possible(rows, Number.MAX_SAFE_INTEGER),
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

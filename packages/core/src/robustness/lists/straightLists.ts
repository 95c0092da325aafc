import type { QuotaProblem } from "../../selection/quotas/QuotaProblem.ts"
import type { DrawnLists } from "./DrawnLists.ts"
import { NO_CELL } from "./flowLists.ts"

/**
 * Goes down the order once and takes every model that no maximum and no budget forbids and that leaves as many places
 * as minimums still ask for. A list that fills all places and meets every minimum in this way is the best one: whoever
 * was passed over could not have been added to those before without breaking a quota, and so has no place in any list
 * that begins like this one. In every other case `exact` is asked.
 *
 * @param cellOf the cell of each model
 */
export const straightLists = (problem: QuotaProblem, cellOf: Int32Array, exact: DrawnLists): DrawnLists => {
  const groups = groupsOf(problem)
  const least = Int32Array.from(problem.lines, ({ min }) => min)
  const most = Int32Array.from(problem.lines, ({ max }) => max)
  const asked = Int32Array.from(groups, (group) => group.reduce((sum, line) => sum + (least[line] ?? 0), 0))
  const linesOf = problem.cells.map((lines) => Int32Array.from(lines))
  const groupOf = new Int32Array(problem.lines.length)
  for (const [at, group] of groups.entries()) for (const line of group) groupOf[line] = at
  const room = new Int32Array(most.length)
  const need = new Int32Array(least.length)
  const owed = new Int32Array(asked.length)
  const taken = new Int32Array(problem.size)

  /** Whether one more model of these lines leaves the places that minimums ask for. */
  const leavesEnough = (lines: Int32Array, left: number): boolean => {
    for (let group = 0; group < owed.length; group++) {
      if ((owed[group] ?? 0) < left) continue
      if (!lines.some((line) => groupOf[line] === group && (need[line] ?? 0) > 0)) return false
    }
    return true
  }

  const take = (lines: Int32Array): void => {
    for (const line of lines) {
      room[line] = (room[line] ?? 0) - 1
      if ((need[line] ?? 0) === 0) continue
      need[line] = (need[line] ?? 0) - 1
      // What is needed has a minimum, and every line with a minimum has its group.
      const group = groupOf[line] ?? 0
      owed[group] = (owed[group] ?? 0) - 1
    }
  }

  /** @returns how many models it took; null where that need not be the best list */
  const goDown = (order: Int32Array, reaching: number): number | null => {
    room.set(most)
    need.set(least)
    owed.set(asked)
    let left = problem.size
    let money = problem.budget?.most ?? 0
    let passed = false
    for (let place = 0; place < reaching && left > 0; place++) {
      const model = order[place] ?? 0
      const cell = cellOf[model] ?? NO_CELL
      const lines = linesOf[cell]
      if (lines === undefined) continue
      const cost = problem.budget?.costs[cell] ?? 0
      if (cost > money || isFull(lines, room) || !leavesEnough(lines, left)) {
        passed = true
        continue
      }
      take(lines)
      taken[problem.size - left] = model
      money -= cost
      left--
    }
    if ((left > 0 && passed) || need.some((count) => count > 0)) return null
    return problem.size - left
  }

  return {
    every: exact.every,
    take: (order, reaching, chosen) => {
      const count = goDown(order, reaching)
      if (count === null) return exact.take(order, reaching, chosen)
      for (let at = 0; at < count; at++) {
        const model = taken[at] ?? 0
        chosen[model] = (chosen[model] ?? 0) + 1
      }
      return true
    }
  }
}

const isFull = (lines: Int32Array, room: Int32Array): boolean => {
  for (const line of lines) if ((room[line] ?? 0) <= 0) return true
  return false
}

/** Lines with a minimum in groups without a cell in common: within a group no place counts for two minimums. */
const groupsOf = ({ lines, cells }: QuotaProblem): ReadonlyArray<ReadonlyArray<number>> => {
  const groups: Array<{ readonly lines: Array<number>; readonly cells: Set<number> }> = []
  for (const [line, { min }] of lines.entries()) {
    if (min === 0) continue
    const own = cells.flatMap((all, cell) => (all.includes(line) ? [cell] : []))
    let home = groups.find((group) => own.every((cell) => !group.cells.has(cell)))
    if (home === undefined) {
      home = { lines: [], cells: new Set() }
      groups.push(home)
    }
    home.lines.push(line)
    for (const cell of own) home.cells.add(cell)
  }
  return groups.map((group) => group.lines)
}

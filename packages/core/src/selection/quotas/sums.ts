import type { QuotaProblem, Taken } from "./QuotaProblem.ts"

/** How many a list takes towards each line. */
export const lineSums = (problem: QuotaProblem, taken: Taken): ReadonlyArray<number> => {
  const sums = problem.lines.map(() => 0)
  problem.classes.forEach((entries, at) => {
    entries.forEach(({ cell }, of) => {
      for (const line of problem.cells[cell] ?? []) sums[line] = (sums[line] ?? 0) + (taken[at]?.[of] ?? 0)
    })
  })
  return sums
}

/** How many models there are in each cell, in all classes together. */
export const cellSupply = ({ cells, classes }: QuotaProblem): ReadonlyArray<number> =>
  cellSums(
    cells.length,
    classes,
    classes.map((entries) => entries.map(({ count }) => count))
  )

/** How many a list takes of each cell. */
export const cellSums = (
  cells: number,
  classes: QuotaProblem["classes"],
  taken: Taken
): ReadonlyArray<number> => {
  const sums = Array<number>(cells).fill(0)
  classes.forEach((entries, at) => {
    entries.forEach(({ cell }, of) => {
      sums[cell] = (sums[cell] ?? 0) + (taken[at]?.[of] ?? 0)
    })
  })
  return sums
}

/** What a list costs; nothing where there is no budget. */
export const costOf = ({ budget, cells, classes }: QuotaProblem, taken: Taken): number =>
  cellSums(cells.length, classes, taken).reduce(
    (sum, count, cell) => sum + count * (budget?.costs[cell] ?? 0),
    0
  )

/** The greatest amount that all costs are whole multiples of; 1 where all are zero. */
export const commonUnit = (costs: ReadonlyArray<number>): number => costs.reduce(greatestDivisor, 0) || 1

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b))

/** How many models there are for each line, in all classes together. */
export const lineSupply = (problem: QuotaProblem): ReadonlyArray<number> =>
  lineSums(
    problem,
    problem.classes.map((entries) => entries.map(({ count }) => count))
  )

/** How good a list is: its places in all, then how many it takes of each class from the top. */
export const merit = (taken: Taken): ReadonlyArray<number> => {
  const classes = taken.map((counts) => counts.reduce((total, count) => total + count, 0))
  return [classes.reduce((total, count) => total + count, 0), ...classes]
}

/** Whether a list keeps to every bound. In whole numbers, and whoever made the list. */
export const keepsBounds = (problem: QuotaProblem, taken: Taken): boolean =>
  problem.classes.every((entries, at) =>
    entries.every(({ count }, of) => {
      const own = taken[at]?.[of]
      return own !== undefined && Number.isInteger(own) && own >= 0 && own <= count
    })
  ) &&
  (merit(taken)[0] ?? 0) <= problem.size &&
  costOf(problem, taken) <= (problem.budget?.most ?? 0) &&
  lineSums(problem, taken).every((sum, line) => {
    const bounds = problem.lines[line]
    return bounds !== undefined && sum >= bounds.min && sum <= bounds.max
  })

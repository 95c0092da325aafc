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

/** Above zero where the first list is better, below where the second is, zero where they are as good. */
export const compareMerit = (a: ReadonlyArray<number>, b: ReadonlyArray<number>): number => {
  const at = a.findIndex((count, of) => count !== b[of])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
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
  lineSums(problem, taken).every((sum, line) => {
    const bounds = problem.lines[line]
    return bounds !== undefined && sum >= bounds.min && sum <= bounds.max
  })

import type { QuotaProblem, Standing } from "../../../src/selection/quotas/QuotaProblem.ts"

/** The best lists of a small problem by looking at every list there is. Null where none keeps the bounds. */
export const everyList = (
  problem: QuotaProblem
): {
  readonly sums: ReadonlyArray<number>
  readonly standing: ReadonlyArray<ReadonlyArray<Standing>>
} | null => {
  const entries = problem.classes.flatMap((own, at) => own.map((entry) => ({ ...entry, at })))
  const sumsOf = (taken: ReadonlyArray<number>): ReadonlyArray<number> => [
    taken.reduce((total, count) => total + count, 0),
    ...problem.classes.map((_, at) =>
      entries.reduce((total, entry, of) => total + (entry.at === at ? (taken[of] ?? 0) : 0), 0)
    )
  ]
  const costs = problem.budget?.costs ?? []
  const keeps = (taken: ReadonlyArray<number>): boolean =>
    taken.reduce((total, count) => total + count, 0) <= problem.size &&
    taken.reduce((total, count, of) => total + count * (costs[entries[of]?.cell ?? -1] ?? 0), 0) <=
      (problem.budget?.most ?? 0) &&
    problem.lines.every(({ min, max }, line) => {
      const sum = entries.reduce(
        (total, { cell }, of) => total + (problem.cells[cell]?.includes(line) ? (taken[of] ?? 0) : 0),
        0
      )
      return sum >= min && sum <= max
    })
  let best: ReadonlyArray<number> | null = null
  let lists: Array<ReadonlyArray<number>> = []
  const visit = (taken: ReadonlyArray<number>): void => {
    const entry = entries[taken.length]
    if (entry !== undefined) {
      for (let count = 0; count <= entry.count; count++) visit([...taken, count])
      return
    }
    if (!keeps(taken)) return
    const sums = sumsOf(taken)
    const at = best === null ? -1 : sums.findIndex((sum, of) => sum !== best?.[of])
    if (best === null || (at >= 0 && (sums[at] ?? 0) > (best[at] ?? 0))) {
      best = sums
      lists = [taken]
    } else if (at < 0) lists.push(taken)
  }
  visit([])
  if (best === null) return null
  let of = 0
  const standing = problem.classes.map((own) =>
    own.map(({ count }): Standing => {
      const numbers = lists.map((taken) => taken[of] ?? 0)
      of++
      return numbers.every((number) => number === 0)
        ? "none"
        : numbers.every((number) => number === count)
          ? "all"
          : "some"
    })
  )
  return { sums: best, standing }
}

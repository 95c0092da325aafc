import { bestFlow } from "../network/bestFlow.ts"
import { familiesOf } from "../network/families.ts"
import { meetMinimums } from "../network/fillPlaces.ts"
import { layoutOf } from "../network/Layout.ts"
import type { QuotaAnswer, QuotaOutcome, QuotaProblem, QuotaSolver, Standing, Taken } from "./QuotaProblem.ts"
import { compareMerit, keepsBounds, merit } from "./sums.ts"

/**
 * One best list, and for each entry whether its models are in all best lists, in some, or in none. Quotas that a flow
 * can meet are settled by it alone; for others the solver is asked, and asked again for each entry that may change.
 */
export const bestLists = (problem: QuotaProblem, solver: QuotaSolver): QuotaOutcome => {
  const families = familiesOf(problem)
  if (families.crossing.length > 0) return askedLists(problem, solver)
  const flow = bestFlow(layoutOf(problem, families), [])
  return flow === null ? { _tag: "Impossible" } : { _tag: "Best", taken: flow.taken, standing: flow.standing }
}

/** Whether any list meets all lines, whatever its merit. */
export const canBeMet = (problem: QuotaProblem, solver: QuotaSolver): QuotaAnswer["_tag"] => {
  const families = familiesOf(problem)
  if (families.crossing.length > 0) {
    return checked({ ...problem, classes: [oneClass(problem)] }, solver)._tag
  }
  return meetMinimums(layoutOf(problem, families).build([]).network) ? "Best" : "Impossible"
}

const oneClass = (problem: QuotaProblem) => {
  const supply = new Map<number, number>()
  for (const { cell, count } of problem.classes.flat()) supply.set(cell, (supply.get(cell) ?? 0) + count)
  return [...supply].map(([cell, count]) => ({ cell, count }))
}

/** An answer that breaks a bound is no answer. */
const checked: (problem: QuotaProblem, solver: QuotaSolver) => ReturnType<QuotaSolver> = (
  problem,
  solver
) => {
  const answer = solver(problem)
  return answer._tag === "Best" && !keepsBounds(problem, answer.taken) ? { _tag: "Undecided" } : answer
}

const askedLists = (problem: QuotaProblem, solver: QuotaSolver): QuotaOutcome => {
  const answer = checked(problem, solver)
  if (answer._tag !== "Best") return answer
  const floor = merit(answer.taken)
  const seen = problem.classes.map((entries) => entries.map(() => ({ taken: false, left: false })))
  const note = (taken: Taken): void =>
    problem.classes.forEach((entries, at) => {
      entries.forEach(({ count }, of) => {
        const [own, number] = [seen[at]?.[of], taken[at]?.[of] ?? 0]
        if (own === undefined) return
        own.taken ||= number > 0
        own.left ||= number < count
      })
    })
  note(answer.taken)
  for (const [at, entries] of problem.classes.entries()) {
    const total = entries.reduce((sum, { count }) => sum + count, 0)
    // Where a class is taken as a whole or not at all, every best list does the same.
    if (floor[at + 1] === 0 || floor[at + 1] === total) continue
    for (const of of entries.keys()) {
      for (const want of ["taken", "left"] as const) {
        if (seen[at]?.[of]?.[want] !== false) continue
        const other = checked({ ...wanting(problem, at, of, want), floor }, solver)
        if (other._tag === "Undecided") return other
        if (other._tag === "Best" && compareMerit(merit(other.taken), floor) === 0) note(other.taken)
      }
    }
  }
  const standing = seen.map((own) =>
    own.map(({ taken, left }): Standing => (taken && left ? "some" : taken ? "all" : "none"))
  )
  return { _tag: "Best", taken: answer.taken, standing }
}

/** The same problem where at least one model of the entry is taken, or at least one is left. */
const wanting = (problem: QuotaProblem, at: number, of: number, want: "taken" | "left"): QuotaProblem => {
  const entry = problem.classes[at]?.[of]
  if (entry === undefined) return problem
  const replaced = (change: { readonly cell?: number; readonly count?: number }) =>
    problem.classes.map((entries, c) =>
      c === at ? entries.map((own, e) => (e === of ? { ...own, ...change } : own)) : entries
    )
  if (want === "left") return { ...problem, classes: replaced({ count: entry.count - 1 }) }
  return {
    ...problem,
    lines: [...problem.lines, { min: 1, max: entry.count }],
    cells: [...problem.cells, [...(problem.cells[entry.cell] ?? []), problem.lines.length]],
    classes: replaced({ cell: problem.cells.length })
  }
}

import type { QuotaProblem } from "../quotas/QuotaProblem.ts"
import { lineSupply } from "../quotas/sums.ts"

/** Lines of which any two are nested or have no model in common. */
export interface Family {
  readonly lines: ReadonlyArray<number>
  /** The smallest line around a line; absent where there is none. */
  readonly around: ReadonlyMap<number, number>
  /** For each cell the smallest line that it counts towards, or null. */
  readonly innermost: ReadonlyArray<number | null>
}

/**
 * Lines of two families can be met by a flow (units on one side, fields on the other, say); what crosses both
 * families stands in `crossing` and no flow can meet it.
 */
export interface Families {
  readonly first: Family
  readonly second: Family
  readonly crossing: ReadonlyArray<number>
}

/** Sorts the lines that can bind into families; those that cross few others (units, mostly) find theirs first. */
export const familiesOf = (problem: QuotaProblem): Families => {
  const supply = lineSupply(problem)
  const binding = problem.lines.flatMap(({ min, max }, line) =>
    min > 0 || max < (supply[line] ?? 0) ? [line] : []
  )
  const overlaps = overlapsOf(problem, new Set(binding))
  const crosses = (a: number, b: number): boolean => {
    const shared = overlaps.shared.get(a)?.get(b) ?? 0
    return shared > 0 && shared < Math.min(overlaps.cells[a] ?? 0, overlaps.cells[b] ?? 0)
  }
  const crossed = new Map(
    binding.map((line) => [
      line,
      [...(overlaps.shared.get(line)?.keys() ?? [])].filter((other) => crosses(line, other))
    ])
  )
  const crossings = (line: number): number => crossed.get(line)?.length ?? 0
  const inOrder = binding.toSorted((a, b) => crossings(a) - crossings(b) || a - b)
  const [one, two, crossing] = [new Set<number>(), new Set<number>(), Array<number>()]
  for (const line of inOrder) {
    const home = [one, two].find((family) => crossed.get(line)?.every((other) => !family.has(other)) ?? true)
    if (home === undefined) crossing.push(line)
    else home.add(line)
  }
  const [first, second] = one.size >= two.size ? [one, two] : [two, one]
  return {
    first: familyOf(problem, first, overlaps),
    second: familyOf(problem, second, overlaps),
    crossing
  }
}

interface Overlaps {
  /** How many cells a line has. */
  readonly cells: ReadonlyArray<number>
  /** How many cells two lines share. */
  readonly shared: ReadonlyMap<number, ReadonlyMap<number, number>>
}

const overlapsOf = (problem: QuotaProblem, binding: ReadonlySet<number>): Overlaps => {
  const cells = problem.lines.map(() => 0)
  const shared = new Map<number, Map<number, number>>()
  for (const all of problem.cells) {
    const lines = all.filter((line) => binding.has(line))
    for (const a of lines) {
      cells[a] = (cells[a] ?? 0) + 1
      const row = shared.get(a) ?? new Map<number, number>()
      shared.set(a, row)
      for (const b of lines) if (a !== b) row.set(b, (row.get(b) ?? 0) + 1)
    }
  }
  return { cells, shared }
}

const familyOf = (
  problem: QuotaProblem,
  members: ReadonlySet<number>,
  { cells, shared }: Overlaps
): Family => {
  const inside = (a: number, b: number): number => (cells[a] ?? 0) - (cells[b] ?? 0) || b - a
  const around = new Map<number, number>()
  for (const line of members) {
    for (const [other, count] of shared.get(line) ?? []) {
      if (!members.has(other) || count < (cells[line] ?? 0) || inside(line, other) > 0) continue
      const known = around.get(line)
      if (known === undefined || inside(other, known) < 0) around.set(line, other)
    }
  }
  const innermost = problem.cells.map(
    (lines) => lines.filter((line) => members.has(line)).toSorted(inside)[0] ?? null
  )
  return { lines: [...members], around, innermost }
}

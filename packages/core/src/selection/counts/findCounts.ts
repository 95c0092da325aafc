import { type CountProgram, type Counts, type Effort, keepsProgram } from "./CountProgram.ts"
import { groupedProgram } from "./groupedProgram.ts"
import { type Proof, proofFrom } from "./Proof.ts"
import { reducedProgram } from "./reducedProgram.ts"
import { Tableau, type VariableBounds } from "./Tableau.ts"

/** How near to a whole number a count has to be to be taken for one. */
const WHOLE = 1e-5

/** How many proofs are kept at hand for the next program. */
const PROOFS_KEPT = 32

/** Counts that keep all bounds; `none`: there are none, which was proved; `undecided`: the work was used up. */
export type FoundCounts = Counts | "none" | "undecided"

/**
 * Whole numbers that keep a program, by branch and bound: counts are found as fractions, then a sum or count that is
 * not whole is held to at most the whole number below it, or at least the one above (Land and Doig, 1960). Fractions
 * are found in floating point; a found answer and every refusal on the way are checked in whole numbers, so that what
 * comes back is exact or `undecided`.
 *
 * @param start counts near the answer; the nearer, the less work
 * @param proofs what showed that other programs with the same rows have no counts, the latest first: the same mostly
 * shows it again. New ones are put with them.
 */
export const findCounts = (
  program: CountProgram,
  start: Counts,
  effort: Effort,
  proofs: Array<Proof> = []
): FoundCounts => {
  if (proofs.some((proof) => proof.holds(program))) return "none"
  const reduced = reducedProgram(program)
  if (reduced === "none") return "none"
  const { columns } = reduced.program
  const near = columns.map(({ lowest, highest }, at) =>
    Math.max(lowest, Math.min(highest, start[reduced.columns[at] ?? 0] ?? 0))
  )
  const tableau = Tableau.of(reduced.program, near)
  const answer = tableau.settle(effort)
  if (answer === "tired") return "undecided"
  if (answer !== null) {
    const proof = proofFrom(reduced.program, answer)
    if (proof === null) return "undecided"
    proofs.unshift(proof.renumbered(reduced.rows))
    proofs.length = Math.min(proofs.length, PROOFS_KEPT)
    return "none"
  }
  const found = wholeCounts(reduced.program, tableau) ?? search(groupedProgram(reduced.program), near, effort)
  if (typeof found === "string") return found
  const counts = program.columns.map(({ lowest }) => lowest)
  reduced.columns.forEach((column, at) => {
    counts[column] = found[at] ?? 0
  })
  return keepsProgram(program, counts) ? counts : "undecided"
}

const search = (program: CountProgram, near: Counts, effort: Effort): FoundCounts => {
  let tableau = Tableau.of(program, near)
  const waiting = [tableau.bounds]
  for (;;) {
    const bounds = waiting.pop()
    if (bounds === undefined) return "none"
    tableau.hold(bounds)
    const answer = tableau.settle(effort)
    if (answer === "tired") return "undecided"
    if (answer !== null) {
      if (proofFrom(boundedBy(program, bounds), answer) !== null) continue
      // What rounding has added up over many steps is left behind once; an own proof has to hold then.
      const fresh = Tableau.of(program, near)
      fresh.hold(bounds)
      const again = fresh.settle(effort)
      if (again === "tired") return "undecided"
      if (again !== null && proofFrom(boundedBy(program, bounds), again) === null) return "undecided"
      tableau = fresh
      if (again !== null) continue
    }
    const split = fractional(program, tableau)
    if (split === null) return wholeCounts(program, tableau) ?? "undecided"
    const value = tableau.valueOf(split)
    const below = { ...bounds, highest: bounds.highest.with(split, Math.floor(value)) }
    const above = { ...bounds, lowest: bounds.lowest.with(split, Math.ceil(value)) }
    if (value - Math.floor(value) < 1 / 2) waiting.push(above, below)
    else waiting.push(below, above)
  }
}

const partOf = (value: number): number => Math.abs(value - Math.round(value))

/** The counts of a table where they are all whole. */
const wholeCounts = ({ columns }: CountProgram, tableau: Tableau): Counts | null => {
  const counts = columns.map((_, at) => tableau.valueOf(at))
  return counts.every((count) => partOf(count) <= WHOLE) ? counts.map(Math.round) : null
}

/**
 * What the lists are parted on: the sum or count that is least whole. Sums come first, because they part more. A sum
 * of money comes never: to halve it parts hardly any lists.
 */
const fractional = ({ columns, rows }: CountProgram, tableau: Tableau): number | null => {
  const worst = (first: number, count: number): number | null => {
    let [found, most] = [-1, WHOLE]
    for (let variable = first; variable < first + count; variable++) {
      const own = rows[variable - columns.length]?.money === true ? 0 : partOf(tableau.valueOf(variable))
      if (own > most) [found, most] = [variable, own]
    }
    return found < 0 ? null : found
  }
  return worst(columns.length, rows.length) ?? worst(0, columns.length)
}

const boundedBy = (program: CountProgram, { lowest, highest }: VariableBounds): CountProgram => {
  const width = program.columns.length
  return {
    columns: program.columns.map((column, at) => ({
      ...column,
      lowest: lowest[at] ?? 0,
      highest: highest[at] ?? 0
    })),
    rows: program.rows.map((_, at) => ({ min: lowest[width + at] ?? 0, max: highest[width + at] ?? 0 }))
  }
}

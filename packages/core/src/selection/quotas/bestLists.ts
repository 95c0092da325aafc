import { bestCounts } from "../counts/bestCounts.ts"
import type { Effort } from "../counts/CountProgram.ts"
import { findCounts } from "../counts/findCounts.ts"
import type { Proof } from "../counts/Proof.ts"
import { programOf } from "../counts/programOf.ts"
import { bestFlow } from "../network/bestFlow.ts"
import { familiesOf } from "../network/families.ts"
import { meetMinimums } from "../network/fillPlaces.ts"
import { networkOf } from "../network/networkOf.ts"
import type { QuotaOutcome, QuotaProblem, Taken } from "./QuotaProblem.ts"
import { cellSums, merit } from "./sums.ts"

/** What one problem leaves for the next one with the same lines and models. */
export interface KnownLists {
  /** What refused counts; added to. */
  readonly proofs: Array<Proof>
  /** A list that keeps the bounds of the next problem, or nearly does. */
  readonly near?: Taken
}

/**
 * One best list, and for each entry whether its models are in all best lists, in some, or in none. Quotas that a flow
 * can meet are settled by it alone. Where others or a budget join them, the flow's list bounds all others and is where
 * their search starts.
 *
 * @param known from a problem that differs from this one only in bounds
 */
export const bestLists = (
  problem: QuotaProblem,
  effort: Effort,
  known: KnownLists = { proofs: [] }
): QuotaOutcome => {
  const families = familiesOf(problem)
  const flow = bestFlow(problem, families)
  if (flow === null) return { _tag: "Impossible" }
  if (families.crossing.length === 0 && problem.budget === undefined) return flow
  const near = cellSums(problem.cells.length, problem.classes, known.near ?? flow.taken)
  return bestCounts(problem, families, near, merit(flow.taken)[0] ?? 0, effort, known.proofs)
}

/** Whether any list meets all lines and the budget, whatever its merit. */
export const canBeMet = (problem: QuotaProblem, effort: Effort): QuotaOutcome["_tag"] => {
  const families = familiesOf(problem)
  if (!meetMinimums(networkOf(problem, families).network)) return "Impossible"
  if (families.crossing.length === 0 && problem.budget === undefined) return "Best"
  const program = programOf(problem, families)
  const found = findCounts(
    program,
    program.columns.map(() => 0),
    effort
  )
  return found === "none" ? "Impossible" : found === "undecided" ? "Undecided" : "Best"
}

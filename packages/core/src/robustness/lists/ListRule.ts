import type { Evaluation } from "../../evaluation/Evaluation.ts"
import type { Rational } from "../../exact/Rational.ts"
import type { ModelId } from "../../identifiers.ts"
import type { Ranked } from "../../ranking/Ranking.ts"
import { familiesOf } from "../../selection/network/families.ts"
import { networkOf } from "../../selection/network/networkOf.ts"
import { bestLists } from "../../selection/quotas/bestLists.ts"
import type { QuotaProblem } from "../../selection/quotas/QuotaProblem.ts"
import { shortlistProblem } from "../../selection/shortlistProblem.ts"
import type { DrawnLists } from "./DrawnLists.ts"
import { flowLists, NO_CELL } from "./flowLists.ts"
import { searchedLists } from "./searchedLists.ts"
import { straightLists } from "./straightLists.ts"
import { topLists } from "./topLists.ts"

/** Who is on a list, in the order of the models; `open` is for the chair. */
export interface List {
  readonly selected: ReadonlyArray<number>
  readonly open: ReadonlyArray<number>
}

/** How the campaign makes its shortlist, for orders of the models other than the ranking. */
export interface ListRule {
  readonly size: number
  /** The least total of a model on the list; null where any will do. */
  readonly threshold: Rational | null
  /** Models with the same number count towards the same quotas; below zero where a model may not be on the list. */
  readonly cellOf: Int32Array
  /** For draws, whose orders have no ties. */
  readonly drawn: (draws: number) => DrawnLists
  /** For one order; models of a class share a rank. Null where no list meets the quotas. */
  readonly list: (classes: ReadonlyArray<ReadonlyArray<number>>) => List | null
}

/** Null where the campaign asks for no shortlist. */
export const listRuleOf = (evaluation: Evaluation, models: ReadonlyArray<Ranked>): ListRule | null => {
  const { campaign, admission, ranking } = evaluation
  const { minimumGrade, ...shortlist } = campaign.file.shortlist ?? { size: 0 }
  // What bars a model besides its grade is the same in every draw.
  const withoutGrade = { ...campaign, file: { ...campaign.file, shortlist } }
  const known =
    campaign.file.shortlist === undefined ? null : shortlistProblem(withoutGrade, admission, ranking)
  if (known === null) return null
  const { problem, candidates } = known
  const cells = new Map<ModelId, number>(
    candidates().map(({ ranked, at, of }) => [
      ranked.registration.id,
      problem.classes[at]?.[of]?.cell ?? NO_CELL
    ])
  )
  const cellOf = Int32Array.from(models, ({ registration }) => cells.get(registration.id) ?? NO_CELL)
  const band = campaign.rubric.grades.find(({ id }) => id === minimumGrade)
  return {
    size: problem.size,
    threshold: band?.from ?? null,
    cellOf,
    drawn: (draws) => drawnLists(problem, cellOf, draws),
    list: (classes) => listOf(problem, cellOf, classes)
  }
}

const drawnLists = (problem: QuotaProblem, cellOf: Int32Array, draws: number): DrawnLists => {
  const families = familiesOf(problem)
  if (families.crossing.length > 0 || isShort(problem)) {
    return straightLists(problem, cellOf, searchedLists(problem, cellOf, draws))
  }
  return families.first.lines.length + families.second.lines.length === 0
    ? topLists(
        problem.size,
        Uint8Array.from(cellOf, (cell) => (cell === NO_CELL ? 1 : 0))
      )
    : straightLists(problem, cellOf, flowLists(networkOf(problem, families), cellOf))
}

/** Whether there is a list that the budget does not pay for. */
const isShort = ({ size, budget }: QuotaProblem): boolean =>
  budget !== undefined && budget.costs.some((cost) => cost * size > budget.most)

const listOf = (
  problem: QuotaProblem,
  cellOf: Int32Array,
  classes: ReadonlyArray<ReadonlyArray<number>>
): List | null => {
  const grouped = classes.map((models) => {
    const inCell = Map.groupBy(models, (model) => cellOf[model] ?? NO_CELL)
    return [...inCell].filter(([cell]) => cell !== NO_CELL)
  })
  const best = bestLists(
    {
      ...problem,
      classes: grouped.map((own) => own.map(([cell, models]) => ({ cell, count: models.length })))
    },
    { left: EFFORT }
  )
  if (best._tag !== "Best") return null
  const standing = (wanted: "all" | "some"): ReadonlyArray<number> =>
    grouped
      .flatMap((own, at) =>
        own.flatMap(([, models], of) => (best.standing[at]?.[of] === wanted ? models : []))
      )
      .toSorted((a, b) => a - b)
  return { selected: standing("all"), open: standing("some") }
}

/** How much one list may be searched for; see `Effort`. */
const EFFORT = 20_000_000

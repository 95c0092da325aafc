import { type Finding, finding, foldBare, type ModelId, type Rubric, type Ruling } from "@dvk/core"
import type { DecisionRow } from "../lists/readDecisions.ts"
import { criterionMatcher } from "../scores/criterionMatcher.ts"
import type { ModelDirectory } from "./ModelDirectory.ts"
import { registeredModel } from "./registeredModel.ts"

/** Decisions on registered models; one on a model that nobody registered is refused and said. */
export const gatherRulings = (
  rows: ReadonlyArray<DecisionRow>,
  models: ModelDirectory,
  rubric: Rubric
): { readonly rulings: ReadonlyArray<Ruling>; readonly findings: ReadonlyArray<Finding> } => {
  const rulings: Array<Ruling> = []
  const findings: Array<Finding> = []
  const idOf = (written: string, row: DecisionRow): ModelId | null => {
    const model = registeredModel(models, { id: written }, row.origin)
    if (typeof model === "string") return model
    findings.push(model)
    return null
  }
  const criterionOf = criterionMatcher(rubric)
  // A bonus or penalty stands in the rubric under a name of its own: whether it does, the rubric is asked later.
  const idOfCriterion = (written: string, row: DecisionRow): string | null => {
    if (row.kind !== "not-applicable") return adjustmentNamed(written, row.kind, rubric)
    const at = criterionOf(/^\d{1,2}$/.test(written) ? `TC${written}` : written)
    const found = at === null ? undefined : rubric.criteria[at]
    if (found !== undefined) return found.id
    const known = rubric.criteria.map(({ title }) => title.vi)
    const values = { known, count: rubric.criteria.length }
    findings.push(finding("unknown-criterion", { ...row.origin, before: written }, values))
    return null
  }
  for (const row of rows) {
    const model = idOf(row.model, row)
    const against = row.against === null ? null : idOf(row.against, row)
    if (model === null || (row.against !== null && against === null)) continue
    const criterion = row.criterion === null ? null : idOfCriterion(row.criterion, row)
    if (row.criterion !== null && criterion === null) continue
    const { kind, points, reason, document, date, by } = row
    rulings.push({ kind, model, against, criterion, points, reason, document, date, by })
  }
  return { rulings, findings }
}

/** The id of a bonus or penalty that is named by its id or title; as written where the rubric has none of that name. */
const adjustmentNamed = (written: string, kind: DecisionRow["kind"], { adjustments }: Rubric): string => {
  const folded = foldBare(written)
  const found = adjustments.find(
    (entry) =>
      entry.kind === kind &&
      [entry.id, entry.title.vi, entry.title.en].some((name) => foldBare(name) === folded)
  )
  return found?.id ?? written
}

import { type Finding, finding, type ModelId, type Ruling } from "@dvk/core"
import type { DecisionRow } from "../lists/readDecisions.ts"
import type { ModelDirectory } from "./ModelDirectory.ts"

/** Decisions on registered models; one on a model that nobody registered is refused and said. */
export const gatherRulings = (
  rows: ReadonlyArray<DecisionRow>,
  models: ModelDirectory
): { readonly rulings: ReadonlyArray<Ruling>; readonly findings: ReadonlyArray<Finding> } => {
  const rulings: Array<Ruling> = []
  const findings: Array<Finding> = []
  const idOf = (written: string, row: DecisionRow): ModelId | null => {
    const found = models.find({ id: written })
    if (found._tag === "Model") return found.id
    const nearest = found._tag === "Unknown" ? found.nearest : ""
    findings.push(finding("unknown-model", { ...row.origin, before: written }, { model: written, nearest }))
    return null
  }
  for (const row of rows) {
    const model = idOf(row.model, row)
    const against = row.against === null ? null : idOf(row.against, row)
    if (model === null || (row.against !== null && against === null)) continue
    const { kind, reason, document, date, by } = row
    rulings.push({ kind, model, against, reason, document, date, by })
  }
  return { rulings, findings }
}

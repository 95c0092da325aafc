import type { Campaign, CriterionId, JudgeId, ModelId } from "@dvk/core"
import type { Language } from "../Language.ts"
import { modelOfUnit } from "../report/toDecide.ts"

/** What people call those whom the figures are about. */
export interface AgreementNames {
  readonly judge: (id: JudgeId) => string
  readonly model: (id: ModelId) => string
  readonly criterion: (id: CriterionId) => string
}

/** Names as the campaign has them; the id where it has none. */
export const agreementNames = (
  { committee, registrations, rubric }: Campaign,
  language: Language
): AgreementNames => {
  const judges = new Map((committee ?? []).map(({ id, name }) => [id, name]))
  const models = new Map(registrations.map(({ id, name, unitName }) => [id, modelOfUnit(name, unitName)]))
  const criteria = new Map(rubric.criteria.map(({ id, title }) => [id, title[language]]))
  return {
    judge: (id) => judges.get(id) ?? id,
    model: (id) => models.get(id) ?? id,
    criterion: (id) => criteria.get(id) ?? id
  }
}

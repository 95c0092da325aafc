import type { Campaign } from "../campaign/Campaign.ts"
import type { Ruling } from "../campaign/Ruling.ts"
import type { Finding } from "../finding/Finding.ts"
import type { ModelId } from "../identifiers.ts"
import type { Registration } from "../registration/Registration.ts"
import type { Criterion, Rubric } from "../rubric/Rubric.ts"
import type { NotApplicable } from "./PanelScore.ts"
import { canonicalRulings, rulingNotApplied } from "./rulingsOnScores.ts"

const NONE: ReadonlyArray<NotApplicable> = []

/** The criteria that a model is not measured by, in the rubric's order. */
export type NotApplicableTo = (model: Registration) => ReadonlyArray<NotApplicable>

/** What does not apply to whom. */
export interface NotApplicableCriteria {
  readonly of: NotApplicableTo
  /** Whether there may be any such criterion. */
  readonly some: boolean
  readonly findings: ReadonlyArray<Finding>
}

/**
 * Criteria that do not apply to a model: because the rubric says for whom they are, or because a ruling says so with
 * its reason. A judge cannot leave one out. Where the form does not tell a model's kind or level, the criterion
 * applies: a blank relieves nobody. A model with two fields goes by the declared one.
 */
export const notApplicableOf = ({ rubric, rulings }: Campaign): NotApplicableCriteria => {
  const findings: Array<Finding> = []
  const ruled = new Map<ModelId, Array<Ruling>>()
  const known = rubric.criteria.map(({ id }) => id)
  for (const ruling of canonicalRulings(rulings, ["not-applicable"])) {
    if (known.some((id) => id === ruling.criterion)) {
      ruled.set(ruling.model, [...(ruled.get(ruling.model) ?? []), ruling])
    } else findings.push(rulingNotApplied(ruling, "unknown-criterion", known))
  }
  const scoped = rubric.criteria.some(({ appliesTo }) => appliesTo !== null)
  return {
    of: (model) => {
      const own = ruled.get(model.id)
      return own === undefined && !scoped ? NONE : notesOn(rubric, model, own ?? [])
    },
    some: scoped || ruled.size > 0,
    findings
  }
}

const notesOn = (
  rubric: Rubric,
  model: Registration,
  rulings: ReadonlyArray<Ruling>
): ReadonlyArray<NotApplicable> =>
  rubric.criteria.flatMap((criterion): ReadonlyArray<NotApplicable> => {
    if (!isFor(criterion, model))
      return [{ criterion: criterion.id, by: "rubric", reason: null, document: null }]
    const ruling = rulings.find((own) => own.criterion === criterion.id)
    if (ruling === undefined) return []
    return [{ criterion: criterion.id, by: "ruling", reason: ruling.reason, document: ruling.document }]
  })

const isFor = ({ appliesTo }: Criterion, { field, subjectKind, level }: Registration): boolean =>
  appliesTo === null ||
  ((appliesTo.fields?.includes(field) ?? true) &&
    (subjectKind === null || (appliesTo.subjectKinds?.includes(subjectKind) ?? true)) &&
    (level === null || (appliesTo.levels?.includes(level) ?? true)))

/** The criteria that are left to each model, as bits by their place in the rubric. */
export const applicableMasks = (
  { criteria }: Rubric,
  models: ReadonlyArray<Registration>,
  { of, some }: NotApplicableCriteria
): Int32Array => {
  const masks = new Int32Array(models.length).fill(2 ** criteria.length - 1)
  if (!some) return masks
  models.forEach((model, at) => {
    for (const { criterion } of of(model)) {
      masks[at] = (masks[at] ?? 0) & ~(1 << criteria.findIndex(({ id }) => id === criterion))
    }
  })
  return masks
}

import type { Campaign } from "../campaign/Campaign.ts"
import type { Ruling } from "../campaign/Ruling.ts"
import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { rational, toDecimalString } from "../exact/Rational.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { ModelId } from "../identifiers.ts"
import type { Adjustment, Rubric } from "../rubric/Rubric.ts"
import type { AppliedAdjustment } from "./PanelScore.ts"
import { canonicalRulings, rulingNotApplied } from "./rulingsOnScores.ts"

/** What rulings add to a model's total and take from it: the entries, and their sum in ten-thousandths. */
export interface ModelAdjustments {
  readonly entries: ReadonlyArray<AppliedAdjustment>
  readonly sum: number
}

/**
 * Bonuses and penalties by model. The rubric has to permit each; several of one id count together up to the most that
 * it allows, and what is beyond that is told and not applied.
 */
export const adjustmentsOf = ({
  rubric,
  rulings,
  registrations
}: Campaign): {
  readonly byModel: ReadonlyMap<ModelId, ModelAdjustments>
  readonly findings: ReadonlyArray<Finding>
} => {
  const findings: Array<Finding> = []
  const byModel = new Map<ModelId, ModelAdjustments>()
  const stated = canonicalRulings(rulings, ["bonus", "penalty"])
  if (stated.length === 0) return { byModel, findings }
  const names = new Map(registrations.map(({ id, name }) => [id, name]))
  const permitted = stated.filter((ruling) => {
    const why = faultOf(rubric, ruling)
    if (why !== null)
      findings.push(
        rulingNotApplied(
          ruling,
          why,
          rubric.adjustments.map(({ id }) => id)
        )
      )
    return why === null
  })
  for (const [model, own] of Map.groupBy(permitted, (ruling) => ruling.model)) {
    const applied = rubric.adjustments.map((adjustment) =>
      applyOne(
        adjustment,
        own.filter(({ criterion }) => criterion === adjustment.id)
      )
    )
    for (const { adjustment, stated, units } of applied) {
      if (stated > units) findings.push(cappedFinding(model, names.get(model) ?? model, adjustment, stated))
    }
    byModel.set(model, {
      entries: applied.flatMap(({ entries }) => entries),
      sum: applied.reduce(
        (sum, { adjustment, units }) => (adjustment.kind === "bonus" ? sum + units : sum - units),
        0
      )
    })
  }
  return { byModel, findings }
}

const faultOf = ({ adjustments }: Rubric, { kind, criterion, points }: Ruling) => {
  const adjustment = adjustments.find(({ id }) => id === criterion)
  if (adjustment === undefined) return "unknown-adjustment"
  if (adjustment.kind !== kind) return "other-kind"
  return points === null || points <= 0 ? "no-points" : null
}

const applyOne = (adjustment: Adjustment, rulings: ReadonlyArray<Ruling>) => {
  let units = 0
  let stated = 0
  const entries = rulings.map(({ points, reason, document }): AppliedAdjustment => {
    const counted = Math.min(points ?? 0, adjustment.most - units)
    units += counted
    stated += points ?? 0
    const { id, kind } = adjustment
    return { id, kind, points: rational(counted, FIXED_POINT_UNIT), reason, document }
  })
  return { adjustment, stated, units, entries }
}

const cappedFinding = (
  model: ModelId,
  name: string,
  { id, kind, title, most }: Adjustment,
  stated: number
): Finding =>
  finding(
    "adjustment-capped",
    { model },
    {
      model,
      name,
      adjustment: id,
      kind,
      titleVi: title.vi,
      titleEn: title.en,
      stated: toDecimalString(rational(stated, FIXED_POINT_UNIT)),
      most: toDecimalString(rational(most, FIXED_POINT_UNIT))
    }
  )

import type { Campaign } from "../campaign/Campaign.ts"
import type { Member } from "../campaign/Member.ts"
import type { JudgeId } from "../identifiers.ts"
import { foldForMatching } from "../matching/foldForMatching.ts"
import type { Registration } from "../registration/Registration.ts"

/** The models that a member must not score, by their position in a list. Members who may score all are absent. */
export type Recusals = ReadonlyMap<JudgeId, ReadonlySet<number>>

/**
 * Who must not score what: a model with which, or with whose unit, a conflict is declared, and by the default rule a
 * model of the member's own unit. Such a sheet leaves numerator and denominator.
 */
export const recusalsOf = (campaign: Campaign, models: ReadonlyArray<Registration>): Recusals => {
  const rule = campaign.file.rules.recusal
  if (rule === "none" || campaign.committee === null) return new Map()
  const byUnit = rule === "same-unit" ? positionsByUnit(models) : new Map<string, ReadonlyArray<number>>()
  const byName = positionsByName(models, campaign.committee)
  const recusals = new Map<JudgeId, ReadonlySet<number>>()
  for (const { id, unit, conflicts } of campaign.committee) {
    const positions = new Set<number>(unit === null ? [] : byUnit.get(unit))
    for (const name of conflicts) for (const at of byName.get(foldForMatching(name)) ?? []) positions.add(at)
    if (positions.size > 0) recusals.set(id, positions)
  }
  return recusals
}

/** Whether a judge must not score a registered model. */
export const recusalOf = (campaign: Campaign): ((judge: JudgeId, model: Registration) => boolean) => {
  const recusals = recusalsOf(campaign, campaign.registrations)
  const positions = new Map(campaign.registrations.map(({ id }, at) => [id, at]))
  return (judge, { id }) => recusals.get(judge)?.has(positions.get(id) ?? -1) === true
}

const positionsByUnit = (models: ReadonlyArray<Registration>): ReadonlyMap<string, ReadonlyArray<number>> => {
  const byUnit = new Map<string, Array<number>>()
  models.forEach(({ unit }, at) => {
    const known = byUnit.get(unit)
    if (known === undefined) byUnit.set(unit, [at])
    else known.push(at)
  })
  return byUnit
}

/** Models by the names under which a conflict may be declared: their id, their unit's id and its name. */
const positionsByName = (
  models: ReadonlyArray<Registration>,
  committee: ReadonlyArray<Member>
): ReadonlyMap<string, ReadonlyArray<number>> => {
  const byName = new Map<string, Array<number>>(
    committee.flatMap(({ conflicts }) => conflicts.map((name) => [foldForMatching(name), []]))
  )
  if (byName.size === 0) return byName
  const folded = new Map<string, string>()
  const fold = (name: string): string => {
    const known = folded.get(name) ?? foldForMatching(name)
    folded.set(name, known)
    return known
  }
  models.forEach(({ id, unit, unitName }, at) => {
    for (const name of new Set([foldForMatching(id), fold(unit), fold(unitName)])) byName.get(name)?.push(at)
  })
  return byName
}

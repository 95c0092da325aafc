import type { Campaign } from "../campaign/Campaign.ts"
import type { Member } from "../campaign/Member.ts"
import type { JudgeId } from "../identifiers.ts"
import { foldForMatching } from "../matching/foldForMatching.ts"
import type { Registration } from "../registration/Registration.ts"

/**
 * Whether a judge must not score a model: a declared conflict with the model or its unit, or, by the default
 * rule, a model of the judge's own unit. Such a sheet leaves numerator and denominator.
 */
export const recusalOf = (campaign: Campaign): ((judge: JudgeId, model: Registration) => boolean) => {
  const rule = campaign.file.rules.recusal
  if (rule === "none" || campaign.committee === null) return () => false
  const members = new Map<JudgeId, Member>(campaign.committee.map((member) => [member.id, member]))
  const conflicts = new Map<JudgeId, ReadonlySet<string>>(
    campaign.committee.map((member) => [member.id, new Set(member.conflicts.map(foldForMatching))])
  )
  return (judge, model) => {
    const member = members.get(judge)
    if (member === undefined) return false
    if (rule === "same-unit" && member.unit !== null && member.unit === model.unit) return true
    const declared = conflicts.get(judge)
    return (
      declared !== undefined &&
      [model.id, model.unit, model.unitName].some((name) => declared.has(foldForMatching(name)))
    )
  }
}

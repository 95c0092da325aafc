import { type Campaign, type Member, type Registration, recusalOf } from "@dvk/core"
import { compareVietnamese } from "@dvk/messages"

/**
 * What a member is asked to score: every registered model but those of the member's own unit and those with a declared
 * conflict, whatever the campaign's rule of recusal, since nobody is asked to score what should not be scored. By unit,
 * then by name.
 */
export const modelsToScore = (campaign: Campaign, member: Member): ReadonlyArray<Registration> => {
  const strict = { ...campaign.file, rules: { ...campaign.file.rules, recusal: "same-unit" as const } }
  const isRecused = recusalOf({ ...campaign, file: strict })
  return campaign.registrations
    .filter((model) => !isRecused(member.id, model))
    .toSorted(
      (a, b) =>
        compareVietnamese(a.unitName, b.unitName) ||
        compareVietnamese(a.name, b.name) ||
        compareVietnamese(a.id, b.id)
    )
}

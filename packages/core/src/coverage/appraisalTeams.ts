import type { Campaign } from "../campaign/Campaign.ts"
import type { Member } from "../campaign/Member.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { FieldId } from "../identifiers.ts"
import { lookedAfter } from "./lookedAfter.ts"

/** A team that appraises models: its members, and the fields that they look after. */
export interface AppraisalTeam {
  readonly team: string
  readonly members: ReadonlyArray<Member>
  readonly fields: ReadonlyArray<FieldId>
}

/** The appraisal teams, and the fields of the rubric that none of them has. */
export interface AppraisalTeams {
  readonly teams: ReadonlyArray<AppraisalTeam>
  readonly withoutTeam: ReadonlyArray<FieldId>
}

/** The teams that the list of members names, by name; null where it names none. */
export const appraisalTeams = (campaign: Campaign): AppraisalTeams | null => {
  const order = campaign.rubric.fields.map(({ id }) => id)
  const inTeams = (campaign.committee ?? []).filter(({ team }) => team !== undefined)
  if (inTeams.length === 0) return null
  const teams = [...Map.groupBy(inTeams, ({ team }) => team ?? "")]
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
    .map(([team, members]): AppraisalTeam => {
      const areas = members.flatMap((member) => member.areas.map((area) => lookedAfter(area, campaign)))
      const fields = areas.flatMap((of) => (of.kind === "field" ? [of.field] : []))
      return {
        team,
        members: members.toSorted((a, b) => compareCodeUnits(a.id, b.id)),
        fields: order.filter((field) => fields.includes(field))
      }
    })
  return {
    teams,
    withoutTeam: order.filter((field) => !teams.some(({ fields }) => fields.includes(field)))
  }
}

import type { AppraisalTeams, MemberRecord } from "@dvk/core"
import { type Language, sayArea, sayMemberOwes, sayPartyDuty } from "@dvk/messages"

/** Members with what their fields and areas have, and what each still owes. */
export const membersJson = (records: ReadonlyArray<MemberRecord>, language: Language) =>
  records.map((record) => ({
    id: record.member.id,
    name: record.member.name,
    team: record.member.team ?? null,
    areas: record.areas.map((area) => ({
      area: area.area,
      ...area.of,
      registered: area.registered,
      scored: area.scored,
      proposed: area.proposed,
      message: sayArea(area, language)
    })),
    sheetsOwed: record.sheetsOwed,
    duties: record.duties.map((entry) => ({
      duty: entry.duty.id,
      before: entry.duty.before,
      state: entry.state.kind,
      daysLate: entry.state.kind === "late" ? entry.state.daysLate : 0,
      message: sayPartyDuty(entry, language)
    })),
    message: sayMemberOwes(record, language)
  }))

/** Appraisal teams with their members and fields, and the fields that no team has; null without teams. */
export const teamsJson = (teams: AppraisalTeams | null) =>
  teams === null
    ? null
    : {
        teams: teams.teams.map(({ team, members, fields }) => ({
          team,
          members: members.map(({ id }) => id),
          fields
        })),
        withoutTeam: teams.withoutTeam
      }

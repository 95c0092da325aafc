import { type CalendarDate, calendarOf } from "../calendar/calendarOf.ts"
import type { PartyDuty } from "../calendar/DutyState.ts"
import { dutiesOf } from "../calendar/dutiesOf.ts"
import type { IsoDate } from "../dates/IsoDate.ts"
import type { Evaluation } from "../evaluation/Evaluation.ts"
import { type AppraisalTeams, appraisalTeams } from "./appraisalTeams.ts"
import type { Ground } from "./Ground.ts"
import { groundOf } from "./groundOf.ts"
import type { MemberRecord } from "./MemberRecord.ts"
import { memberRecords } from "./memberRecords.ts"

/** How the year of a movement stands on a day: its dates, who owes what, what was done, what members look after. */
export interface YearOn {
  /** Null where no day was stated: then nothing is said of what is due or late. */
  readonly on: IsoDate | null
  readonly calendar: ReadonlyArray<CalendarDate>
  readonly duties: ReadonlyArray<PartyDuty>
  readonly ground: Ground
  readonly members: ReadonlyArray<MemberRecord>
  /** Null where the list of members names no teams. */
  readonly teams: AppraisalTeams | null
}

/**
 * Looks at a campaign on a day. What is dated later has not happened yet; scores stand as they are, and so do
 * registrations, except that a hamlet is reached from the day of its model.
 *
 * @param on null looks at no day: all that was done counts, and no duty is told
 */
export const yearOn = <On extends IsoDate | null>(
  evaluation: Evaluation,
  on: On
): YearOn & { readonly on: On } => {
  const { campaign } = evaluation
  const duties = on === null ? [] : dutiesOf(campaign, on)
  return {
    on,
    calendar: calendarOf(campaign.file),
    duties,
    ground: groundOf(campaign, on),
    members: memberRecords(evaluation, duties),
    teams: appraisalTeams(campaign)
  }
}

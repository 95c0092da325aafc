import { type CalendarDate, type PartyDuty, partyId, partyName } from "@dvk/core"
import { calendarDateName, type Language, sayCalendarDate, sayPartyDuty } from "@dvk/messages"

/** The dates of a campaign, in their order. `before` is exclusive, `lastDay` the last day in time. */
export const calendarJson = (calendar: ReadonlyArray<CalendarDate>, language: Language) =>
  calendar.map((date) => ({
    kind: date.kind === "duty" ? date.duty.kind : date.kind,
    duties: date.kind === "duty" ? date.ids : [],
    what: calendarDateName(date, language),
    before: date.before,
    lastDay: date.lastDay,
    message: sayCalendarDate(date, language)
  }))

/** Every duty of every party, in date order, with how it stands. */
export const dutiesJson = (duties: ReadonlyArray<PartyDuty>, language: Language) =>
  duties.map((entry) => {
    const { duty, party, state, waitsFor } = entry
    return {
      duty: duty.id,
      what: duty.what,
      kind: duty.kind,
      from: partyName(party),
      id: partyId(party),
      party: party.kind,
      to: duty.to,
      via: duty.via,
      line: duty.line,
      before: duty.before,
      clause: duty.clause,
      state: state.kind,
      on: state.kind === "handed-in" ? state.on : null,
      documents: state.kind === "handed-in" ? state.documents : [],
      daysLate: "daysLate" in state ? state.daysLate : state.kind === "untracked" ? null : 0,
      daysLeft: "daysLeft" in state ? state.daysLeft : null,
      waitsFor: waitsFor.map(partyName),
      message: sayPartyDuty(entry, language)
    }
  })

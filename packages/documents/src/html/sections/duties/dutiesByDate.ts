import {
  type CalendarDate,
  type Campaign,
  daysBetween,
  dutiesOf,
  type IsoDate,
  type PartyDuty
} from "@dvk/core"
import {
  calendarDateName,
  compareVietnamese,
  dutyReceiver,
  dutyTally,
  formatDate,
  type Language,
  partiesAsked,
  sayDateFor,
  sayDutyTally,
  sayNotFollowedUp,
  sayTimeLeft,
  sayWaitedFor,
  waitedFor
} from "@dvk/messages"
import { namesById } from "../../../calendar/namesById.ts"
import { html, type Safe } from "../../Safe.ts"
import { listControls } from "../../script/listControls.ts"
import { partyTable } from "./partyTable.ts"

/** A list that can be read at a glance needs no filter. */
const FILTER_FROM = 16

/** Each date with its duty and, in a table, how every party stands: those who are late first. */
export const dutiesByDate = (
  campaign: Campaign,
  calendar: ReadonlyArray<CalendarDate>,
  on: IsoDate,
  language: Language
): Safe => {
  const entries = dutiesOf(campaign, on)
  const names = namesById(campaign)
  const byDuty = Map.groupBy(entries, ({ duty }) => duty.id)
  const controls = entries.length < FILTER_FROM ? null : listControls("duty-dates", "rows", language)
  return html`<p>${sayDutyTally(dutyTally(entries), formatDate(on, language), language)}</p>
${controls}
<div id="duty-dates">
${calendar.map((date) =>
  dateBlock(
    date,
    date.kind === "duty" ? date.ids.flatMap((id) => byDuty.get(id) ?? []) : [],
    on,
    names,
    language
  )
)}</div>`
}

const dateBlock = (
  date: CalendarDate,
  entries: ReadonlyArray<PartyDuty>,
  on: IsoDate,
  names: ReadonlyMap<string, string>,
  language: Language
): Safe => {
  const daysLeft = daysBetween(on, date.lastDay)
  const isOwed = entries.some(({ state }) => state.kind === "late")
  return html`<div class="date">
<h3>${sayDateFor(date.before, calendarDateName(date, language), language)} <span class="tag${isOwed ? " error" : ""}">${sayTimeLeft(daysLeft, language)}</span></h3>
${terms(date, names, language)}${parties(entries, language)}</div>
`
}

/** To whom it goes and by which clause, in one line. */
const terms = (date: CalendarDate, names: ReadonlyMap<string, string>, language: Language): Safe | null => {
  if (date.kind !== "duty") return null
  const { duty } = date
  const receiver = dutyReceiver(duty, language)
  const parts = [partiesAsked(duty.from, language, names), receiver, duty.clause ?? ""].filter(
    (part) => part !== ""
  )
  return html`<p class="place">${parts.join(" · ")}</p>
`
}

/** The parties in a table; where nothing is known of any of them, one sentence. */
const parties = (entries: ReadonlyArray<PartyDuty>, language: Language): Safe | null => {
  const [first] = entries
  if (first === undefined) return null
  const untracked = entries.every(({ state }) => state.kind === "untracked")
  const waited = waitedFor(entries)
  return html`${untracked ? html`<p>${sayNotFollowedUp(first.duty.kind, entries.length, language)}</p>` : partyTable(entries, language)}${
    waited.length === 0
      ? null
      : html`
<p>${sayWaitedFor(waited.toSorted(compareVietnamese), language)}</p>`
  }
`
}

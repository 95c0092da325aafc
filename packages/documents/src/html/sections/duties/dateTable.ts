import type { CalendarDate } from "@dvk/core"
import {
  calendarDateName,
  dutyAddressee,
  dutyColumns,
  formatDate,
  type Language,
  noDayStated,
  partiesAsked,
  sectionTitle
} from "@dvk/messages"
import { html, type Safe } from "../../Safe.ts"

const columns = ["before", "what", "from", "receiver", "clause"] as const

/** The dates in their order, each with whom it obliges (units and members by `names`), to whom it goes and where the plan says so. */
export const dateTable = (
  calendar: ReadonlyArray<CalendarDate>,
  names: ReadonlyMap<string, string>,
  language: Language
): Safe =>
  html`<p>${noDayStated[language]()}</p>
<table class="stacked">
<caption class="unseen">${sectionTitle("duties", language)}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${dutyColumns[column][language]}</th>`)}</tr></thead>
<tbody>
${calendar.map((date) => row(date, names, language))}</tbody>
</table>`

const row = (date: CalendarDate, names: ReadonlyMap<string, string>, language: Language): Safe => {
  const duty = date.kind === "duty" ? date.duty : null
  const cell = (column: (typeof columns)[number], text: string) =>
    text === "" ? html`<td></td>` : html`<td data-label="${dutyColumns[column][language]}">${text}</td>`
  return html`<tr><td class="day" data-label="${dutyColumns.before[language]}">${formatDate(date.before, language)}</td><th scope="row">${calendarDateName(date, language)}</th>${cell("from", duty === null ? "" : partiesAsked(duty.from, language, names))}${cell("receiver", duty === null ? "" : dutyAddressee(duty, language))}${cell("clause", duty?.clause ?? "")}</tr>
`
}

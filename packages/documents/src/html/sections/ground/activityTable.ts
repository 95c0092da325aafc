import { type Ground, type GroundDelivery, partyName, wasDone } from "@dvk/core"
import {
  activityColumns,
  formatCount,
  formatDate,
  groundCaptions,
  type Language,
  moreInFile
} from "@dvk/messages"
import { html, type Safe } from "../../Safe.ts"
import { listControls } from "../../script/listControls.ts"

const MOST_ROWS = 300

/** A list that can be read at a glance needs no filter. */
const FILTER_FROM = 16

const columns = ["day", "hamlets", "content", "from", "people", "cost"] as const

const numbers = new Set<string>(["people", "cost"])

/** Every activity once, by day: where, what, who with whom, how many people and at what cost; null where there is none. */
export const activityTable = (ground: Ground, language: Language): Safe | null => {
  const rows = ground.rows.filter(({ activity }) => wasDone(activity))
  if (rows.length === 0) return null
  return html`${rows.length < FILTER_FROM ? null : listControls("activity-rows", "rows", language)}
<table class="stacked activities">
<caption>${groundCaptions.activities[language]}</caption>
<thead><tr>${columns.map(
    (column) =>
      html`<th scope="col"${numbers.has(column) ? html` class="number"` : null}>${activityColumns[column][language]}</th>`
  )}</tr></thead>
<tbody id="activity-rows">
${rows.slice(0, MOST_ROWS).map((row) => activityRow(row, language))}</tbody>
<tfoot><tr><th scope="row" colspan="4">${groundCaptions.all[language]}</th>${count("people", ground.people || null, language)}${count("cost", ground.cost || null, language)}</tr></tfoot>
</table>${
    rows.length > MOST_ROWS
      ? html`
<p>${moreInFile[language](rows.length - MOST_ROWS, "tables/activities.csv")}</p>`
      : null
  }
`
}

const activityRow = ({ party, activity }: GroundDelivery, language: Language): Safe => {
  const { day, hamlets, content, partners, people, cost, funding } = activity
  const more = (text: string) => (text === "" ? null : html`<span class="id">${text}</span>`)
  return html`<tr data-item><td class="day">${
    day === null ? groundCaptions.noDay[language] : formatDate(day, language)
  }</td><td class="where">${hamlets.length === 0 ? "–" : hamlets.join("; ")}</td><td class="content">${content ?? "–"}</td><td class="from" data-label="${activityColumns.from[language]}">${partyName(party)}${more(partners.join("; "))}</td>${count("people", people, language)}${count("cost", cost, language, funding ?? "")}</tr>
`
}

const count = (column: "people" | "cost", value: number | null, language: Language, below = ""): Safe =>
  html`<td class="number" data-label="${activityColumns[column][language]}">${value === null ? "–" : formatCount(value, language)}${
    below === "" ? null : html`<span class="id">${below}</span>`
  }</td>`

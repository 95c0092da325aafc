import type { Evaluation } from "@dvk/core"
import {
  columnHeader,
  emptyQuotas,
  formatCount,
  type Language,
  quotaCountsNobody,
  quotaSubject,
  sayConflict,
  sectionTitle
} from "@dvk/messages"
import { html, type Safe } from "../Safe.ts"

const columns = ["filled", "atLeast", "atMost", "waiting", "eligible"] as const

/** What the list gives each quota; null for a list without quotas. */
export const quotaTable = ({ selection }: Evaluation, language: Language): Safe | null => {
  if (selection.quotas.length === 0) return null
  // A quota for every unit has a line for each: those that give nobody a place and ask for nothing are only counted.
  const shown = selection.quotas.filter(
    ({ quota, min, filled, open }) => quota.is !== undefined || min + filled + open > 0
  )
  const rest = selection.quotas.length - shown.length
  const number = (value: number | null) =>
    html`<td class="number">${value === null ? "–" : formatCount(value, language)}</td>`
  return html`${selection.conflicts.map(
    (conflict) => html`<p class="lead">${sayConflict(conflict, selection.size ?? 0, language)}</p>
`
  )}<table class="narrow">
<caption class="unseen">${sectionTitle("quotas", language)}</caption>
<thead><tr><th scope="col">${columnHeader("quota", language)}</th>${columns.map(
    (column) => html`<th scope="col" class="number">${columnHeader(column, language)}</th>`
  )}</tr></thead>
<tbody>
${shown.map(
  ({ quota, title, known, filled, min, max, open, eligible }) =>
    html`<tr${filled < min ? html` class="owing"` : null}><th scope="row">${quotaSubject(quota.by, title[language], language)}${
      known ? null : html`<span class="id">${quotaCountsNobody[language]()}</span>`
    }</th>${number(filled)}${number(min === 0 ? null : min)}${number(max)}${number(open)}${number(eligible)}</tr>
`
)}</tbody>
</table>${rest === 0 ? null : html`<p>${emptyQuotas[language](rest)}</p>`}`
}

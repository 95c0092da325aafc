import type { AdjustedSeverity, Evaluation } from "@dvk/core"
import {
  type AdjustedColumnName,
  type AgreementNames,
  adjustedCells,
  adjustedTableColumns,
  adjustedTableMeaning,
  agreementHeadings,
  type Language,
  moreSentences
} from "@dvk/messages"
import { html, type Safe } from "../Safe.ts"

const columns = [
  "raw",
  "adjusted",
  "standardised",
  "rawRank",
  "adjustedRank",
  "standardisedRank"
] as const satisfies ReadonlyArray<AdjustedColumnName>

/** A commune's models all stand here; of a province's the ranks that can still matter. */
const SHOWN_AT_ONCE = 300

/** Raw and adjusted means of each model side by side, by rank of record. Below it, what its columns mean. */
export const adjustedTable = (
  evaluation: Evaluation,
  severity: AdjustedSeverity,
  names: AgreementNames,
  language: Language
): Safe => {
  const title = agreementHeadings.adjusted[language]
  const rows = adjustedCells(evaluation, severity, names, language)
  const left = rows.length - SHOWN_AT_ONCE
  return html`<details><summary>${title}</summary>
<div class="chart" role="region" tabindex="0" aria-label="${title}"><table class="of-adjusted" data-sortable>
<caption class="unseen">${title}</caption>
<thead><tr><th scope="col" class="number">${adjustedTableColumns.rank[language]}</th><th scope="col">${adjustedTableColumns.model[language]}</th>${columns.map(
    (column) => html`<th scope="col" class="number">${adjustedTableColumns[column][language]}</th>`
  )}</tr></thead>
<tbody>
${rows.slice(0, SHOWN_AT_ONCE).map(
  (cells) => html`<tr><td class="number">${cells.rank}</td><th scope="row">${cells.model}</th>${columns.map(
    (column) => html`<td class="number">${cells[column]}</td>`
  )}</tr>
`
)}</tbody>
</table></div>
${left > 0 ? html`<p>${moreSentences[language](left)}</p>` : null}<ul class="meanings">${Object.values(
    adjustedTableMeaning
  ).map(
    (meaning) => html`<li>${meaning[language]}</li>
`
  )}</ul></details>`
}

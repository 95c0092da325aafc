import type { Agreement } from "@dvk/core"
import {
  type AgreementNames,
  agreementHeadings,
  type JudgeColumnName,
  judgeCells,
  judgeTableColumns,
  type Language
} from "@dvk/messages"
import { html, type Safe } from "../Safe.ts"

/** `unscored` stands there only where a judge scored models that have no score yet. */
const columnNames = [
  "scored",
  "mean",
  "spread",
  "range",
  "signed",
  "absolute",
  "correlation",
  "effect",
  "unscored",
  "notScored",
  "recused",
  "notCounted"
] as const satisfies ReadonlyArray<JudgeColumnName>

/** A row for each judge; below the table, what its columns mean. On a phone it scrolls sideways, also by keyboard. */
export const judgeTable = (agreement: Agreement, names: AgreementNames, language: Language): Safe => {
  const title = agreementHeadings.judges[language]
  const isWaiting = agreement.records.some(({ unscored }) => unscored.length > 0)
  const columns = columnNames.filter((column) => isWaiting || column !== "unscored")
  return html`<div class="chart" role="region" tabindex="0" aria-label="${title}"><table class="of-judges">
<caption class="unseen">${title}</caption>
<thead><tr><th scope="col">${judgeTableColumns.judge.head[language]}</th>${columns.map(
    (column) => html`<th scope="col" class="number">${judgeTableColumns[column].head[language]}</th>`
  )}</tr></thead>
<tbody>
${judgeCells(agreement, names, language).map(
  (cells) => html`<tr><th scope="row">${cells.judge}</th>${columns.map(
    (column) => html`<td class="number">${cells[column]}</td>`
  )}</tr>
`
)}</tbody>
</table></div>
<ul class="meanings">${columns.map(
    (column) =>
      html`<li><strong>${judgeTableColumns[column].head[language]}</strong>: ${judgeTableColumns[column].meaning[language]}</li>
`
  )}</ul>`
}

import type { Agreement, Figure, JudgeRecord } from "@dvk/core"
import {
  type AgreementNames,
  agreementHeadings,
  formatMeasure,
  formatPoints,
  formatSignedPoints,
  type JudgeColumnName,
  judgeTableColumns,
  type Language,
  NO_FIGURE
} from "@dvk/messages"
import { html, type Safe } from "../Safe.ts"

const columns = [
  "scored",
  "mean",
  "spread",
  "range",
  "signed",
  "absolute",
  "correlation",
  "effect",
  "notScored",
  "recused",
  "notCounted"
] as const satisfies ReadonlyArray<JudgeColumnName>
type Column = (typeof columns)[number]

/** A row for each judge; below the table, what its columns mean. On a phone it scrolls sideways, also by keyboard. */
export const judgeTable = (agreement: Agreement, names: AgreementNames, language: Language): Safe => {
  const { records, severity } = agreement
  const effects = new Map(
    severity.kind === "adjusted" ? severity.judges.map(({ judge, effect }) => [judge, effect]) : []
  )
  const title = agreementHeadings.judges[language]
  return html`<div class="chart" role="region" tabindex="0" aria-label="${title}"><table class="of-judges">
<caption class="unseen">${title}</caption>
<thead><tr><th scope="col">${judgeTableColumns.judge.head[language]}</th>${columns.map(
    (column) => html`<th scope="col" class="number">${judgeTableColumns[column].head[language]}</th>`
  )}</tr></thead>
<tbody>
${records.map((record) => {
  const cells = cellsOf(record, effects.get(record.judge), language)
  return html`<tr><th scope="row">${names.judge(record.judge)}</th>${columns.map(
    (column) => html`<td class="number">${cells[column]}</td>`
  )}</tr>
`
})}</tbody>
</table></div>
<ul class="meanings">${columns.map(
    (column) =>
      html`<li><strong>${judgeTableColumns[column].head[language]}</strong>: ${judgeTableColumns[column].meaning[language]}</li>
`
  )}</ul>`
}

const cellsOf = (
  { scored, mean, spread, range, distance, correlation, notScored, recused, notCounted }: JudgeRecord,
  effect: number | undefined,
  language: Language
): Readonly<Record<Column, string>> => {
  const points = (value: number) => formatPoints(value, language)
  const signed = (value: number) => formatSignedPoints(value, language)
  return {
    scored: String(scored),
    mean: shown(mean, points),
    spread: shown(spread, points),
    range: shown(range, ({ lowest, highest }) => `${points(lowest)} – ${points(highest)}`),
    signed: shown(distance, (value) => signed(value.signed)),
    absolute: shown(distance, ({ absolute }) => points(absolute)),
    correlation: shown(correlation, (value) => formatMeasure(value, language)),
    effect: effect === undefined ? NO_FIGURE : signed(effect),
    notScored: String(notScored.length),
    recused: String(recused.length),
    notCounted: String(notCounted.length)
  }
}

const shown = <A>(figure: Figure<A>, say: (value: A) => string): string =>
  figure.known ? say(figure.value) : NO_FIGURE

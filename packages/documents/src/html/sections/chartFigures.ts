import type { ChartTable } from "@dvk/charts"
import { type Language, tableControls, chartFigures as tableHeading } from "@dvk/messages"
import { inlineSvg } from "../inlineSvg.ts"
import { liveData } from "../live/liveSpec.ts"
import { printedPages } from "../printedPages.ts"
import type { DrawnChart } from "../ReportInput.ts"
import { html, type Safe } from "../Safe.ts"

/**
 * Each chart with its title below and its figures to open; on a narrow screen it scrolls sideways, also by
 * keyboard. `isLive`: its rows show their figures when pointed at.
 */
export const chartFigures = (charts: ReadonlyArray<DrawnChart>, isLive: boolean, language: Language): Safe =>
  html`${isLive ? html`<p class="hint" data-hint hidden>${tableControls.pointAt[language]}</p>` : null}${charts.map(
    (chart) => {
      const pages = printedPages(chart)
      return html`<figure id="chart-${chart.id}"${pages === null ? null : html` class="paged"`}>
<div class="chart" role="region" tabindex="0" aria-label="${chart.title}">${inlineSvg(chart)}</div>
${pages}<figcaption><strong>${chart.title}.</strong> <span id="chart-${chart.id}-text">${chart.alt}</span></figcaption>
${chart.table === undefined ? null : figuresOf(chart.title, chart.table, language)}${isLive ? liveData(chart) : null}</figure>
`
    }
  )}`

/** What the picture shows, in figures; the first cell of a row is its head. */
const figuresOf = (title: string, { heads, rows }: ChartTable, language: Language): Safe => {
  const heading = tableHeading[language]()
  return html`<details class="figures"><summary>${heading}</summary>
<div class="chart" role="region" tabindex="0" aria-label="${heading}: ${title}"><table>
<caption class="unseen">${title}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([first = "", ...cells]) =>
    html`<tr><th scope="row" class="${lengthOf(first)}">${first}</th>${cells.map((cell) => html`<td class="${lengthOf(cell)}">${cell}</td>`)}</tr>
`
)}</tbody>
</table></div></details>
`
}

/** Figures stay on one line and words get room, however many columns there are; the table then scrolls sideways. */
const LONG = 24
const lengthOf = (cell: string): "short" | "long" | "words" =>
  cell.length > LONG ? "long" : /\d/.test(cell) ? "short" : "words"

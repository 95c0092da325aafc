import { inlineSvg } from "../inlineSvg.ts"
import type { DrawnChart } from "../ReportInput.ts"
import { html, type Safe } from "../Safe.ts"

/** Each chart with its title below; on a narrow screen it scrolls sideways, also by keyboard. */
export const chartFigures = (charts: ReadonlyArray<DrawnChart>): Safe =>
  html`${charts.map(
    (chart) => html`<figure id="chart-${chart.id}">
<div class="chart" role="region" tabindex="0" aria-label="${chart.title}">${inlineSvg(chart)}</div>
<figcaption><strong>${chart.title}.</strong> <span id="chart-${chart.id}-text">${chart.alt}</span></figcaption>
</figure>
`
  )}`

import { type MergedCounts, summaryStages } from "@dvk/core"
import { formatShare, type Language, stageName, starredTally, summaryWord } from "@dvk/messages"
import { html, type Safe } from "../../Safe.ts"

/** A line of counts with its name. */
export interface NamedCounts {
  readonly name: string
  readonly counts: MergedCounts
}

/** Counts of one kind of line, and what they come to. */
export interface CountsOf {
  readonly caption: string
  readonly head: string
  readonly rows: ReadonlyArray<NamedCounts>
  readonly total: NamedCounts
}

/** Lines with their counts and rates, and below them the total that they add up to. A stage nobody told is left out. */
export const countsTable = ({ caption, head, rows, total }: CountsOf, language: Language): Safe => {
  const stages = summaryStages.filter((stage) => total.counts.stages[stage].known > 0)
  const shares = (["recognised", "commended"] as const).filter((stage) => stages.includes(stage))
  const cells = ({ counts }: NamedCounts) =>
    html`${stages.map((stage) => html`<td class="number">${starredTally(counts.stages[stage], language)}</td>`)}${shares.map(
      (stage) => html`<td class="number">${formatShare(counts.shares[stage], language)}</td>`
    )}`
  const number = (title: string) => html`<th scope="col" class="number">${title}</th>`
  return html`<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${head}</th>${stages.map((stage) => number(stageName(stage, language)))}${shares.map(
    (stage) => number(summaryWord(`${stage}Share`, language))
  )}</tr></thead>
<tbody>
${rows.map(
  (row) => html`<tr><th scope="row">${row.name}</th>${cells(row)}</tr>
`
)}</tbody>
<tfoot><tr><th scope="row">${total.name}</th>${cells(total)}</tr></tfoot>
</table>
`
}

import {
  completeSumOf,
  emptyTally,
  type MergedCounts,
  type Rubric,
  type SummaryStage,
  summaryStages,
  type YearComparison
} from "@dvk/core"
import { formatChange, type Language, stageName, starredTally, summaryText, summaryWord } from "@dvk/messages"
import { html, type Safe } from "../../Safe.ts"

/** This year beside the year before: stage by stage, and what was registered in each field. */
export const yearTable = (
  { year, units, now, before }: YearComparison,
  thisYear: number,
  rubric: Rubric,
  language: Language
): Safe => {
  const row = (
    name: string,
    was: MergedCounts | null,
    is: MergedCounts | null,
    stage: SummaryStage
  ): Safe => {
    const [earlier, later] = [was?.stages[stage] ?? emptyTally, is?.stages[stage] ?? emptyTally]
    const figures = [starredTally(earlier, language), starredTally(later, language)]
    const cells = [...figures, formatChange(completeSumOf(earlier), completeSumOf(later), language)]
    return html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>
`
  }
  const told = summaryStages.filter(
    (stage) => now.total.stages[stage].known + before.total.stages[stage].known > 0
  )
  const ofField = (table: YearComparison["now"], field: string): MergedCounts | null =>
    table.fields.find(({ key }) => key === field)?.counts ?? null
  const registered = stageName("registered", language)
  return html`<table class="narrow">
<caption>${summaryText.yearBefore[language](year, units)}</caption>
<thead><tr><th scope="col">${summaryWord("figure", language)}</th>${[String(year), String(thisYear), summaryWord("change", language)].map((title) => html`<th scope="col" class="number">${title}</th>`)}</tr></thead>
<tbody>
${told.map((stage) => row(stageName(stage, language), before.total, now.total, stage))}${rubric.fields.map(
  ({ id, title }) =>
    row(`${registered}: ${title[language]}`, ofField(before, id), ofField(now, id), "registered")
)}</tbody>
</table>
`
}

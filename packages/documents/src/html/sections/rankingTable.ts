import type { Evaluation, Ranked } from "@dvk/core"
import {
  columnHeader,
  formatScore,
  type Language,
  noGrade,
  sayDecidingStep,
  sectionTitle,
  standing
} from "@dvk/messages"
import { fieldTitle } from "../../registration/fieldTitle.ts"
import { byRankThenName } from "../modelOrder.ts"
import { html, type Safe } from "../Safe.ts"
import { whyNothingRanked } from "./proposal.ts"

type Standing = keyof typeof standing

const columns = ["rank", "name", "unit", "field", "score", "grade", "judges", "decidedBy"] as const
const numbers = new Set<string>(["rank", "score", "judges"])

/** Every ranked model; the rule in the table stands under the last one that is proposed. */
export const rankingTable = (evaluation: Evaluation, language: Language): Safe => {
  const { campaign, ranking, selection } = evaluation
  if (ranking.ranked.length === 0) return html`<p>${whyNothingRanked(evaluation, language)}</p>`
  const standings = new Map<string, Standing>([
    ...selection.selected.map(({ model }): [string, Standing] => [model, "selected"]),
    ...selection.open.map(({ model }): [string, Standing] => [model, "open"])
  ])
  const ranked = ranking.ranked.toSorted(byRankThenName)
  const last = ranked.findLast(({ registration }) => standings.has(registration.id))
  const row = (entry: Ranked): Safe => {
    const { registration, score, grade } = entry
    const stands = standings.get(registration.id)
    return html`<tr${entry === last ? html` class="cut"` : null}><td class="number rank">${entry.rank}</td><th scope="row">${registration.name}${
      stands === undefined ? null : html` <span class="tag ${stands}">${standing[stands][language]}</span>`
    }<span class="id">${registration.id}</span></th><td class="in unit-of" data-label="${columnHeader("unit", language)}">${registration.unitName}</td><td class="in field" data-label="${columnHeader("field", language)}">${fieldTitle(campaign.rubric, registration.field, language)}</td><td class="number score">${formatScore(score.total, language)}</td><td class="grade" data-label="${columnHeader("grade", language)}">${grade?.title[language] ?? noGrade[language]()}</td><td class="number judges" data-label="${columnHeader("judges", language)}">${score.judges}</td><td class="decided" data-label="${columnHeader("decidedBy", language)}">${sayDecidingStep(entry.decidedBy, campaign.rubric, language)}</td></tr>
`
  }
  return html`<table class="ranking">
<caption class="unseen">${sectionTitle("ranking", language)}</caption>
<thead><tr>${columns.map(
    (column) =>
      html`<th scope="col"${numbers.has(column) ? html` class="number"` : null}>${columnHeader(column, language)}</th>`
  )}</tr></thead>
<tbody>
${ranked.map(row)}</tbody>
</table>`
}

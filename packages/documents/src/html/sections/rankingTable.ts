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
import { fieldTitles } from "../../registration/fieldTitles.ts"
import type { CardModels } from "../cards/cardModels.ts"
import { modelLink } from "../cards/modelLink.ts"
import { byRankThenName } from "../modelOrder.ts"
import { html, type Safe } from "../Safe.ts"
import { listControls } from "../script/listControls.ts"
import { whyNothingRanked } from "./proposal.ts"

type Standing = keyof typeof standing

const columns = ["rank", "name", "unit", "field", "score", "grade", "judges", "decidedBy"] as const
const numbers = new Set<string>(["rank", "score", "judges"])

/**
 * Every ranked model, to sort and to filter; the rule in the table stands under the last one that is proposed, as long
 * as the order is that of the ranks.
 */
export const rankingTable = (evaluation: Evaluation, cards: CardModels, language: Language): Safe => {
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
    return html`<tr data-item${entry === last ? html` class="cut"` : null}><td class="number rank">${entry.rank}</td><th scope="row"><span data-sort>${modelLink(registration, cards)}</span>${
      stands === undefined ? null : html` <span class="tag ${stands}">${standing[stands][language]}</span>`
    }<span class="id">${registration.id}</span></th><td class="in unit-of" data-label="${columnHeader("unit", language)}">${registration.unitName}</td><td class="in field" data-label="${columnHeader("field", language)}">${fieldTitles(campaign.rubric, registration, language)}</td><td class="number score">${formatScore(score.total, language)}</td><td class="grade" data-label="${columnHeader("grade", language)}">${grade?.title[language] ?? noGrade[language]()}</td><td class="number judges" data-label="${columnHeader("judges", language)}">${score.judges}</td><td class="decided" data-label="${columnHeader("decidedBy", language)}">${sayDecidingStep(entry.decidedBy, campaign.rubric, language)}</td></tr>
`
  }
  return html`${listControls("ranking-rows", "sort", language)}
<table class="ranking by-rank" data-sortable>
<caption class="unseen">${sectionTitle("ranking", language)}</caption>
<thead><tr>${columns.map(
    (column) =>
      html`<th scope="col"${numbers.has(column) ? html` class="number"` : null}>${columnHeader(column, language)}</th>`
  )}</tr></thead>
<tbody id="ranking-rows">
${ranked.map(row)}</tbody>
</table>`
}

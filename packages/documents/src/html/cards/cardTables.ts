import type { Campaign, Explanation, Rational } from "@dvk/core"
import {
  columnHeader,
  explanationWord,
  formatDifference,
  formatScore,
  type Language,
  sheetRemark
} from "@dvk/messages"
import { html, type Safe } from "../Safe.ts"

const number = (value: Rational | null, language: Language): Safe =>
  html`<td class="number">${value === null ? "–" : formatScore(value, language)}</td>`

const headOf = (text: string, isNumber: boolean): Safe =>
  html`<th scope="col"${isNumber ? html` class="number"` : null}>${text}</th>`

/** What each criterion gives the model, and the total. */
export const criteriaOfCard = (
  { rubric }: Campaign,
  { criteria, ranked }: Explanation,
  caption: string,
  language: Language
): Safe => {
  const titles = new Map(rubric.criteria.map(({ id, title }) => [id, title[language]]))
  return html`<table class="criteria">
<caption>${caption}</caption>
<thead><tr>${headOf(explanationWord.criterion[language], false)}${headOf(explanationWord.mean[language], true)}${headOf(explanationWord.contribution[language], true)}</tr></thead>
<tbody>
${criteria.map(
  ({ criterion, mean, contribution }) =>
    html`<tr><th scope="row">${titles.get(criterion) ?? criterion}</th>${number(mean, language)}${number(contribution, language)}</tr>
`
)}</tbody>
<tfoot><tr><th scope="row">${explanationWord.total[language]}</th><td></td>${number(ranked.score.total, language)}</tr></tfoot>
</table>`
}

/** What each judge gave the model, and what became of the sheet. */
export const judgesOfCard = (
  { committee }: Campaign,
  { judges }: Explanation,
  caption: string,
  language: Language
): Safe => {
  const names = new Map((committee ?? []).map(({ id, name }) => [id, name]))
  return html`<table class="sheets">
<caption>${caption}</caption>
<thead><tr>${headOf(columnHeader("judge", language), false)}${headOf(columnHeader("score", language), true)}${headOf(explanationWord.distance[language], true)}${headOf(explanationWord.remark[language], false)}</tr></thead>
<tbody>
${judges.map(
  ({ judge, total, distance, why }) =>
    html`<tr><th scope="row">${names.get(judge) ?? judge}</th>${number(total, language)}<td class="number">${
      distance === null ? "–" : formatDifference(distance, language)
    }</td><td>${why === null ? null : sheetRemark[why][language]}</td></tr>
`
)}</tbody>
</table>`
}

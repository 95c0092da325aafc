import { type Evaluation, type Fact, factsOf, type Registration, settleResults } from "@dvk/core"
import {
  columnHeader,
  factName,
  type Language,
  resultWord,
  sayFact,
  sayResults,
  sectionTitle
} from "@dvk/messages"
import { byName } from "../modelOrder.ts"
import { html, type Safe } from "../Safe.ts"

/**
 * What the forms and the reports of results tell of each model, beside what the judges gave: it changes no score.
 * Null where a campaign has no report of results; then `dvk explain` has what the forms tell.
 */
export const factsAndResults = ({ campaign }: Evaluation, language: Language): Safe | null => {
  const { models } = settleResults(campaign.results)
  const reported = campaign.registrations.filter(({ id }) => models.has(id))
  if (reported.length === 0) return null
  const reportLines = ({ id }: Registration): ReadonlyArray<string> => {
    const results = models.get(id)
    return results === undefined ? [] : sayResults(results, language)
  }
  const row = (model: Registration): Safe => {
    const facts = factsOf(campaign, model).filter(({ finding }) => finding._tag !== "Unknown")
    return html`<tr><th scope="row">${model.name}<span class="id">${model.id}</span></th><td>${model.unitName}</td><td>${list(
      reportLines(model)
    )}</td><td>${list(facts.map((fact) => factLine(fact, language)))}</td></tr>
`
  }
  const headers = [
    columnHeader("name", language),
    columnHeader("unit", language),
    resultWord.results[language],
    columnHeader("facts", language)
  ]
  return html`<table class="stacked">
<caption class="unseen">${sectionTitle("results", language)}</caption>
<thead><tr>${headers.map((header) => html`<th scope="col">${header}</th>`)}</tr></thead>
<tbody>
${reported.toSorted(byName).map(row)}</tbody>
</table>`
}

const list = (lines: ReadonlyArray<string>): Safe =>
  lines.length === 0 ? html`–` : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`

const factLine = ({ measure, finding }: Fact, language: Language): string =>
  `${factName(measure, language)}: ${sayFact(finding, language)}`

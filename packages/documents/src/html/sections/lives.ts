import { type Campaign, type IsoDate, livesOf, type ModelLife } from "@dvk/core"
import {
  columnHeader,
  type Language,
  lifeColumn,
  reviewName,
  sayMissing,
  sayStep,
  sectionTitle,
  stateName
} from "@dvk/messages"
import { byName } from "../modelOrder.ts"
import { html, type Safe } from "../Safe.ts"

/**
 * The life of each model: how far it has come, by which steps, what its review came to, and what is missing of it. Null
 * where a campaign keeps no list of steps.
 */
export const lives = (campaign: Campaign, on: IsoDate | null, language: Language): Safe | null => {
  if (campaign.file.steps === undefined || campaign.registrations.length === 0) return null
  const { levels } = campaign.rubric
  const row = ({ registration, state, history, review, missing }: ModelLife): Safe =>
    html`<tr><th scope="row">${registration.name}<span class="id">${registration.id}</span></th><td>${registration.unitName}</td><td>${stateName(state, language)}</td><td>${list(
      history.map((step) => sayStep(step, levels, language))
    )}</td><td>${review === null ? "–" : reviewName(review, language)}</td><td>${list(
      missing.map((entry) => sayMissing(entry, language))
    )}</td></tr>
`
  const headers = [
    columnHeader("name", language),
    columnHeader("unit", language),
    lifeColumn.state[language],
    lifeColumn.history[language],
    lifeColumn.review[language],
    lifeColumn.missing[language]
  ]
  return html`<table class="stacked">
<caption class="unseen">${sectionTitle("lives", language)}</caption>
<thead><tr>${headers.map((header) => html`<th scope="col">${header}</th>`)}</tr></thead>
<tbody>
${livesOf(campaign, on)
  .toSorted((a, b) => byName(a.registration, b.registration))
  .map(row)}</tbody>
</table>`
}

const list = (lines: ReadonlyArray<string>): Safe =>
  lines.length === 0 ? html`–` : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`

import type { Evaluation } from "@dvk/core"
import {
  campaignYear,
  exampleWeightsNote,
  type Language,
  reportKind,
  sampleMark,
  sampleNote,
  tallyPhrases
} from "@dvk/messages"
import { html, type Safe } from "../Safe.ts"

/** Whose paper it is, for which year, and whether its figures are real. */
export const heading = ({ campaign, coverage, ranking, selection }: Evaluation, language: Language): Safe => {
  const { title, organiser, year, sample } = campaign.file
  const tally = tallyPhrases(
    {
      registered: campaign.registrations.length,
      ranked: ranking.ranked.length,
      selected: selection.selected.length,
      coverage: coverage.obliged === 0 ? null : { met: coverage.met, obliged: coverage.obliged }
    },
    language
  )
  return html`<header class="heading">
${sample ? html`<p class="sample" role="note"><strong>${sampleMark[language]()}</strong> ${sampleNote[language]()}</p>` : null}
<p class="kind">${reportKind[language]()} · ${organiser.name} · ${campaignYear[language](year)}</p>
<h1>${title}</h1>
<div class="glance"><ul class="tally">${tally.map((phrase) => html`<li>${phrase}</li>`)}</ul>
${campaign.rubric.exampleWeights ? html`<p class="caution">${exampleWeightsNote[language]()}</p>` : null}</div>
</header>`
}

import { type Evaluation, type Explanation, explain, type ModelDoubt, type Ranked } from "@dvk/core"
import {
  cardHeadings,
  columnHeader,
  doubtUnknown,
  explanation,
  formatScore,
  type Language,
  sayAdjustment,
  sayDecidingStep,
  sayModelDoubt,
  sayNotApplicable,
  sayReason,
  saySource,
  standing
} from "@dvk/messages"
import { fieldTitles } from "../../registration/fieldTitles.ts"
import { html, type Safe } from "../Safe.ts"
import { criteriaOfCard, judgesOfCard } from "./cardTables.ts"
import { changesOfCard } from "./changesOfCard.ts"
import { factsOfCard } from "./factsOfCard.ts"

type Heading = keyof typeof cardHeadings

/**
 * All that stands behind one model's place, folded to its name and score. A link to the anchor inside unfolds it, in
 * the browser itself.
 */
export const modelCard = (
  evaluation: Evaluation,
  { ranked, anchor }: { readonly ranked: Ranked; readonly anchor: string },
  doubt: ModelDoubt | undefined,
  language: Language
): Safe | null => {
  const why = explain(evaluation, ranked.registration.id)
  if (why === null) return null
  const { campaign, selection } = evaluation
  const { registration, rank, score } = ranked
  const isOn = (list: ReadonlyArray<{ readonly model: string }>) =>
    list.some(({ model }) => model === registration.id)
  const stands = isOn(selection.selected) ? "selected" : isOn(selection.open) ? "open" : null
  const heading = (name: Heading) => cardHeadings[name][language]
  const part = (name: Heading, content: Safe) => html`<section><h3>${heading(name)}</h3>
${content}
</section>
`
  return html`<details class="card" data-item><summary><span class="rank">${rank}.</span> <strong>${registration.name}</strong> <span class="of">${registration.unitName}</span> <span class="score">${formatScore(score.total, language)}</span>${
    stands === null ? null : html` <span class="tag ${stands}">${standing[stands][language]}</span>`
  }</summary>
<div class="inside" id="${anchor}">
<p class="id">${registration.id} · ${columnHeader("field", language)}: ${fieldTitles(campaign.rubric, registration, language)}</p>
${part("why", reasons(evaluation, why, language))}${part("doubt", html`<p>${doubt === undefined ? doubtUnknown[language]() : sayModelDoubt(doubt, language)}</p>`)}<div class="figures-of">${criteriaOfCard(campaign, why, heading("criteria"), language)}
<div>${judgesOfCard(campaign, why, heading("judges"), language)}
<p>${explanation.spread[language](formatScore(why.spread, language))}</p></div></div>
${part("change", changesOfCard(evaluation, why, language))}${part("facts", factsOfCard(campaign, why, language))}</div>
</details>
`
}

/** The place in one sentence, why it is or is not on the list, and what made the score beside the sheets. */
const reasons = (
  { campaign, ranking, selection }: Evaluation,
  { ranked }: Explanation,
  language: Language
): Safe => {
  const { registration, rank, score, grade, decidedBy } = ranked
  const { rubric } = campaign
  const chosen = [...selection.selected, ...selection.open, ...selection.notSelected]
  const reason = chosen.find(({ model }) => model === registration.id)?.reason
  const lines = [
    explanation.standing[language](
      rank,
      ranking.ranked.length,
      formatScore(score.total, language),
      grade?.title[language] ?? explanation.noGrade[language](),
      sayDecidingStep(decidedBy, rubric, language)
    ),
    ...(reason === undefined ? [] : [sayReason(reason, language)]),
    ...score.sources.map((source) => saySource(source, rubric, language)),
    ...score.notApplicable.map((note) => sayNotApplicable(note, rubric, language)),
    ...score.adjustments.map((adjustment) => sayAdjustment(adjustment, rubric, language))
  ]
  return html`${lines.map((line) => html`<p>${line}</p>`)}`
}

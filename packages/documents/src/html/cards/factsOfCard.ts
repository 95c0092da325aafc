import type { Campaign, Explanation } from "@dvk/core"
import { type Language, noEvidence, sayFact, sayResults } from "@dvk/messages"
import { html, type Safe } from "../Safe.ts"

/** What the form and the reports tell of the model, and what they do not. */
export const factsOfCard = (
  { rubric }: Campaign,
  { facts, ranked, results }: Explanation,
  language: Language
): Safe => {
  const indicators = rubric.criteria.flatMap((criterion) => [
    ...criterion.indicators,
    ...(criterion.variants.get(ranked.registration.field) ?? [])
  ])
  const titles = new Map(indicators.map(({ id, title }) => [id, title[language]]))
  const told = facts.map(
    ({ indicator, finding }) => `${titles.get(indicator) ?? indicator}: ${sayFact(finding, language)}`
  )
  const reported = results === null ? [] : sayResults(results, language)
  return html`${told.length === 0 ? null : list(told)}${
    reported.length === 0 ? html`<p>${noEvidence[language]()}</p>` : list(reported)
  }`
}

const list = (lines: ReadonlyArray<string>): Safe =>
  html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`

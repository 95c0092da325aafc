import {
  compare,
  compareModels,
  type Evaluation,
  type Explanation,
  type Neighbour,
  type Rational,
  waysOnto,
  zero
} from "@dvk/core"
import { explanation, formatDifference, type Language, type Said, sayGap, sayWaysOnto } from "@dvk/messages"
import { html, type Safe } from "../Safe.ts"

/** Who stands next above and below, what would draw level with the one above, and what would put it on the list. */
export const changesOfCard = (evaluation: Evaluation, why: Explanation, language: Language): Safe => {
  const ways = waysOnto(evaluation, why.ranked.registration.id)
  const lines = [
    ...neighbour(evaluation, why.above, explanation.above, language),
    ...remedies(evaluation, why, language),
    ...neighbour(evaluation, why.below, explanation.below, language),
    ...(ways === null ? [] : [sayWaysOnto(ways, language)])
  ]
  return html`${lines.map((line) => html`<p>${line}</p>`)}`
}

const neighbour = (
  { campaign }: Evaluation,
  other: Neighbour | null,
  say: Said<[name: string, rank: number, gap: string | null]>,
  language: Language
): ReadonlyArray<string> => {
  if (other === null) return []
  const name = campaign.registrations.find(({ id }) => id === other.model)?.name ?? other.model
  return [say[language](name, other.rank, gapText(other.gap, language))]
}

/** Null where the two have the same score. */
const gapText = (gap: Rational, language: Language): string | null =>
  compare(gap, zero) === 0 ? null : sayGap(gap, language)

const remedies = (
  evaluation: Evaluation,
  { above, ranked }: Explanation,
  language: Language
): ReadonlyArray<string> => {
  const { id, name } = ranked.registration
  const comparison = above === null ? null : compareModels(evaluation, above.model, id)
  if (comparison === null || compare(comparison.gap, zero) === 0) return []
  const titles = new Map(evaluation.campaign.rubric.criteria.map((own) => [own.id, own.title[language]]))
  const ways = comparison.remedies.map(
    ({ criterion, more }) => `${titles.get(criterion) ?? criterion} ${formatDifference(more, language)}`
  )
  return [
    ways.length === 0
      ? explanation.noRemedy[language](name)
      : explanation.remedy[language](name, ways.join("; "))
  ]
}

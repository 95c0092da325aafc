import type { Evaluation, Robustness } from "@dvk/core"
import {
  borderChance,
  borderEmpty,
  borderSummary,
  borderUnknown,
  type Language,
  moreAtBorder,
  robustnessWord,
  sayRobustnessNote
} from "@dvk/messages"
import type { CardModels } from "../cards/cardModels.ts"
import { modelLink } from "../cards/modelLink.ts"
import { html, type Safe } from "../Safe.ts"

/** As many as the first screen holds. */
const SHOWN_AT_ONCE = 6

/** For the first screen: whose place on the list depends on which judges weigh more. */
export const atBorder = (
  { ranking, selection }: Evaluation,
  { border, notes }: Robustness,
  cards: CardModels,
  language: Language
): Safe => {
  if (border === null || selection.size === null) return html`<p>${borderUnknown[language]()}</p>`
  const { models } = border.judges
  const ranked = new Map(ranking.ranked.map((entry) => [entry.registration.id, entry]))
  const items = models.slice(0, SHOWN_AT_ONCE).map(({ model, selected }) => {
    const entry = ranked.get(model)
    return entry === undefined
      ? null
      : html`<li>${modelLink(entry.registration, cards)}: ${borderChance(entry.rank, selected, language)}</li>`
  })
  const left = models.length - SHOWN_AT_ONCE
  const few = notes.find(({ code }) => code === "few-judges")
  return html`${few === undefined ? null : html`<p class="caution">${sayRobustnessNote(few, language)}</p>`}<p>${models.length === 0 ? borderEmpty[language]() : borderSummary[language](models.length)}</p>
${items.length === 0 ? null : html`<ul>${items}${left > 0 ? html`<li>${moreAtBorder[language](left)}</li>` : null}</ul>`}
<p class="further"><a href="#doubt">${robustnessWord.title[language]}</a></p>`
}

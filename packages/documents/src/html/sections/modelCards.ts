import type { Evaluation, Robustness } from "@dvk/core"
import { cardsShown, type Language } from "@dvk/messages"
import type { CardModels } from "../cards/cardModels.ts"
import { modelCard } from "../cards/modelCard.ts"
import { html, type Safe } from "../Safe.ts"
import { listControls } from "../script/listControls.ts"

/** A card for every model that has one; null before anything is ranked. */
export const modelCards = (
  evaluation: Evaluation,
  cards: CardModels,
  robustness: Robustness | undefined,
  language: Language
): Safe | null => {
  if (cards.size === 0) return null
  const doubts = new Map((robustness?.judges?.bootstrap.models ?? []).map((doubt) => [doubt.model, doubt]))
  const all = evaluation.ranking.ranked.length
  return html`${cards.size < all ? html`<p>${cardsShown[language](cards.size, all)}</p>` : null}${listControls("cards", "fold", language)}
<div id="cards">
${[...cards].map(([model, card]) => modelCard(evaluation, card, doubts.get(model), language))}</div>`
}

import type { Registration } from "@dvk/core"
import { html, type Safe } from "../Safe.ts"
import type { CardModels } from "./cardModels.ts"

/** A model's name, leading to its card where it has one. */
export const modelLink = ({ id, name }: Registration, cards: CardModels): Safe => {
  const card = cards.get(id)
  return card === undefined ? html`${name}` : html`<a href="#${card.anchor}">${name}</a>`
}

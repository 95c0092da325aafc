import type { Evaluation, ModelId, Ranked, Robustness } from "@dvk/core"
import { byRankThenName } from "../modelOrder.ts"

/** Up to so many models there is a card for each: more make a page that no browser opens at once. */
const MOST_CARDS = 100

/** The models that have a card, by rank, each with the id of its card in the page. */
export type CardModels = ReadonlyMap<ModelId, { readonly anchor: string; readonly ranked: Ranked }>

/** Every ranked model; of many, the highest ranks, those that wait for the chair and those at the border. */
export const cardModels = ({ ranking, selection }: Evaluation, robustness?: Robustness): CardModels => {
  const ranked = ranking.ranked.toSorted(byRankThenName)
  const wanted = new Set<ModelId>([
    ...selection.open.map(({ model }) => model),
    ...(robustness?.border?.judges.models ?? []).map(({ model }) => model)
  ])
  const shown = ranked.filter(({ registration }, at) => at < MOST_CARDS || wanted.has(registration.id))
  return new Map(
    shown.map((entry, at) => [entry.registration.id, { anchor: `model-${at + 1}`, ranked: entry }])
  )
}

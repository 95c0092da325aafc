import type { Evaluation, ModelId, Ranked } from "@dvk/core"
import { compareCodeUnits } from "@dvk/core"
import { compareVietnamese } from "@dvk/messages"

/** `passedOver`: not selected although a model of a lower or equal rank is selected or open. */
export type Standing = "selected" | "open" | "passedOver" | "below" | "noShortlist"

export interface ModelInChart {
  readonly ranked: Ranked
  readonly standing: Standing
}

/** All ranked models by rank; models that share one stand in Vietnamese order, which decides nothing. */
export const modelsInOrder = (evaluation: Evaluation): ReadonlyArray<ModelInChart> => {
  const standing = standingOf(evaluation)
  return evaluation.ranking.ranked
    .toSorted(byRankThenName)
    .map((ranked) => ({ ranked, standing: standing(ranked) }))
}

const byRankThenName = (a: Ranked, b: Ranked): number =>
  a.rank - b.rank ||
  compareVietnamese(a.registration.name, b.registration.name) ||
  compareVietnamese(a.registration.unitName, b.registration.unitName) ||
  compareCodeUnits(a.registration.id, b.registration.id)

const standingOf = ({ selection }: Evaluation): ((ranked: Ranked) => Standing) => {
  const ids = (chosen: ReadonlyArray<{ readonly model: ModelId }>) =>
    new Set(chosen.map(({ model }) => model))
  const selected = ids(selection.selected)
  const open = ids(selection.open)
  const border = [...selection.selected, ...selection.open].reduce(
    (last, { rank }) => Math.max(last, rank),
    0
  )
  return ({ registration, rank }) => {
    if (selection.size === null) return "noShortlist"
    if (selected.has(registration.id)) return "selected"
    if (open.has(registration.id)) return "open"
    return rank <= border ? "passedOver" : "below"
  }
}

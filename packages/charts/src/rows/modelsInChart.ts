import type { Evaluation, ModelId, Ranked } from "@dvk/core"
import { compareCodeUnits } from "@dvk/core"
import { compareVietnamese, type Language, modelsShown } from "@dvk/messages"

/** Beyond this the rows of one chart can no longer be read side by side. */
export const MOST_MODELS = 60

/** `passedOver`: not selected although a model of a lower or equal rank is selected or open. */
export type Standing = "selected" | "open" | "passedOver" | "below" | "noShortlist"

export interface ModelInChart {
  readonly ranked: Ranked
  readonly standing: Standing
}

/** The first models by rank; models that share one stand in Vietnamese order, which decides nothing. */
export const modelsInChart = (evaluation: Evaluation): ReadonlyArray<ModelInChart> => {
  const inOrder = evaluation.ranking.ranked.toSorted(byRankThenName).slice(0, MOST_MODELS)
  const standing = standingOf(evaluation)
  return inOrder.map((ranked) => ({ ranked, standing: standing(ranked) }))
}

/** "42 mô hình được xếp hạng", or how many of them the chart leaves out. */
export const shownInWords = (evaluation: Evaluation, language: Language): string => {
  const { length } = evaluation.ranking.ranked
  return modelsShown(Math.min(length, MOST_MODELS), length, language)
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
  const border = Math.max(0, ...[...selection.selected, ...selection.open].map(({ rank }) => rank))
  return ({ registration, rank }) => {
    if (selection.size === null) return "noShortlist"
    if (selected.has(registration.id)) return "selected"
    if (open.has(registration.id)) return "open"
    return rank <= border ? "passedOver" : "below"
  }
}

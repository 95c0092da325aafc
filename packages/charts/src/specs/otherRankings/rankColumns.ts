import type { Evaluation, ModelId } from "@dvk/core"
import { type Language, otherRankingsTexts } from "@dvk/messages"
import type { AlternativeRanking } from "../../doubt/Doubt.ts"
import { modelsInOrder } from "../../rows/modelsInChart.ts"
import { sayWay } from "./ways.ts"

/** One way of ranking as a column: each model's rank, and its place when models of one rank stand in base order. */
export interface RankColumn {
  readonly name: string
  readonly ranks: ReadonlyMap<ModelId, number>
  /** Places from 0; no two models share one, so that no circle hides another. */
  readonly places: ReadonlyMap<ModelId, number>
}

/** The result as it stands first, then the other ways. */
export const rankColumns = (
  evaluation: Evaluation,
  alternatives: ReadonlyArray<AlternativeRanking>,
  language: Language
): ReadonlyArray<RankColumn> => {
  const order = modelsInOrder(evaluation).map(({ ranked }) => ranked)
  const present = new Map(order.map(({ registration, rank }) => [registration.id, rank]))
  const column = (name: string, ranks: ReadonlyMap<ModelId, number>): RankColumn => {
    const placed = order
      .flatMap(({ registration: { id } }, base) => {
        const rank = ranks.get(id)
        return rank === undefined ? [] : [{ id, rank, base }]
      })
      .toSorted((a, b) => a.rank - b.rank || a.base - b.base)
    return { name, ranks, places: new Map(placed.map(({ id }, at) => [id, at])) }
  }
  return [
    column(otherRankingsTexts.present[language](), present),
    ...alternatives.map(({ way, ranks }) => column(sayWay(way, evaluation.campaign.rubric, language), ranks))
  ]
}

/** Whether some ways have the model among the first `places` ranks and others not. */
export const crosses = (model: ModelId, columns: ReadonlyArray<RankColumn>, places: number): boolean => {
  const within = new Set(columns.flatMap(({ ranks }) => ranks.get(model) ?? []).map((rank) => rank <= places))
  return within.size > 1
}

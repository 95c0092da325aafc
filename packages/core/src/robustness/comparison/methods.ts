import { compare, type Rational } from "../../exact/Rational.ts"
import type { ModelId } from "../../identifiers.ts"
import { competitionRanks } from "../../ranking/competitionRanks.ts"
import type { PanelRule } from "../../scoring/PanelRule.ts"
import { keysUnder } from "../draws/Keys.ts"
import { MOST_TABLE_MODELS } from "../draws/RankDoubt.ts"
import type { CountedSheets } from "../judges/CountedSheets.ts"
import { judgeKeys } from "../judges/judgeKeys.ts"
import { bordaScores } from "./borda.ts"
import { judgeTotals } from "./JudgeTotals.ts"
import { pairwise, schulzeRanks } from "./schulze.ts"

/** Ways to make an order out of the same sheets. */
export type Method = PanelRule | "borda" | "schulze"

/** The rank that each method gives a model, by the score alone; null where it gives none. */
export interface ModelRanks {
  readonly model: ModelId
  readonly ranks: Readonly<Record<Method, number | null>>
}

/**
 * The same sheets under other methods, for comparison only: nothing is decided by them. In the order of the ranking.
 * Schulze's method compares every model with every other through every third, and is left out beyond 300 models.
 */
export const methodRanks = (counted: CountedSheets): ReadonlyArray<ModelRanks> => {
  const { models, judges, committee } = counted
  const equal = judges.map(() => 1)
  const panelRanks = (panel: PanelRule): ReadonlyArray<number | null> => {
    const { keys } = keysUnder(judgeKeys(counted, { ...committee.method, panel }, null), equal, models.length)
    return ranksOf(Array.from(keys), (a, b) => b - a)
  }
  const totals = judgeTotals(counted)
  const mean = panelRanks("mean")
  const median = panelRanks("median")
  const trimmed = panelRanks("trimmed")
  const borda = ranksOf<Rational>(bordaScores(totals), (a, b) => compare(b, a))
  const schulze = models.length > MOST_TABLE_MODELS ? [] : schulzeRanks(pairwise(totals), models.length)
  return models.map(({ registration: { id } }, model) => {
    const rank = (ranks: ReadonlyArray<number | null>): number | null => ranks[model] ?? null
    return {
      model: id,
      ranks: {
        mean: rank(mean),
        median: rank(median),
        trimmed: rank(trimmed),
        borda: rank(borda),
        schulze: rank(schulze)
      }
    }
  })
}

const ranksOf = <A>(
  values: ReadonlyArray<A | null>,
  order: (a: A, b: A) => number
): ReadonlyArray<number | null> => {
  const entries = values.flatMap((value, model) => (value === null ? [] : [{ value, model }]))
  const ordered = entries.toSorted((a, b) => order(a.value, b.value))
  const places = competitionRanks(ordered, (a, b) => order(a.value, b.value))
  const ranks = values.map((): number | null => null)
  ordered.forEach(({ model }, place) => {
    ranks[model] = places[place] ?? null
  })
  return ranks
}

import type { ModelId } from "../../identifiers.ts"
import type { Ranked } from "../../ranking/Ranking.ts"
import { type Keys, keysUnder } from "../draws/Keys.ts"
import type { List, ListRule } from "./ListRule.ts"
import { standingOf } from "./Standing.ts"

/** What ranking and shortlist would be without one judge, or without one criterion. */
export interface LeftOut<Id> {
  readonly without: Id
  /** In the order of the ranking; null for a model that nothing else speaks of. */
  readonly ranks: ReadonlyArray<number | null>
  /**
   * Models that would be on the shortlist, or open for the chair, and are not now; and those that would no longer be.
   * By rank. Null where the campaign asks for no shortlist or no list meets the quotas.
   */
  readonly change: {
    readonly joining: ReadonlyArray<ModelId>
    readonly leaving: ReadonlyArray<ModelId>
  } | null
}

/** What is needed to rank and select again with other weights. */
export interface Again {
  /** In the order of the ranking. */
  readonly models: ReadonlyArray<Ranked>
  readonly chain: ReadonlyArray<number>
  readonly rule: ListRule | null
}

/**
 * Ranks and selects anew without each of some things, as the campaign's own rules would have it.
 *
 * @param ids what each weight belongs to
 * @param weights what they count for now
 */
export const leftOut = <Id>(
  ids: ReadonlyArray<Id>,
  weights: ReadonlyArray<number>,
  keys: Keys,
  { models, chain, rule }: Again
): ReadonlyArray<LeftOut<Id>> => {
  const standing = (own: Float64Array) => standingOf(keysUnder(keys, own, models.length), chain, rule)
  const now = standing(Float64Array.from(weights))
  return ids.map((without, at) => {
    const own = Float64Array.from(weights)
    own[at] = 0
    const { ranks, list } = standing(own)
    const names = (some: ReadonlySet<number>): ReadonlyArray<ModelId> =>
      models.flatMap(({ registration }, model) => (some.has(model) ? [registration.id] : []))
    return {
      without,
      ranks,
      change:
        list === null || now.list === null
          ? null
          : {
              joining: names(missingFrom(now.list, list)),
              leaving: names(missingFrom(list, now.list))
            }
    }
  })
}

/** Models of the second list that the first one does not have. */
const missingFrom = (list: List, other: List): ReadonlySet<number> => {
  const known = new Set([...list.selected, ...list.open])
  return new Set([...other.selected, ...other.open].filter((model) => !known.has(model)))
}

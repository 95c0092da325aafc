import type { ModelId } from "../../identifiers.ts"
import type { Ranked } from "../../ranking/Ranking.ts"
import type { OneSet } from "../draws/Keys.ts"
import type { ListRule } from "./ListRule.ts"
import { standingOf } from "./Standing.ts"

/** What ranking and shortlist would be without one judge, or without one criterion. */
export interface LeftOut<Id> {
  readonly without: Id
  /** In the order of the ranking; null for a model that nothing else speaks of. */
  readonly ranks: ReadonlyArray<number | null>
  /**
   * By rank: models that would be on the shortlist and are neither on it nor open for the chair now; those that would
   * no longer be either; those that would be open for the chair and are not now, whether on the list or not; those that
   * are open now and would be on it. Null where the campaign asks for no shortlist, or no list meets the quotas now or would then.
   */
  readonly change: {
    readonly joining: ReadonlyArray<ModelId>
    readonly leaving: ReadonlyArray<ModelId>
    readonly opening: ReadonlyArray<ModelId>
    readonly settling: ReadonlyArray<ModelId>
  } | null
  /** A list meets the quotas now, and none would. */
  readonly impossible: boolean
}

/** What is needed to rank and select again with other weights. */
export interface Again {
  /** In the order of the ranking. */
  readonly models: ReadonlyArray<Ranked>
  readonly chain: ReadonlyArray<number>
  readonly rule: ListRule | null
}

/**
 * Ranks and selects anew without each of some things, as the campaign's own rules would have it: ties by its chain,
 * lists by its quotas. How many judges a model needs at the least is not asked again: that nobody could be ranked with
 * one judge fewer is known without counting.
 *
 * @param ids what each weight belongs to
 * @param weights what they count for now
 * @param under the exact order of the models under some weights
 */
export const leftOut = <Id>(
  ids: ReadonlyArray<Id>,
  weights: ReadonlyArray<number>,
  under: (weights: ReadonlyArray<number>) => OneSet,
  { models, chain, rule }: Again
): ReadonlyArray<LeftOut<Id>> => {
  const standing = (own: ReadonlyArray<number>) => standingOf(under(own), chain, rule)
  const now = standing(weights)
  return ids.map((without, at) => {
    const { ranks, list } = standing(weights.with(at, 0))
    const names = (some: ReadonlySet<number>): ReadonlyArray<ModelId> =>
      models.flatMap(({ registration }, model) => (some.has(model) ? [registration.id] : []))
    return {
      without,
      ranks,
      change:
        list === null || now.list === null
          ? null
          : {
              joining: names(missingFrom([...now.list.selected, ...now.list.open], list.selected)),
              leaving: names(
                missingFrom([...list.selected, ...list.open], [...now.list.selected, ...now.list.open])
              ),
              opening: names(missingFrom(now.list.open, list.open)),
              settling: names(new Set(now.list.open.filter((model) => list.selected.includes(model))))
            },
      impossible: now.list !== null && list === null
    }
  })
}

/** Those of the second that are not among the first. */
const missingFrom = (known: ReadonlyArray<number>, others: ReadonlyArray<number>): ReadonlySet<number> => {
  const have = new Set(known)
  return new Set(others.filter((model) => !have.has(model)))
}

import { competitionRanks } from "../../ranking/competitionRanks.ts"
import type { OneSet } from "../draws/Keys.ts"
import type { List, ListRule } from "./ListRule.ts"

/** Ranks and shortlist under other weights than those that decide. */
export interface Standing {
  /** Competition rank of each model; null for one that nothing is left of to go by. */
  readonly ranks: ReadonlyArray<number | null>
  /** Null where the campaign asks for no shortlist, or where no list meets the quotas. */
  readonly list: List | null
}

/**
 * Ranks by key, then by the tie chain; models that both leave level share a rank.
 *
 * @param set its keys are negative for a model without a value
 */
export const standingOf = (
  { keys, threshold }: OneSet,
  chain: ReadonlyArray<number>,
  rule: ListRule | null
): Standing => {
  const compare = (a: number, b: number): number =>
    (keys[b] ?? 0) - (keys[a] ?? 0) || (chain[a] ?? 0) - (chain[b] ?? 0)
  const valued = Array.from(keys.keys()).filter((model) => (keys[model] ?? 0) >= 0)
  const order = valued.toSorted(compare)
  const places = competitionRanks(order, compare)
  const ranks = Array.from(keys, (): number | null => null)
  order.forEach((model, place) => {
    ranks[model] = places[place] ?? null
  })
  const reaching = order.filter((model) => (keys[model] ?? 0) >= threshold)
  const classes = [...Map.groupBy(reaching, (model) => ranks[model]).values()]
  return { ranks, list: rule === null ? null : rule.list(classes) }
}

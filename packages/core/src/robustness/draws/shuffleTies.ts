import type { Generator } from "./Generator.ts"

/**
 * Puts models with equal keys in a random order, each order as likely as the others (Fisher and Yates), so that within
 * a draw neither an id nor a place in a file ever parts two models.
 *
 * @param order positions of the keys, the highest first; changed in place
 */
export const shuffleTies = (order: Int32Array, keys: Float64Array, generator: Generator): void => {
  let first = 0
  let level = keys[order[0] ?? 0] ?? 0
  for (let at = 1; at <= order.length; at++) {
    const key = at < order.length ? (keys[order[at] ?? 0] ?? 0) : Number.NaN
    if (key === level) continue
    if (at - first > 1) shuffle(order, first, at, generator)
    first = at
    level = key
  }
}

const shuffle = (order: Int32Array, start: number, end: number, generator: Generator): void => {
  for (let last = end - 1; last > start; last--) {
    const other = start + generator.below(last - start + 1)
    const own = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = own
  }
}

/** Buckets a key: few enough to stay in the nearest cache, so many that most hold one model or none. */
const BUCKETS_A_KEY = 2

/** One key in so many is looked at to see how far keys reach. */
const LOOKED_AT = 8

/** From this many keys on, a bucket is sorted roughly before the last pass goes over it. */
const CROWDED = 48

/** Ciura's gaps (Best increments for the average case of Shellsort, FCT 2001) above the last, which is 1. */
const SHELL_GAPS = [701, 301, 132, 57, 23, 10, 4] as const

/** So much of the range that was seen is added at both ends, so that few keys lie beyond. */
const MARGIN = 1 / 16

/**
 * Sorts the same number of keys again and again without a new array: each key goes to a bucket by its size, and one
 * pass of insertion puts neighbours right. Keys that lie close together cost a Shell sort of their bucket.
 */
export class DescendingOrder {
  /** After `sort`: the positions of the keys, the highest key first. */
  readonly order: Int32Array
  readonly #bucketOf: Int32Array
  readonly #count: Int32Array
  #highest = 0
  #lowest = 0

  constructor(keys: number) {
    this.order = new Int32Array(keys)
    this.#bucketOf = new Int32Array(keys)
    this.#count = new Int32Array(Math.max(1, keys * BUCKETS_A_KEY))
  }

  /** @returns whether any two keys are equal */
  sort(keys: Float64Array): boolean {
    this.#findRange(keys)
    this.#fillBuckets(keys)
    return this.#insert(keys)
  }

  /** Keys mostly fall from the first to the last: looked at from both ends, the extremes are found at once. */
  #findRange(keys: Float64Array): void {
    let lowest = Number.POSITIVE_INFINITY
    let highest = Number.NEGATIVE_INFINITY
    for (let at = 0, back = keys.length - 1; back >= 0; at += LOOKED_AT, back -= LOOKED_AT) {
      const upper = keys[at] ?? 0
      if (upper > highest) highest = upper
      const lower = keys[back] ?? 0
      if (lower < lowest) lowest = lower
    }
    const margin = (highest - lowest) * MARGIN
    this.#highest = highest + margin
    this.#lowest = lowest - margin
  }

  /** Keys beyond the range go to the first or the last bucket. */
  #fillBuckets(keys: Float64Array): void {
    const { order } = this
    const bucketOf = this.#bucketOf
    const count = this.#count
    const highest = this.#highest
    const lowest = this.#lowest
    const last = count.length - 1
    count.fill(0)
    // Multiplying by one factor and cutting off the decimals never turns two keys round, however it is rounded.
    const scale = highest > lowest ? last / (highest - lowest) : 0
    for (let at = 0; at < order.length; at++) {
      const key = keys[at] ?? 0
      const bucket = key >= highest ? 0 : key <= lowest ? last : ((highest - key) * scale) | 0
      bucketOf[at] = bucket
      count[bucket] = (count[bucket] ?? 0) + 1
    }
    let filled = 0
    let most = 0
    for (let bucket = 0; bucket < count.length; bucket++) {
      const own = count[bucket] ?? 0
      count[bucket] = filled
      filled += own
      if (own > most) most = own
    }
    for (let at = 0; at < order.length; at++) {
      const bucket = bucketOf[at] ?? 0
      const place = count[bucket] ?? 0
      count[bucket] = place + 1
      order[place] = at
    }
    if (most >= CROWDED) this.#sortCrowded(keys)
  }

  /** After filling, `count` holds where each bucket ends. */
  #sortCrowded(keys: Float64Array): void {
    let start = 0
    for (const end of this.#count) {
      if (end - start >= CROWDED) {
        for (const gap of SHELL_GAPS) shellPass(this.order, keys, start, end, gap)
      }
      start = end
    }
  }

  #insert(keys: Float64Array): boolean {
    const { order } = this
    let tied = false
    let before = keys[order[0] ?? 0] ?? 0
    for (let at = 1; at < order.length; at++) {
      const own = order[at] ?? 0
      const key = keys[own] ?? 0
      if (before > key) {
        before = key
        continue
      }
      if (before === key) {
        tied = true
        continue
      }
      let to = at
      let other = order[to - 1] ?? 0
      do {
        order[to] = other
        to--
        if (to === 0) break
        other = order[to - 1] ?? 0
      } while ((keys[other] ?? 0) < key)
      // Whoever comes to stand beside an equal stops right behind it.
      if (to > 0 && keys[other] === key) tied = true
      order[to] = own
    }
    return tied
  }
}

const shellPass = (order: Int32Array, keys: Float64Array, start: number, end: number, gap: number): void => {
  for (let at = start + gap; at < end; at++) {
    const own = order[at] ?? 0
    const key = keys[own] ?? 0
    let to = at
    for (; to - gap >= start && (keys[order[to - gap] ?? 0] ?? 0) < key; to -= gap) {
      order[to] = order[to - gap] ?? 0
    }
    order[to] = own
  }
}

/** Numbers by chance that are the same for the same seed: xorshift with 32 bits (Marsaglia 2003, "Xorshift RNGs"). */
export class Random {
  #state: number

  constructor(seed: number) {
    // Seeds that are close to one another must not give streams that are; zero would stay zero.
    this.#state = Math.imul(seed ^ (seed >>> 16), 0x45d9_f3b) | 0 || 1
    this.below(1)
    this.below(1)
  }

  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number {
    this.#state ^= this.#state << 13
    this.#state ^= this.#state >>> 17
    this.#state ^= this.#state << 5
    return (this.#state >>> 0) % Math.max(1, limit)
  }

  pick<A>(list: readonly [A, ...ReadonlyArray<A>]): A {
    return list[this.below(list.length)] ?? list[0]
  }
}

import type { Generator } from "./Generator.ts"

/**
 * Random weights as gaps between sorted uniform whole numbers. The gaps that n − 1 uniform numbers cut an interval into
 * follow the flat Dirichlet distribution (Rubin, The Bayesian bootstrap, Annals of Statistics 9, 1981, section 2);
 * the sum of k neighbouring gaps makes a parameter of k. Each gap counts one more than it is, so that none is zero, and
 * the weights of every draw add up to the same number.
 */
export class GapWeights {
  readonly #shift: number
  readonly #end: number
  readonly #gaps: Int32Array
  readonly #cuts: Int32Array

  /**
   * @param gaps how many gaps make each weight: the whole-number parameters of the Dirichlet distribution
   * @param bits the numbers are drawn below 2^bits
   */
  constructor(gaps: ReadonlyArray<number>, bits: number) {
    this.#shift = 32 - bits
    this.#end = 2 ** bits - 1
    this.#gaps = Int32Array.from(gaps)
    this.#cuts = new Int32Array(Math.max(0, this.#gaps.reduce((sum, count) => sum + count, 0) - 1))
  }

  /** Draws one set of weights into `weights`. */
  draw(generator: Generator, weights: Float64Array): void {
    const cuts = this.#cuts
    for (let cut = 0; cut < cuts.length; cut++) cuts[cut] = generator.next() >>> this.#shift
    cuts.sort()
    let before = 0
    let at = -1
    for (let weight = 0; weight < this.#gaps.length; weight++) {
      const count = this.#gaps[weight] ?? 0
      at += count
      const cut = cuts[at] ?? this.#end
      weights[weight] = cut - before + count
      before = cut
    }
  }
}

import { sha256 } from "@noble/hashes/sha2.js"
import { utf8ToBytes } from "@noble/hashes/utils.js"

const WORD = 2 ** 32

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

/** The four words of a generator's state; not all zero. */
export type GeneratorState = readonly [number, number, number, number]

/**
 * xoshiro128** 1.1 of D. Blackman and S. Vigna (Scrambled linear pseudorandom number generators, ACM TOMS 47, 2021).
 * Whole numbers of 32 bits and nothing else, so that every platform draws the same.
 */
export class Generator {
  #a: number
  #b: number
  #c: number
  #d: number

  constructor([a, b, c, d]: GeneratorState) {
    this.#a = a | 0
    this.#b = b | 0
    this.#c = c | 0
    this.#d = d | 0
  }

  /** The next whole number from 0 to 2³² − 1. */
  next(): number {
    const result = Math.imul(rotated(Math.imul(this.#b, 5), 7), 9)
    const shifted = this.#b << 9
    this.#c ^= this.#a
    this.#d ^= this.#b
    this.#b ^= this.#c
    this.#a ^= this.#d
    this.#c ^= shifted
    this.#d = rotated(this.#d, 11)
    return result >>> 0
  }

  /** A whole number from 0 to `limit` − 1, each as likely as the others: what would favour some is drawn again. */
  below(limit: number): number {
    const fair = WORD - (WORD % limit)
    for (;;) {
      const drawn = this.next()
      if (drawn < fair) return drawn % limit
    }
  }
}

/**
 * The generator that belongs to a seed and a purpose. Purposes do not disturb each other: drawing more for one leaves
 * the others as they are.
 */
export const generatorOf = (seed: string, purpose: string): Generator => {
  const bytes = new DataView(sha256(utf8ToBytes(JSON.stringify([seed, purpose]))).slice().buffer)
  return new Generator([bytes.getUint32(0), bytes.getUint32(4), bytes.getUint32(8), bytes.getUint32(12)])
}

import { bareSteps } from "./bareHash.ts"
import { wordOf } from "./nameWords.ts"

/** A power of two. Lists have some thousands of different words; noise is forgotten when the table is half full. */
const PLACES = 0x4000
const KNOWN = 1
const STRANGE = 2
const FILLER = 4

/**
 * What the words of names are, by two numbers of 32 bits that are made of each: only the first of a kind is looked at
 * as text, for to cut a word out of its name, or to compare it there, would cost more than all the rest. Two words that
 * have both numbers in common are not to be met with. Open addressing, as in `SharedHashes`.
 */
export class WordTable {
  #known = 0
  readonly #first = new Int32Array(PLACES)
  readonly #second = new Int32Array(PLACES)
  readonly #hashes = new Int32Array(PLACES)
  readonly #bare = new Int32Array(PLACES)
  readonly #powers = new Int32Array(PLACES)
  readonly #kinds = new Uint8Array(PLACES)

  /**
   * The place of the word between `from` and `to`, good until the next one is asked for. `hash` and `second`: two
   * numbers made of its units in two ways.
   */
  find(name: string, from: number, to: number, hash: number, second: number): number {
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1)
    while (this.#kinds[place] !== 0) {
      if (this.#first[place] === hash && this.#second[place] === second) return place
      place = (place + 1) & (PLACES - 1)
    }
    if (++this.#known * 2 > PLACES) {
      this.#kinds.fill(0)
      this.#known = 1
    }
    this.#first[place] = hash
    this.#second[place] = second
    this.#read(place, name.slice(from, to))
    return place
  }

  /** The number of the bare word. */
  hash(place: number): number {
    return this.#hashes[place] ?? 0
  }

  /** The hash behind the word as it is written, given the one in front of it: both are those of `bareHash`, unmixed. */
  behind(hash: number, place: number): number {
    return (Math.imul(hash, this.#powers[place] ?? 0) + (this.#bare[place] ?? 0)) | 0
  }

  isFiller(place: number): boolean {
    return (this.#kinds[place] ?? 0) >= FILLER
  }

  isStrange(place: number): boolean {
    return ((this.#kinds[place] ?? 0) & STRANGE) !== 0
  }

  #read(place: number, written: string): void {
    const word = wordOf(written.normalize("NFC").toLowerCase())
    const { hash, power } = bareSteps(written)
    this.#hashes[place] = word?.hash ?? 0
    this.#bare[place] = hash
    this.#powers[place] = power
    this.#kinds[place] = KNOWN | (word === null ? FILLER : word.strange ? STRANGE : 0)
  }
}

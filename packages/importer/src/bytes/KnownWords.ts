import { isInnocent } from "../cells/cleanText.ts"
import { hasForeignWord } from "./plausibility.ts"
import { tablePlaces } from "./tablePlaces.ts"

/** A list has some thousands of different words; noise is forgotten when the table is half full. */
const MOST_PLACES = 0x4000
/** What is kept of a word: two numbers that it is known by, what was found of it, and nothing. */
const NUMBERS = 4
const KNOWN = 1
const INNOCENT = 2
/** What stands above these two. */
const LONGER = 2

/** Whether a word can be taken as it stands, by what `KnownWords` found of it. */
export const isInnocentWord = (found: number): boolean => (found & INNOCENT) !== 0

/** By how many bytes it is longer in UTF-8 than in UTF-16. */
export const bytesAbove = (found: number): number => found >> LONGER

/**
 * What is found of words in bytes of UTF-8, which say each of them a thousand times: only the first is looked at as
 * text. The others are told by two numbers of 32 bits each; two words that have both of them in common are not to be
 * met with. Open addressing, because an engine's own map costs more than all the rest of the search.
 */
export class KnownWords {
  readonly #bytes: Uint8Array
  readonly #table: Int32Array
  #known = 0
  /** Whether any word so far is foreign: `hasForeignWord`. */
  hasForeign = false

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#table = new Int32Array(NUMBERS * tablePlaces(bytes, MOST_PLACES))
  }

  /** `hash` and `second`: two numbers made of the bytes between the two places, in two ways. */
  find(from: number, to: number, hash: number, second: number): number {
    const table = this.#table
    const mask = table.length - 1
    let place = (NUMBERS * (hash ^ (hash >>> 15))) & mask
    for (let found = table[place] ?? 0; found !== 0; found = table[place] ?? 0) {
      if (table[place + 1] === hash && table[place + 2] === second) return found
      place = (place + NUMBERS) & mask
    }
    if (++this.#known * 2 * NUMBERS > table.length) {
      table.fill(0)
      this.#known = 1
    }
    const found = this.#look(from, to)
    table[place] = found
    table[place + 1] = hash
    table[place + 2] = second
    return found
  }

  #look(from: number, to: number): number {
    const word = this.#bytes.subarray(from, to)
    const found = (longer(word) << LONGER) | KNOWN
    // Where one word is foreign all cells are looked at as text: no need to do so twice, and noise is passed quickly.
    if (this.hasForeign) return found
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(word)
    this.hasForeign = hasForeignWord(text)
    return isInnocent(text) ? found | INNOCENT : found
  }
}

/** Each byte that goes on with a character is one more; a character of four bytes has two units. */
const longer = (word: Uint8Array): number =>
  word.reduce((sum, byte) => sum + (byte >= FOUR_BYTES ? -1 : (byte & MASK) === GOES_ON ? 1 : 0), 0)

const FOUR_BYTES = 0xf0
const MASK = 0xc0
const GOES_ON = 0x80

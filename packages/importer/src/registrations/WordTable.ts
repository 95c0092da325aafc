import { wordOf } from "./nameWords.ts"

/** A power of two. Lists have some thousands of different words; noise is forgotten when the table is half full. */
const PLACES = 0x4000
/** Behind the last place: for a word that is not kept. */
const APART = PLACES
/** Longer words are no syllables. A longer part of a text would keep the whole text in memory, too. */
const LONGEST_KEPT = 12
const STRANGE = 1
const FILLER = 2

/**
 * What the words of names are, by their text. Each is read once; then it is found where it stands in a name, for to
 * cut it out first would cost more than all the rest. Open addressing, as in `SharedHashes`.
 */
export class WordTable {
  #known = 0
  readonly #written: Array<string> = Array.from({ length: PLACES }, () => "")
  readonly #hashes = new Int32Array(PLACES + 1)
  readonly #kinds = new Uint8Array(PLACES + 1)

  /** The place of the word between `from` and `to`, good until the next one is asked for. `hash`: of its units. */
  find(name: string, from: number, to: number, hash: number): number {
    if (to - from > LONGEST_KEPT) return this.#read(APART, name.slice(from, to))
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1)
    for (let written = this.#written[place] ?? ""; written !== ""; written = this.#written[place] ?? "") {
      if (isAt(name, from, to, written)) return place
      place = (place + 1) & (PLACES - 1)
    }
    if (++this.#known * 2 > PLACES) {
      this.#written.fill("")
      this.#known = 1
    }
    const written = name.slice(from, to)
    this.#written[place] = written
    return this.#read(place, written)
  }

  hash(place: number): number {
    return this.#hashes[place] ?? 0
  }

  isFiller(place: number): boolean {
    return this.#kinds[place] === FILLER
  }

  isStrange(place: number): boolean {
    return this.#kinds[place] === STRANGE
  }

  #read(place: number, written: string): number {
    const word = wordOf(written.normalize("NFC").toLowerCase())
    this.#hashes[place] = word?.hash ?? 0
    this.#kinds[place] = word === null ? FILLER : word.strange ? STRANGE : 0
    return place
  }
}

const isAt = (name: string, from: number, to: number, word: string): boolean => {
  if (to - from !== word.length) return false
  for (let at = from; at < to; at++) if (name.charCodeAt(at) !== word.charCodeAt(at - from)) return false
  return true
}

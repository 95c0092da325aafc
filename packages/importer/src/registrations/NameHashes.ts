import { bareHash, hashStep, mixedHash, PRIME } from "./bareHash.ts"
import { wordsApart } from "./nameWords.ts"
import { WordTable } from "./WordTable.ts"

const ANY_WORD = 7
const WORDS_OF_A_NAME = 10

/** By UTF-16 unit: what stands between words is 0, or needs a look at the whole name. */
const BETWEEN = 0
const DIGIT = 1
const LETTER = 2
const OTHER = 4
/** No unit is of this kind. */
const NOTHING = 8
/** Typographic quotes, dashes and dots. */
const FIRST_MARK = 0x2010
const LAST_MARK = 0x2027
const kinds = Uint8Array.from({ length: LAST_MARK + 1 }, (_, unit) => {
  const text = String.fromCharCode(unit)
  if (/\d/.test(text)) return DIGIT
  if (/[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1ea0-\u1ef9]/.test(text)) return LETTER
  return unit < 0x80 || (unit >= FIRST_MARK && unit <= LAST_MARK) ? BETWEEN : OTHER
})

/** Words are the same in all files. */
const words = new WordTable()

/**
 * The words of many names as numbers, one after the other in one array: so many small lists would cost more than all
 * that is done with them. Equal words have equal numbers; equal numbers seldom stand for different words.
 */
export class NameHashes {
  #hashes: Int32Array
  /** Where the words of each name end. */
  readonly #ends: Int32Array
  readonly #bare: Int32Array
  #names = 0
  /** The hash of the name so far, before it is mixed. */
  #whole = 0
  #strange: Uint8Array
  readonly #hasStrange: Uint8Array

  constructor(names: number) {
    this.#hashes = new Int32Array(names * WORDS_OF_A_NAME)
    this.#strange = new Uint8Array(this.#hashes.length)
    this.#ends = new Int32Array(names)
    this.#bare = new Int32Array(names)
    this.#hasStrange = new Uint8Array(names)
  }

  /** Adds the next name: its words without fillers. */
  add(name: string): void {
    this.#ends[this.#names] = this.#start(this.#names)
    // Names in Vietnamese letters alone, which most are, are read as they stand.
    if (!this.#addWords(name, OTHER)) {
      this.#ends[this.#names] = this.#start(this.#names)
      this.#hasStrange[this.#names] = 0
      this.#addWords(wordsApart(name), NOTHING)
      this.#bare[this.#names] = bareHash(name)
    }
    this.#names++
  }

  /** False as soon as a unit of the kind `refused` is met. */
  #addWords(name: string, refused: number): boolean {
    let from = 0
    let hash = 0
    let second = 0
    let word = 0
    this.#whole = 0
    for (let at = 0; at < name.length; at++) {
      const unit = name.charCodeAt(at)
      const kind = kinds[unit] ?? OTHER
      if (kind === BETWEEN) {
        if (word !== 0) this.#addWord(name, from, at, hash, second, word)
        from = at + 1
        hash = 0
        second = 0
        word = 0
      } else {
        if (kind === refused) return false
        word |= kind
        hash = hashStep(hash, unit)
        second = ((second << 5) - second + unit) | 0
      }
    }
    if (word !== 0) this.#addWord(name, from, name.length, hash, second, word)
    this.#bare[this.#names] = mixedHash(this.#whole)
    return true
  }

  #addWord(name: string, from: number, to: number, hash: number, second: number, kinds: number): void {
    // A number is another word nearly every time, and is bare as it stands.
    if (kinds === DIGIT) {
      for (let digits = from; digits < to; digits++) this.#whole = Math.imul(this.#whole, PRIME)
      this.#whole = (this.#whole + hash) | 0
      return this.#put(mixedHash(hash), 0)
    }
    const place = words.find(name, from, to, hash, second)
    this.#whole = words.behind(this.#whole, place)
    if (words.isFiller(place)) return
    const isStrange = words.isStrange(place)
    if (isStrange) this.#hasStrange[this.#names] = 1
    this.#put(words.hash(place), isStrange ? 1 : 0)
  }

  #put(hash: number, strange: 0 | 1): void {
    const at = this.#ends[this.#names] ?? 0
    if (at === this.#hashes.length) {
      const hashes = new Int32Array(2 * at + WORDS_OF_A_NAME)
      hashes.set(this.#hashes)
      this.#hashes = hashes
      const marks = new Uint8Array(hashes.length)
      marks.set(this.#strange)
      this.#strange = marks
    }
    this.#hashes[at] = hash
    this.#strange[at] = strange
    this.#ends[this.#names] = at + 1
  }

  /** Whether a name has a word that is no syllable. */
  hasStrange(name: number): boolean {
    return this.#hasStrange[name] === 1
  }

  /** Whether a word of a name is no syllable. */
  isStrange(name: number, word: number): boolean {
    return this.#strange[this.#start(name) + word] === 1
  }

  /** `bareHash` of a name. */
  bare(name: number): number {
    return this.#bare[name] ?? 0
  }

  /** How many words a name has. */
  size(name: number): number {
    return (this.#ends[name] ?? 0) - this.#start(name)
  }

  /** A number for a unit and the bare words of a name, whatever their order. */
  anyOrder(unit: number, name: number): number {
    let sum = 0
    for (let at = this.#start(name); at < (this.#ends[name] ?? 0); at++) {
      const hash = this.#hashes[at] ?? 0
      sum = (sum + Math.imul(hash ^ (hash >>> 13), PRIME)) | 0
    }
    return mixed(sum, unit)
  }

  /** For each word of a name a number for the unit and its other bare words in their order, as if this were any word. */
  wildcards(unit: number, name: number, take: (hash: number, word: number) => void): void {
    const start = this.#start(name)
    const end = this.#ends[name] ?? 0
    let whole = end - start
    let power = 1
    for (let at = start; at < end; at++) {
      whole = (whole + Math.imul(this.#hashes[at] ?? 0, power)) | 0
      power = Math.imul(power, PRIME)
    }
    power = 1
    for (let at = start; at < end; at++) {
      const others = (whole + Math.imul(ANY_WORD - (this.#hashes[at] ?? 0), power)) | 0
      take(mixed(others, unit), at - start)
      power = Math.imul(power, PRIME)
    }
  }

  #start(name: number): number {
    return name === 0 ? 0 : (this.#ends[name - 1] ?? 0)
  }
}

const mixed = (sum: number, unit: number): number => mixedHash(Math.imul(sum ^ Math.imul(unit, PRIME), PRIME))

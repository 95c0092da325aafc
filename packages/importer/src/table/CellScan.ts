import { bytesAbove, isInnocentWord, KnownWords } from "../bytes/KnownWords.ts"
import {
  byteKinds,
  IN_WORD,
  LINE_END,
  MARKED,
  ODD,
  ODD_AFTER_SPACE,
  ODD_AT_START,
  QUOTE,
  SEPARATOR
} from "./byteKinds.ts"

const SPACE = 0x20
const QUOTE_MARK = 0x22
/** That of the hash by Fowler, Noll and Vo. */
const PRIME = 0x0100_0193

/**
 * Goes through the bytes of a text cell by cell. All that is asked of a cell is found out in one look at each byte:
 * where it ends, there and in the text; a number to find an equal cell by; and whether it can be taken as it stands.
 * Bytes, because to ask a string for one of its units takes several times as long.
 */
export class CellScan {
  readonly #bytes: Uint8Array
  readonly #kinds: Uint8Array
  readonly #words: KnownWords
  /** Behind the cell that was read: in the bytes, and in the text. */
  byte: number
  at: number
  /** The cell: a number made of its bytes, and what it has. */
  hash = 0
  isInnocent = false
  hasLineEnd = false
  hasDoubledQuote = false

  constructor(bytes: Uint8Array, delimiter: string, byte: number, at: number) {
    this.#bytes = bytes
    this.#kinds = byteKinds(delimiter)
    this.#words = new KnownWords(bytes)
    this.byte = byte
    this.at = at
  }

  /** Whether any word so far is foreign. */
  get hasForeign(): boolean {
    return this.#words.hasForeign
  }

  /** Reads on to the end of a cell without quotes. */
  unquoted(): void {
    this.#read(SEPARATOR | LINE_END | QUOTE)
  }

  /** Reads on to the quote that closes a cell, or to the end of the text. */
  quoted(): void {
    this.#read(QUOTE)
  }

  /** Goes on over bytes of ASCII between cells. */
  pass(bytes: number): void {
    this.byte += bytes
    this.at += bytes
  }

  #read(ends: number): void {
    const bytes = this.#bytes
    const kinds = this.#kinds
    const { length } = bytes
    const from = this.byte
    let at = from
    let longer = 0
    let hash = 0
    let doubled = 0
    let all = 0
    let isOdd = false
    let watched = ODD | ODD_AT_START
    for (;;) {
      const start = at
      let kind = 0
      let marks = 0
      let word = 0
      let second = 0
      for (; at < length; at++) {
        const byte = bytes[at] ?? 0
        kind = kinds[byte] ?? 0
        if ((kind & IN_WORD) === 0) break
        marks |= kind
        word = Math.imul(word ^ byte, PRIME)
        second = ((second << 5) - second + byte) | 0
      }
      if (at > start) {
        if ((marks & MARKED) !== 0) {
          const found = this.#words.find(start, at, word, second)
          longer += bytesAbove(found)
          isOdd ||= !isInnocentWord(found)
        }
        hash = Math.imul(hash ^ word, PRIME)
        watched = ODD
      }
      if (at === length) break
      const byte = bytes[at] ?? 0
      if ((kind & ends) !== 0) {
        if (ends !== QUOTE || bytes[at + 1] !== QUOTE_MARK) break
        doubled++
        at++
      }
      all |= kind
      isOdd ||= (kind & watched) !== 0
      watched = byte === SPACE ? ODD | ODD_AFTER_SPACE : ODD
      hash = Math.imul(hash ^ byte, PRIME)
      at++
    }
    this.hash = hash
    this.isInnocent = !isOdd && (at === from || bytes[at - 1] !== SPACE)
    this.hasLineEnd = (all & LINE_END) !== 0
    this.hasDoubledQuote = doubled > 0
    this.at += at - from - longer
    this.byte = at
  }
}

/** Nothing is known of what has been read: `learn` it. */
export const UNKNOWN = 0
/** Between words. */
export const OUTSIDE = 1
/** Inside a word that is being looked at as a whole: only its end counts. */
const LOOKED_AT = 2

const FIRST_STATES = 256
/** A list has some thousands of different words, each a few states. Of a file of noise no more is learnt than this. */
const MOST_STATES = 0x8000
/** Longer words are looked at each time: they are no syllables. */
const LONGEST_LEARNT = 48

/** The bytes between words all lead outside, so they are one symbol; NUL, a letter here, takes another's place. */
const BETWEEN = 0
const NUL_SYMBOL = 0x20
const symbols = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0) return NUL_SYMBOL
  return byte <= 0x7f && /[\s!-@[-`{-~]/.test(String.fromCharCode(byte)) ? BETWEEN : byte
})

/** Whether a byte of UTF-8 is part of a word. */
export const isInWord = (byte: number): boolean => symbols[byte] !== BETWEEN

/**
 * Recognises words of UTF-8 that it has learnt: every beginning of such a word is a state, and a table tells for each
 * state and byte which one comes next.
 */
export class WordStates {
  #next = new Uint16Array(FIRST_STATES << 8)
  #states = LOOKED_AT + 1

  constructor() {
    this.#next.fill(LOOKED_AT, LOOKED_AT << 8, (LOOKED_AT + 1) << 8)
    for (const state of [OUTSIDE, LOOKED_AT]) this.#next[state << 8] = OUTSIDE
  }

  /** The state behind one more byte; `UNKNOWN` where no word that was learnt goes on, or ends, like this. */
  after(state: number, byte: number): number {
    return this.#next[(state << 8) | (symbols[byte] ?? 0)] ?? UNKNOWN
  }

  /** Learns the word that starts at `from`, and returns the state at a place in it or right behind it. */
  learn(bytes: Uint8Array, from: number, place: number): number {
    let to = place
    while (to < bytes.length && isInWord(bytes[to] ?? 0)) to++
    if (to - from <= LONGEST_LEARNT && this.#states + to - from <= MOST_STATES) {
      let state = OUTSIDE
      for (let at = from; at < to; at++) {
        const step = (state << 8) | (symbols[bytes[at] ?? 0] ?? 0)
        state = this.#next[step] || this.#addState(step)
      }
      this.#next[state << 8] = OUTSIDE
    }
    return place === to ? OUTSIDE : LOOKED_AT
  }

  #addState(step: number): number {
    const state = this.#states++
    if (this.#states << 8 > this.#next.length) {
      const longer = new Uint16Array(2 * this.#next.length)
      longer.set(this.#next)
      this.#next = longer
    }
    this.#next[step] = state
    return state
  }
}

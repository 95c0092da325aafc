import { commonSyllables } from "./commonSyllables.ts"
import { isVietnameseSyllable } from "./vietnameseSyllable.ts"

/** How well a text reads as Vietnamese. Only words with a character beyond ASCII count: the others read alike. */
export interface Plausibility {
  /** 2 for each frequent syllable, 1 for each other one, -2 for each word that is none. */
  readonly score: number
  readonly words: number
  /** Words that are no Vietnamese syllable. */
  readonly foreign: number
}

const FREQUENT = 2
const POSSIBLE = 1
const FOREIGN = -2

/** Runs of letters and of anything beyond ASCII except blanks and typographic marks. */
const WORDS = /[^\s!-@[-`{-~\u2010-\u2027\u2030-\u205e]+/g
const MARKED = /[\u0080-\uffff]/

/** A list repeats its words; the memory is emptied when a hostile file fills it with noise. */
const MEMORY = 20_000
const known = new Map<string, number>()

const weigh = (word: string): number => {
  const remembered = known.get(word)
  if (remembered !== undefined) return remembered
  if (known.size >= MEMORY) known.clear()
  const weight = !isVietnameseSyllable(word)
    ? FOREIGN
    : commonSyllables.has(word.toLowerCase().normalize("NFC"))
      ? FREQUENT
      : POSSIBLE
  known.set(word, weight)
  return weight
}

/**
 * Reads text word by word and counts how much of it is Vietnamese.
 *
 * @example
 * plausibility("Xóm 1 xã Nghĩa Thái") // => { "score": 8, "words": 4, "foreign": 0 }
 * plausibility("X· NghÜa Th¸i") // => { "score": -6, "words": 3, "foreign": 3 }
 */
export const plausibility = (text: string): Plausibility => {
  let score = 0
  let words = 0
  let foreign = 0
  for (const [word] of text.matchAll(WORDS)) {
    if (!MARKED.test(word)) continue
    const weight = weigh(word)
    score += weight
    words++
    if (weight === FOREIGN) foreign++
  }
  return { score, words, foreign }
}

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

/** Blanks, ASCII that is no letter, and typographic marks: what stands between words. */
const BETWEEN = /[\s!-@[-`{-~\u2010-\u2027\u2030-\u205e]/
const LAST_ASCII = 0x7f
/** From here on there are blanks and typographic marks again; Vietnamese letters up to here are all letters. */
const OTHER_SCRIPTS = 0x1680
const HARD_SPACE = 0xa0
const betweenAscii = Array.from({ length: LAST_ASCII + 1 }, (_, code) =>
  BETWEEN.test(String.fromCharCode(code))
)

const isBetween = (code: number): boolean =>
  code <= LAST_ASCII
    ? betweenAscii[code] === true
    : code < OTHER_SCRIPTS
      ? code === HARD_SPACE
      : !isVietnameseLetter(code) && BETWEEN.test(String.fromCharCode(code))

/** Letters with a tone, of which most words have one. */
const isVietnameseLetter = (code: number): boolean => code >= 0x1ea0 && code <= 0x1ef9

/** A list repeats its words; the memory is emptied when a hostile file fills it with noise. */
const MEMORY = 20_000
const known = new Map<string, number>()

/** "nghiêng" with its marks apart; what is longer is no syllable, and not worth keeping in mind. */
const LONGEST_SYLLABLE = 12

const weigh = (word: string): number => {
  if (word.length > LONGEST_SYLLABLE) return FOREIGN
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
  for (let at = 0; at < text.length; at++) {
    const from = at
    let marked = false
    for (let code = text.charCodeAt(at); at < text.length && !isBetween(code); code = text.charCodeAt(++at))
      marked ||= code > LAST_ASCII
    if (!marked) continue
    const weight = weigh(text.slice(from, at))
    score += weight
    words++
    if (weight === FOREIGN) foreign++
  }
  return { score, words, foreign }
}

/**
 * Whether a text has a word with a letter beyond ASCII that is no Vietnamese syllable.
 *
 * @example
 * hasForeignWord("Camera an ninh Xóm 1") // => false
 * hasForeignWord("NghÜa Th¸i") // => true
 */
export const hasForeignWord = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const from = at
    let marked = false
    for (let code = text.charCodeAt(at); at < text.length && !isBetween(code); code = text.charCodeAt(++at))
      marked ||= code > LAST_ASCII
    if (marked && weigh(text.slice(from, at)) === FOREIGN) return true
  }
  return false
}

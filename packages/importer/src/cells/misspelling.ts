import { editDistance } from "@dvk/core"
import { isVietnameseSyllable } from "../bytes/vietnameseSyllable.ts"

/** A short word is one slip away from many others. */
const LEAST_LENGTH = 4
const LONG_WORD = 7
const SLIPS_IN_LONG = 2
/** Names of this many words may have a slip in two of them. */
const MANY_WORDS = 4

/**
 * Whether a text is a name with a slip of the keyboard: as many words, all of them equal but one (of four or more,
 * two), and that one no Vietnamese syllable by itself. "An sinh" is one letter away from "An ninh" and yet
 * another thing: a word that exists is taken at its word.
 *
 * @example
 * isMisspelling("kinh tee", "kinh te") // => true
 * isMisspelling("an sinh", "an ninh") // => false
 */
export const isMisspelling = (text: string, name: string): boolean => {
  if (Math.abs(text.length - name.length) > SLIPS_IN_LONG || name.length < LEAST_LENGTH) return false
  const written = text.split(" ")
  const meant = name.split(" ")
  if (written.length !== meant.length) return false
  const wrong = written.filter((word, at) => word !== meant[at])
  if (wrong.length === 0 || wrong.length > (meant.length >= MANY_WORDS ? 2 : 1)) return false
  return written.every((word, at) => word === meant[at] || isSlip(word, meant[at] ?? ""))
}

const isSlip = (word: string, meant: string): boolean => {
  if (isVietnameseSyllable(word) || /\d/.test(word) || meant.length < 2) return false
  return editDistance(word, meant) <= (meant.length >= LONG_WORD ? SLIPS_IN_LONG : 1)
}

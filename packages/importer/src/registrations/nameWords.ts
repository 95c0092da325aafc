import { foldBare, foldForMatching } from "@dvk/core"
import { isVietnameseSyllable } from "../bytes/vietnameseSyllable.ts"
import { bareHash } from "./bareHash.ts"

/** Words that people put in or leave out without meaning another model. */
const FILLERS = new Set(["mo", "hinh", "dien", "cua", "va", "cac", "ve", "trong", "tai", "dvk"])

/** A word of a name, as it is compared and bare. */
export interface Word {
  readonly folded: string
  readonly bare: string
  /** No syllable: a slip, or a word from another language. */
  readonly strange: boolean
  /** `bareHash` of the bare word. */
  readonly hash: number
}

/** Reads names into words without fillers; a list has few words, many times each. */
export const nameReader = (): ((name: string) => ReadonlyArray<Word>) => {
  const known = new Map<string, Word | null>()
  const read = (written: string): Word | null => {
    const remembered = known.get(written)
    if (remembered !== undefined) return remembered
    const word = wordOf(written.normalize("NFC").toLowerCase())
    // A number is another word nearly every time: not worth keeping in mind.
    if (!NUMBER.test(written)) known.set(written, word)
    return word
  }
  return (name) => {
    const words: Array<Word> = []
    for (const part of wordsApart(name).split(" ")) {
      const word = part === "" ? null : read(part)
      if (word !== null) words.push(word)
    }
    return words
  }
}

/** A name with nothing but blanks between its words, its letters composed. */
export const wordsApart = (name: string): string =>
  SIMPLE.test(name) ? name : name.normalize("NFC").replace(BETWEEN, " ")

const BETWEEN = /[^\p{L}\p{M}\p{N}]+/gu
/** Vietnamese letters, digits and blanks only: the words are what stands between the blanks. */
const SIMPLE = /^[A-Za-z\d \u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1ea0-\u1ef9]*$/
const NUMBER = /^\d+$/
/** "trât": whoever types a letter's own mark has left out the tone that an end like this always has. */
const LACKS_TONE = /[ăâêôơư](?:c|ch|p|t)$/

/** What a word in small letters is; null for a filler. */
export const wordOf = (written: string): Word | null => {
  if (NUMBER.test(written)) return { folded: written, bare: written, strange: false, hash: bareHash(written) }
  const bare = foldBare(written)
  if (FILLERS.has(bare)) return null
  const strange = !/\d/.test(written) && (!isVietnameseSyllable(written) || LACKS_TONE.test(written))
  return { folded: foldForMatching(written), bare, strange, hash: bareHash(bare) }
}

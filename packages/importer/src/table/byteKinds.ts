/** Blanks and ASCII that is no letter. NUL and the like are no part of any word, and seen as one all the same. */
const BETWEEN_WORDS = /[\s!-@[-`{-~]/
const LETTER = /[A-Za-z]/
/** What a spreadsheet may run, and a mark that may stand for a letter that was lost; blanks other than one space. */
const RUN = /[=@]/
const ODD_SIGN = /[?\t\n\v\f\r]/

/** A byte of a word. */
export const IN_WORD = 0x01
/** One for which the word has to be looked at. */
export const MARKED = 0x02
export const SEPARATOR = 0x04
export const LINE_END = 0x08
export const QUOTE = 0x10
/** Between words: what makes a cell worth a look at its start, behind a space, and anywhere. */
export const ODD_AT_START = 0x20
export const ODD_AFTER_SPACE = 0x40
export const ODD = 0x80

const MARKS: ReadonlyMap<string, number> = new Map([
  ["\n", LINE_END],
  ["\r", LINE_END],
  ['"', QUOTE],
  [" ", ODD_AT_START | ODD_AFTER_SPACE]
])

/** Kinds of bytes of UTF-8, by byte: one look tells whether it ends a cell or a word. The delimiter is ASCII. */
export const byteKinds = (delimiter: string): Uint8Array => {
  const kinds = known.get(delimiter) ?? kindsWith(delimiter)
  known.set(delimiter, kinds)
  return kinds
}

/** All files have one of a few delimiters. */
const known = new Map<string, Uint8Array>()

const kindsWith = (delimiter: string): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => {
    const sign = String.fromCharCode(byte)
    if (sign !== delimiter && (byte > LAST_ASCII || !BETWEEN_WORDS.test(sign)))
      return IN_WORD | (LETTER.test(sign) ? 0 : MARKED)
    return (
      (MARKS.get(sign) ?? 0) |
      (sign === delimiter ? SEPARATOR : 0) |
      (RUN.test(sign) ? ODD_AT_START : 0) |
      (ODD_SIGN.test(sign) ? ODD : 0)
    )
  })

const LAST_ASCII = 0x7f

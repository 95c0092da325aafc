/** A cell made readable, and what had to be done to it. */
export interface CleanedText {
  readonly text: string
  /** Hard spaces, zero-width characters or runs of spaces were replaced. */
  readonly blanks: boolean
  readonly controls: boolean
  readonly nul: boolean
}

/** Zero-width and direction characters, which copying from the web and from chats leaves behind. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
const HARD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu
/**
 * What nobody ever sees the need to hear about: plain printable text without two blanks in a row. All its letters
 * are single characters of Latin scripts, so it is in NFC.
 */
const PLAIN = /^(?:[!-~\u00c0-\u024f\u1ea0-\u1ef9]+(?: [!-~\u00c0-\u024f\u1ea0-\u1ef9]+)*)?$/
/** The same with blanks anywhere. */
const SPACED = /^[ -~\u00c0-\u024f\u1ea0-\u1ef9]*$/
/** The same without a question mark, and without a first character that a spreadsheet would run. */
const INNOCENT =
  /^(?:[!-<>A-~\u00c0-\u024f\u1ea0-\u1ef9][!->@-~\u00c0-\u024f\u1ea0-\u1ef9]*(?: [!->@-~\u00c0-\u024f\u1ea0-\u1ef9]+)*)?$/

/**
 * Whether a cell can be taken as it stands and nothing about it is worth a word: most cells of most files.
 *
 * @example
 * isInnocent("Nuôi cá") // => true
 * isInnocent("Nuôi  cá") // => false
 * isInnocent("t? qu?n") // => false
 */
export const isInnocent = (raw: string): boolean => INNOCENT.test(raw)

/**
 * NFC, one space between words, nothing invisible. With `lines`, line ends inside the cell stay; else each becomes
 * a space. Spaces at the ends and line ends count for nothing and are not reported.
 *
 * @example
 * cleanText("Camera  an\u00a0ninh ").text // => "Camera an ninh"
 * cleanText("Tổ\ntự quản").blanks // => false
 */
export const cleanText = (raw: string, lines = false): CleanedText => {
  if (PLAIN.test(raw)) return { text: raw, blanks: false, controls: false, nul: false }
  if (SPACED.test(raw)) {
    const trimmed = raw.trim()
    const text = trimmed.replace(/ {2,}/g, " ")
    return { text, blanks: text !== trimmed, controls: false, nul: false }
  }
  const nul = raw.includes("\0")
  const withoutNul = nul ? raw.replaceAll("\0", "") : raw
  const visible = withoutNul.replace(CONTROLS, "")
  const controls = visible.length !== withoutNul.length
  const flowing = visible
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trim())
  const joined = flowing.filter((line) => line !== "").join(lines ? "\n" : " ")
  const text = joined
    .replace(INVISIBLE, "")
    .replace(HARD_SPACES, " ")
    .replace(/[ \t]+/g, " ")
    .trim()
  return { text, blanks: text !== joined, controls, nul }
}

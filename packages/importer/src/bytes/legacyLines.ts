import { recogniseLegacy } from "./recogniseLegacy.ts"
import { byteText, windows1252Mark } from "./windows1252.ts"
import { withoutMarks } from "./withoutMarks.ts"

const REPLACEMENT = "\ufffd"
/** One broken byte is damage; a line in another encoding has several. */
const LEAST_BAD = 2

/**
 * A UTF-8 file with lines in another encoding, as joining two files makes it. Where these lines together read well
 * in an old encoding they are taken over byte for byte, so that their cells are recognised one by one like any
 * that were saved that way; other broken bytes stay U+FFFD.
 */
export const readLegacyLines = (
  bytes: Uint8Array,
  text: string
): { readonly text: string; readonly hasBadBytes: boolean } => {
  const written = linesOf(byteText(bytes))
  const read = linesOf(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes))
  if (written.length !== read.length) return { text, hasBadBytes: true }
  const broken = read.flatMap((line, at) => (line.split(REPLACEMENT).length > LEAST_BAD ? [at] : []))
  const recognised = recogniseLegacy(broken.map((at) => written[at] ?? "").join("\n"))
  if (recognised === null || !recognised.sure) return { text, hasBadBytes: true }
  for (const at of broken)
    read[at] = (written[at] ?? "").replace(/[\u0080-\u009f]/g, (byte) => windows1252Mark(byte))
  const mended = withoutMarks(read.join(""))
  return { text: mended, hasBadBytes: mended.includes(REPLACEMENT) }
}

/** Lines with their ends. */
const linesOf = (text: string): Array<string> => text.split(/(?<=\n|\r(?!\n))/)

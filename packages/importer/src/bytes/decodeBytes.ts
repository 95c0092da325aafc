import { type Finding, finding } from "@dvk/core"
import * as Result from "effect/Result"
import { countBadSequences, countBeyondAscii } from "./badSequences.ts"
import { natureOf } from "./fileNature.ts"
import type { LegacyEncoding, LegacyReading } from "./legacyEncodings.ts"
import { readLegacyLines } from "./legacyLines.ts"
import { recogniseLegacy } from "./recogniseLegacy.ts"
import { utf16Of } from "./utf16.ts"
import { byteText } from "./windows1252.ts"
import { withoutMarks } from "./withoutMarks.ts"

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | LegacyEncoding

/** The text of a file, without byte order marks and with its line ends as they were. */
export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  /** Bytes that are no UTF-8 stand as U+FFFD: the rows that hold one are told of it. */
  readonly hasBadBytes: boolean
  /** The bytes of the file that are the text as UTF-8, where it has just these. */
  readonly utf8?: Uint8Array
  readonly findings: ReadonlyArray<Finding>
}

/** A JavaScript string holds at most 2^29 - 24 characters; above this a file cannot become one. */
export const MAXIMUM_FILE_BYTES = 500_000_000

/** Bytes of the mark at the beginning of some UTF-8 files. */
const MARK = 3

/** A text file has no NUL; one or two are slips of a program, more are another kind of file. */
const NUL_SHARE = 100

/** Up to this many bad sequences, a file without other signs is UTF-8 that was damaged, not another encoding. */
const FEW_BAD_SEQUENCES = 2

/**
 * Turns the bytes of a file into text, or says what the file is instead: empty, HTML, a workbook or picture under
 * a .csv name, or in an encoding that is not read.
 */
export const decodeBytes = (bytes: Uint8Array, file: string): Result.Result<DecodedText, Finding> => {
  const refuse = (...[code, values]: [Finding["code"], Finding["values"]?]) =>
    Result.fail(finding(code, { file }, values))
  if (bytes.length > MAXIMUM_FILE_BYTES)
    return refuse("file-too-large", { size: bytes.length, limit: MAXIMUM_FILE_BYTES })
  if (bytes.length === 0) return refuse("empty-file")
  const nature = natureOf(bytes)
  if (nature === "image" || nature === "archive") return refuse("binary", { what: nature })
  if (nature !== null) return refuse("not-csv", { what: nature })
  const utf16 = utf16Of(bytes)
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  // Files joined with `copy a+b` keep the mark of the second one in the middle.
  const written = new TextDecoder(utf16 ?? "utf-8").decode(bytes)
  if (utf16 === null && isBinary(written, bytes.length)) return refuse("binary", { what: "binary" })
  const text = withoutMarks(written)
  if (text.trim() === "") return refuse("empty-file")
  if (/^\s*<(?:!doctype|html|head|body|table|\?xml)/i.test(text.slice(0, 1000))) return refuse("html")
  if (utf16 !== null) return Result.succeed({ text, encoding: utf16, hasBadBytes: false, findings: [] })
  const encoding = hasMark ? "utf-8-bom" : "utf-8"
  const bad = countBadSequences(bytes, text)
  if (bad === 0 && text.length === written.length)
    return Result.succeed({
      text,
      encoding,
      hasBadBytes: false,
      utf8: hasMark ? bytes.subarray(MARK) : bytes,
      findings: []
    })
  if (bad <= FEW_BAD_SEQUENCES) return Result.succeed({ text, encoding, hasBadBytes: bad > 0, findings: [] })
  if (bad < countBeyondAscii(text) - bad)
    return Result.succeed({ ...readLegacyLines(bytes, text), encoding, findings: [] })
  const legacy = byteText(bytes)
  const recognised = recogniseLegacy(legacy)
  if (recognised === null) return refuse("unknown-encoding", { reason: "none" })
  const { reading, sure } = recognised
  if (!sure) return refuse("unknown-encoding", { reason: "unsure", encoding: reading.encoding })
  return Result.succeed(decodedFrom(file, legacy, reading))
}

/** The file is said to have been in an old encoding, with its first line that reads differently now. */
const decodedFrom = (file: string, bytes: string, { encoding, read }: LegacyReading): DecodedText => {
  const text = read(bytes)
  const before = /[^\r\n]*[\u0080-\u00ff][^\r\n]*/.exec(bytes)?.[0].slice(0, QUOTED) ?? ""
  const told = finding("legacy-encoding", { file, before, after: read(before) }, { encoding, scope: "file" })
  return { text, encoding, hasBadBytes: false, findings: [told] }
}

/** A line is enough to see how a file was read. */
const QUOTED = 200

/** A NUL byte is a NUL in the text, too, where it is found several times as fast. */
const isBinary = (text: string, length: number): boolean => {
  let count = 0
  for (let at = text.indexOf("\0"); at !== -1; at = text.indexOf("\0", at + 1)) count++
  return count * NUL_SHARE > length
}

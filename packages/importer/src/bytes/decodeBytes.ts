import { type Finding, finding } from "@dvk/core"
import * as Result from "effect/Result"
import { countBadSequences } from "./badSequences.ts"
import { natureOf } from "./fileNature.ts"

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be"

/** The text of a file, without byte order marks and with its line ends as they were. */
export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  /** Bytes that are no UTF-8 stand as U+FFFD: the rows that hold one are told of it. */
  readonly hasBadBytes: boolean
}

/** A JavaScript string holds at most 2^29 - 24 characters; above this a file cannot become one. */
export const MAXIMUM_FILE_BYTES = 500_000_000

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
  if (utf16 === null && isBinary(bytes)) return refuse("binary", { what: "binary" })
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const encoding = utf16 ?? (hasMark ? "utf-8-bom" : "utf-8")
  const decoded = new TextDecoder(utf16 ?? "utf-8").decode(bytes)
  // Files joined with `copy a+b` keep the mark of the second one in the middle.
  const text = decoded.replaceAll("\ufeff", "")
  if (text.trim() === "") return refuse("empty-file")
  if (/^\s*<(?:!doctype|html|head|body|table|\?xml)/i.test(text.slice(0, 1000))) return refuse("html")
  const bad = countBadSequences(bytes, utf16 === null ? text : "")
  if (bad.bad > FEW_BAD_SEQUENCES && bad.bad >= bad.good) return refuse("unknown-encoding")
  return Result.succeed({ text, encoding, hasBadBytes: bad.bad > 0 })
}

const utf16Of = (bytes: Uint8Array): "utf-16le" | "utf-16be" | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null
}

const isBinary = (bytes: Uint8Array): boolean => {
  let count = 0
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) count++
  return count * NUL_SHARE > bytes.length
}

/** What a file is by its first bytes, whatever its name says. `null`: it may be text. */
export type FileNature = "xlsx" | "xls" | "docx" | "ods" | "odt" | "zip" | "pdf" | "rtf" | "archive" | "image"

const signatures: ReadonlyArray<readonly [nature: FileNature, bytes: ReadonlyArray<number>]> = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x1f, 0x8b]]
]

/** Office writes the names of a zip's parts near its start; further in there is nothing to learn. */
const ZIP_SAMPLE = 8192

/**
 * Recognises workbooks, papers, archives and pictures that were given a .csv name.
 *
 * @example
 * natureOf(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])) // => "pdf"
 * natureOf(new Uint8Array([0x53, 0x54, 0x54])) // => null
 */
export const natureOf = (bytes: Uint8Array): FileNature | null => {
  const found = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))
  if (found === undefined) return null
  return found[0] === "zip" ? zipNature(bytes) : found[0]
}

const zipNature = (bytes: Uint8Array): FileNature => {
  const names = new TextDecoder("latin1").decode(bytes.subarray(0, ZIP_SAMPLE))
  // An OpenDocument file says what it is in its first part, which is not packed.
  const open = /application\/vnd\.oasis\.opendocument\.(spreadsheet|text)/.exec(names)?.[1]
  if (open !== undefined) return open === "text" ? "odt" : "ods"
  return names.includes("xl/") ? "xlsx" : names.includes("word/") ? "docx" : "zip"
}

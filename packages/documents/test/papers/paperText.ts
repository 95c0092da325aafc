import { inflateRawSync } from "node:zlib"
import { phraseText } from "@dvk/messages"
import { type Paper, type PaperInput, papersOf } from "../../src/index.ts"
import { phrasesOf } from "../../src/papers/gapsOf.ts"
import type { PaperTable } from "../../src/papers/Paper.ts"

/** The paper of a name. */
export const paperNamed = (input: PaperInput, name: string): Paper => {
  const paper = papersOf(input).find((entry) => entry.name === name)
  if (paper === undefined) throw new Error(`no paper ${name}`)
  return paper
}

/** Every line of a paper, one under the other. */
export const paperText = (paper: Paper): string => phrasesOf(paper).map(phraseText).join("\n")

/** The tables of a paper, cell by cell as people read them. */
export const tablesOf = (paper: Paper): ReadonlyArray<ReadonlyArray<ReadonlyArray<string>>> =>
  paper.parts
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is PaperTable => block.kind === "table")
    .map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => phraseText(text))))

/** The parts of a zip package, unpacked by Node itself. */
export const unpacked = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - 22
  let entry = view.getUint32(end + 16, true)
  const parts = new Map<string, string>()
  for (let part = 0; part < view.getUint16(end + 10, true); part++) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) =>
      view.getUint16(entry + at, true)
    )
    const name = new TextDecoder().decode(bytes.subarray(entry + 46, entry + 46 + (nameLength ?? 0)))
    const local = view.getUint32(entry + 42, true)
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const packed = bytes.subarray(from, from + view.getUint32(entry + 20, true))
    const isPacked = view.getUint16(entry + 10, true) === 8
    parts.set(name, new TextDecoder().decode(isPacked ? inflateRawSync(packed) : packed))
    entry += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return parts
}

/** Date and time of every part of a zip package, as it writes them: in its directory and before the part itself. */
export const partTimes = (bytes: Uint8Array): ReadonlyArray<number> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - 22
  let entry = view.getUint32(end + 16, true)
  return Array.from({ length: view.getUint16(end + 10, true) }).flatMap(() => {
    const local = view.getUint32(entry + 42, true)
    const stamps = [entry + 12, local + 10].map(
      (at) => view.getUint16(at, true) * 0x10000 + view.getUint16(at + 2, true)
    )
    entry += 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0)
    return stamps
  })
}

/** The text of a part in XML, a line a paragraph. */
export const wordText = (xml: string): string =>
  xml
    .replaceAll("</w:p>", "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&")

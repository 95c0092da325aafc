import type { Phrase } from "@dvk/messages"
import type { Block, Paper, Signature, TableCell } from "./Paper.ts"

/** What is missing in a paper, in its order; a thing that is missing in several places stands once for each. */
export const gapsOf = (paper: Paper): ReadonlyArray<string> =>
  phrasesOf(paper).flatMap((words) =>
    words.flatMap((piece) => (typeof piece === "object" && "gap" in piece ? [piece.gap] : []))
  )

/** Every line of a paper. */
export const phrasesOf = (paper: Paper): ReadonlyArray<Phrase> =>
  paper.parts.flatMap(({ blocks }) => blocks.flatMap(ofBlock))

const ofBlock = (block: Block): ReadonlyArray<Phrase> => {
  switch (block.kind) {
    case "letterhead":
      return [block.parent, block.issuer, block.number, block.about, block.placeAndDay].filter(isThere)
    case "title":
      return [[block.type], block.about, block.attachedTo].filter(isThere)
    case "addressees":
      return block.to
    case "legalBases":
      return block.bases
    case "heading":
      return [[block.text]]
    case "table":
      return [...block.header, ...block.rows.map(({ cells }) => cells)].flatMap(ofCells)
    case "closing":
      return [...block.recipients.map((recipient) => [recipient]), ...ofSignature(block.signature)]
    case "recipients":
      return block.recipients.map((recipient) => [recipient])
    case "signatures":
      return [block.left, block.right].filter(isThere).flatMap(ofSignature)
    default:
      return [block.text]
  }
}

const ofCells = (cells: ReadonlyArray<TableCell>): ReadonlyArray<Phrase> => cells.map(({ text }) => text)

const ofSignature = ({ authority, post, name }: Signature): ReadonlyArray<Phrase> =>
  [...authority, post, name].filter(isThere)

const isThere = <T>(value: T | null): value is T => value !== null

import { type Phrase, type Piece, pieceText } from "@dvk/messages"
import { TextRun } from "docx"
import { writable } from "./escaped.ts"
import { points } from "./units.ts"

/** How the letters of a line look. */
export interface Look {
  readonly size: number
  readonly bold?: boolean
  readonly italics?: boolean
  readonly underline?: boolean
}

/** The pieces of a line. A gap is highlighted, so that nobody sends it out unseen. */
export const runs = (text: Phrase, look: Look): ReadonlyArray<TextRun> =>
  text.map((piece) => run(piece, look))

const run = (piece: Piece, { size, bold = false, italics = false, underline = false }: Look): TextRun =>
  new TextRun({
    text: writable(pieceText(piece)),
    size: points(size),
    bold: bold || (typeof piece === "object" && "strong" in piece),
    italics,
    ...(underline ? { underline: {} } : {}),
    ...(typeof piece === "object" && "gap" in piece ? { highlight: "yellow" as const } : {})
  })

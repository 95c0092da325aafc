import { paperWords } from "@dvk/messages"
import { type FileChild, Paragraph } from "docx"
import type { PaperLayout } from "../layout/PaperLayout.ts"
import type { Closing, Signature, Signatures } from "../Paper.ts"
import type { Setting } from "./blocks.ts"
import { frame } from "./frame.ts"
import { blankLine, centredLine } from "./line.ts"
import { runs } from "./runs.ts"

/** The end of a paper: recipients on the left, the signature on the right. */
export const closingBlocks = (
  { recipients, signature }: Closing,
  { layout, width }: Setting
): ReadonlyArray<FileChild> => {
  const half = Math.round(width / 2)
  return [
    blankLine(6),
    frame([half, width - half], [[recipientLines(recipients, layout), signatureLines(signature, layout)]])
  ]
}

/** Who gets a paper that two have signed: below them, on the left. */
export const recipientBlocks = (
  recipients: ReadonlyArray<string>,
  { layout }: Setting
): ReadonlyArray<FileChild> => [blankLine(6), ...recipientLines(recipients, layout)]

const recipientLines = (
  recipients: ReadonlyArray<string>,
  { recipients: { word, wordLook, list } }: PaperLayout
): ReadonlyArray<Paragraph> => [
  line(paperWords.recipients, {
    size: word,
    ...(wordLook === "underlined" ? { underline: true } : { bold: true, italics: true })
  }),
  ...recipients.map((recipient) => line(`- ${recipient}`, { size: list }))
]

/** Two who sign side by side. */
export const signatureBlocks = (
  { left, right }: Signatures,
  { layout, width }: Setting
): ReadonlyArray<FileChild> => {
  const half = Math.round(width / 2)
  return [
    blankLine(6),
    frame(
      [half, width - half],
      [[left === null ? [blankLine(6)] : signatureLines(left, layout), signatureLines(right, layout)]]
    )
  ]
}

const line = (text: string, look: Parameters<typeof runs>[1]): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0 }, children: [...runs([text], look)] })

/** Authority, post, room for the hand, and the name. */
const signatureLines = (
  { authority, post, name }: Signature,
  { signature: { size, boldPost, blankLines } }: PaperLayout
): ReadonlyArray<Paragraph> => [
  ...authority.map((text) => centredLine(text, { size, bold: true })),
  centredLine(post, { size, bold: boldPost || authority.length === 0 }),
  ...Array.from({ length: blankLines }, () => blankLine(size)),
  centredLine(name ?? [""], { size, bold: true })
]

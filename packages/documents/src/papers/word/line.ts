import type { Phrase } from "@dvk/messages"
import { AlignmentType, BorderStyle, Paragraph } from "docx"
import { balancedLines } from "../layout/balancedLines.ts"
import { textWidth } from "../layout/lineLength.ts"
import { type Look, runs } from "./runs.ts"
import { twips } from "./units.ts"

/** One centred line of a head, of a title or of a signature, with no space of its own. */
export const centredLine = (text: Phrase, look: Look, { before = 0, after = 0 } = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(before), after: twips(after) },
    keepNext: true,
    children: [...runs(text, look)]
  })

/** A heading over lines of about one length; one with a gap in it is left to Word. */
export const balancedBlock = (
  text: Phrase,
  look: Look,
  width: number,
  after = 0
): ReadonlyArray<Paragraph> => {
  const [only] = text
  if (text.length !== 1 || typeof only !== "string") return [centredLine(text, look, { after })]
  const lines = balancedLines(only, look.size, width / twips(1))
  return lines.map((line, at) => centredLine([line], look, { after: at === lines.length - 1 ? after : 0 }))
}

/** A single line of Times New Roman is so much higher than its letters. */
const LINE_HEIGHT = 1.15

/** A blank line of a letter size. Its height is stated: the mark at its end has the size of the body. */
export const blankLine = (size: number): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: twips(size * LINE_HEIGHT), lineRule: "exact" },
    keepNext: true,
    children: [...runs([" "], { size })]
  })

/**
 * A solid line in the middle of a column.
 *
 * @param column width of the column, in twentieths of a point
 * @param text what the line belongs to, with its size
 * @param share of the text's width: 1, or a third to half
 */
export const rule = (column: number, text: string, size: number, share: number): Paragraph => {
  const length = Math.min(twips(textWidth(text, size) * share), column * (share === 1 ? 1 : 1 / 2))
  const indent = Math.max(0, Math.round((column - length) / 2))
  return new Paragraph({
    // A line of two points, so that its lower border stands close under the text.
    spacing: { before: 0, after: 0, line: 40, lineRule: "exact" },
    indent: { left: indent, right: indent },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    keepNext: true,
    children: []
  })
}

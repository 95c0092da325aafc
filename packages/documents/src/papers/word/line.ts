import type { Phrase } from "@dvk/messages"
import { AlignmentType, BorderStyle, Paragraph } from "docx"
import { balancedLines } from "../layout/balancedLines.ts"
import { textWidth } from "../layout/lineLength.ts"
import { type Look, runs } from "./runs.ts"
import { twips } from "./units.ts"

/** One centred line of a head, of a title or of a signature, with no space of its own. */
export const centredLine = (text: Phrase, look: Look, before = 0): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(before), after: 0 },
    keepNext: true,
    children: [...runs(text, look)]
  })

/** A heading over lines of about one length; one with a gap in it is left to Word. */
export const balancedBlock = (text: Phrase, look: Look, width: number): ReadonlyArray<Paragraph> => {
  const [only] = text
  return text.length === 1 && typeof only === "string"
    ? balancedLines(only, look.size, width / twips(1)).map((line) => centredLine([line], look))
    : [centredLine(text, look)]
}

/** A blank line as high as a letter size. */
export const blankLine = (size: number): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0 }, keepNext: true, children: [...runs([" "], { size })] })

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

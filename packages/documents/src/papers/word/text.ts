import { joinPhrases, type Phrase } from "@dvk/messages"
import { AlignmentType, type ISpacingProperties, Paragraph } from "docx"
import type { PaperLayout } from "../layout/PaperLayout.ts"
import type { Addressees, Block, LegalBases } from "../Paper.ts"
import type { Setting } from "./blocks.ts"
import { balancedBlock } from "./line.ts"
import { runs } from "./runs.ts"
import { millimetres, twips } from "./units.ts"

/** A single line of Word is 240 of its units. */
const SINGLE_LINE = 240

const spacing = ({ body }: PaperLayout): ISpacingProperties => ({
  before: 0,
  after: twips(body.after),
  ...("exactly" in body.line
    ? { line: twips(body.line.exactly), lineRule: "exact" }
    : { line: Math.round(SINGLE_LINE * body.line.times), lineRule: "auto" })
})

/** A paragraph of the body: both margins even, the first line indented. */
export const paragraphBlock = (
  text: Phrase,
  { layout }: Setting,
  { italics = false, keepNext = false } = {}
): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: spacing(layout),
    indent: { firstLine: millimetres(layout.body.firstLine) },
    keepNext,
    children: [...runs(text, { size: layout.body.size, italics })]
  })

export const itemBlock = (text: Phrase, setting: Setting, keepNext: boolean): Paragraph =>
  paragraphBlock(joinPhrases(["- ", text], ""), setting, { keepNext })

export const headingBlock = ({ text }: Extract<Block, { kind: "heading" }>, { layout }: Setting): Paragraph =>
  new Paragraph({
    // Capitals spread over a line would tear the words apart.
    alignment: AlignmentType.LEFT,
    spacing: spacing(layout),
    indent: { firstLine: millimetres(layout.body.firstLine) },
    keepNext: true,
    children: [...runs([text], { size: layout.body.size, bold: true })]
  })

export const centredBlock = (text: Phrase, { layout, width }: Setting): ReadonlyArray<Paragraph> =>
  balancedBlock(text, { size: layout.body.size, bold: true }, width, layout.body.after)

export const noteBlock = (text: Phrase, { layout }: Setting, keepNext: boolean): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: { before: 0, after: twips(layout.body.after) },
    keepNext,
    children: [...runs(text, { size: layout.note, italics: true })]
  })

/** One legal basis a line, with ";" behind each and the form's own mark behind the last. */
export const legalBasisBlocks = ({ bases }: LegalBases, setting: Setting): ReadonlyArray<Paragraph> => {
  const { mark, end, italic } = setting.layout.legalBases
  return bases.map((basis, at) =>
    paragraphBlock(joinPhrases([mark, basis, at === bases.length - 1 ? end : ";"], ""), setting, {
      italics: italic
    })
  )
}

/** One addressee stands on the line of the word; several stand below it (NĐ 30/2020, Phụ lục I). */
export const addresseeBlocks = ({ word, to }: Addressees, { layout }: Setting): ReadonlyArray<Paragraph> => {
  const look = { size: layout.body.size }
  const line = (text: Phrase, left: number) =>
    new Paragraph({
      spacing: spacing(layout),
      indent: { left: millimetres(left) },
      children: [...runs(text, look)]
    })
  const [only] = to
  if (only !== undefined && to.length === 1) {
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: spacing(layout),
        children: [...runs(joinPhrases([`${word}: `, only], ""), look)]
      })
    ]
  }
  return [
    line([`${word}:`], ADDRESSEE_WORD),
    ...to.map((name, at) =>
      line(joinPhrases(["- ", name, at === to.length - 1 ? "." : ";"], ""), ADDRESSEE_LIST)
    )
  ]
}

/** Millimetres from the left margin: the list stands under the end of the word. */
const ADDRESSEE_WORD = 30
const ADDRESSEE_LIST = 48

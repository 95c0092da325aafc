import { formWords, phraseText } from "@dvk/messages"
import type { FileChild, Paragraph } from "docx"
import type { Letterhead } from "../Paper.ts"
import type { Setting } from "./blocks.ts"
import { frame } from "./frame.ts"
import { balancedBlock, blankLine, centredLine, rule } from "./line.ts"

/** Of the issuer's name: NĐ 30/2020, Phụ lục I asks for a third to half of its length. */
const ISSUER_RULE = 2 / 5

const SPACE_BEFORE_NUMBER = 4

/** The head: issuer and number on the left; nation or Party, place and day on the right. */
export const letterheadBlocks = (block: Letterhead, setting: Setting): ReadonlyArray<FileChild> => {
  const { head, issuerShare } = setting.layout
  const left = Math.round(setting.width * issuerShare)
  const widths = [left, setting.width - left] as const
  return [
    frame(widths, [
      [issuerLines(block, setting, widths[0]), nationLines(setting, widths[1])],
      [
        [
          centredLine(block.number ?? [""], { size: head.number }, { before: SPACE_BEFORE_NUMBER }),
          // NĐ 30/2020, Phụ lục I: 6 pt between the number and what a letter is about.
          ...(block.about === null
            ? []
            : [centredLine(block.about, { size: head.about, italics: head.aboutItalic }, { before: 6 })])
        ],
        [
          centredLine(
            block.placeAndDay ?? [""],
            { size: head.placeAndDay, italics: true },
            { before: SPACE_BEFORE_NUMBER }
          )
        ]
      ]
    ]),
    blankLine(6)
  ]
}

const issuerLines = (
  { parent, issuer }: Letterhead,
  { layout: { head } }: Setting,
  width: number
): ReadonlyArray<Paragraph> => [
  ...(parent === null ? [] : balancedBlock(parent, { size: head.parent }, width)),
  ...balancedBlock(issuer, { size: head.issuer, bold: true }, width),
  head.star
    ? centredLine(["*"], { size: head.issuer })
    : rule(width, phraseText(issuer), head.issuer, ISSUER_RULE)
]

const nationLines = ({ layout: { head }, form }: Setting, width: number): ReadonlyArray<Paragraph> => {
  const { nation } = formWords[form]
  const sizeOf = (at: number): number => head.nation[at] ?? head.issuer
  const last = nation.length - 1
  return [
    ...nation.map((text, at) => centredLine([text], { size: sizeOf(at), bold: true })),
    rule(width, nation[last] ?? "", sizeOf(last), 1)
  ]
}

import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun
} from "docx"
import { A4 } from "../layout/layouts.ts"
import type { PaperLayout } from "../layout/PaperLayout.ts"
import type { Paper, Part } from "../Paper.ts"
import { blocksOf } from "./blocks.ts"
import { runs } from "./runs.ts"
import { FONT, millimetres, points } from "./units.ts"

/** A part of a paper as a section: its pages count from 1, and the first shows no number. */
export const sectionOf = (paper: Paper, part: Part, layout: PaperLayout): ISectionOptions => {
  const { margins, pageNumberFrom } = layout
  const width = (part.landscape ? A4.height : A4.width) - margins.left - margins.right
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          // Word states the upright size and turns it.
          width: millimetres(A4.width),
          height: millimetres(A4.height),
          orientation: part.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
        },
        margin: {
          top: millimetres(margins.top),
          bottom: millimetres(margins.bottom),
          left: millimetres(margins.left),
          right: millimetres(margins.right),
          header: millimetres(pageNumberFrom),
          footer: millimetres(FOOT_FROM)
        },
        pageNumbers: { start: 1 }
      }
    },
    headers: {
      first: new Header({ children: markLine(paper) }),
      default: new Header({ children: [...markLine(paper), numberLine(layout)] })
    },
    footers: { first: foot(paper), default: foot(paper) },
    children: blocksOf(part.blocks, { layout, form: paper.form, width: millimetres(width) })
  }
}

const FOOT_FROM = 8
const MARK_SIZE = 9
const FOOT_SIZE = 7

const markLine = ({ sampleMark }: Paper): ReadonlyArray<Paragraph> =>
  sampleMark === null
    ? []
    : [
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          children: [...runs([{ strong: sampleMark }], { size: MARK_SIZE })]
        })
      ]

const numberLine = ({ pageNumber }: PaperLayout): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: points(pageNumber), font: FONT })]
  })

const foot = ({ footer }: Paper): Footer =>
  new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.LEFT, children: [...runs([footer], { size: FOOT_SIZE })] })
    ]
  })

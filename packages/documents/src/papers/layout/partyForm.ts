import type { PaperLayout } from "./PaperLayout.ts"

/**
 * Party form: Hướng dẫn 05-HD/VPTW of 27/5/2026, whose sizes are those of Hướng dẫn 36-HD/VPTW of 2018, Phụ lục 3. The
 * original was not at hand; the figures are as secondary sources agree on them.
 */
export const partyForm: PaperLayout = {
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  // 14, in the middle, 10 mm from the upper edge, not on the first page.
  pageNumberFrom: 10,
  pageNumber: 14,
  issuerShare: 0.45,
  head: {
    // The superior body 14 upright, the issuer 14 bold, a star, the number 14 upright.
    parent: 14,
    issuer: 14,
    // ĐẢNG CỘNG SẢN VIỆT NAM 15 bold, a line under it as long as the text.
    nation: [15],
    number: 14,
    placeAndDay: 14,
    // A letter: 12 italic under the number.
    about: 12,
    aboutItalic: true,
    star: true
  },
  title: {
    // 15–16 bold, what it is about 14–15 bold, five hyphens below.
    type: 16,
    about: 15,
    attachedTo: 14,
    under: "hyphens"
  },
  // "- Căn cứ …;" upright; sources disagree on italics.
  legalBases: { italic: false, mark: "- ", end: "." },
  body: {
    // 14–15, lines of exactly 18–22 points, first line about 10 mm, 6 pt at least between paragraphs.
    size: 14,
    line: { exactly: 18 },
    firstLine: 10,
    after: 6
  },
  table: { size: 12 },
  note: 12,
  // "Nơi nhận:" 14 underlined, the list 12.
  recipients: { word: 14, wordLook: "underlined", list: 12 },
  // Authority 14 bold, post 14 not bold, four blank lines, name 14 bold.
  signature: { size: 14, boldPost: false, blankLines: 4 }
}

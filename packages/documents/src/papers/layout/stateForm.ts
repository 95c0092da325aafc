import type { PaperLayout } from "./PaperLayout.ts"

/**
 * State form: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I (paper, margins, page numbers) and phần II (parts of a
 * paper). Where it leaves a range, the figure says which end was taken and why.
 */
export const stateForm: PaperLayout = {
  // Mục I.4: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm.
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  // Mục I.7: Arabic, size 13–14, in the middle of the top margin, not on the first page.
  pageNumberFrom: 10,
  pageNumber: 13,
  issuerShare: 0.45,
  head: {
    // Mục II.2: 12–13 upright, and bold for the issuer.
    parent: 12,
    issuer: 12,
    // Mục II.1: the nation 12–13 bold, the motto 13–14 bold; 12 and 13 keep each of them on one line.
    nation: [12, 13],
    // Mục II.3: 13 upright.
    number: 13,
    // Mục II.4: 13–14 italic.
    placeAndDay: 13,
    // Mục II.5b: what a letter is about, 12–13 upright under the number.
    about: 12,
    aboutItalic: false,
    star: false
  },
  title: {
    // Mục II.5a: 13–14 bold, a line under it of a third to half of the text.
    type: 14,
    about: 14,
    // Phụ lục of a paper: 13–14 italic.
    attachedTo: 13,
    under: "line"
  },
  // Mục II.6: italic, one a line, ";" behind each and "." behind the last.
  legalBases: { italic: true, mark: "", end: "." },
  body: {
    // Mục II.6: 13–14, both margins even, first line 1 or 1.27 cm, 6 pt at least between paragraphs, lines
    // single to 1.5: single, so that a submission stays on one page.
    size: 14,
    line: { times: 1 },
    firstLine: 12.7,
    after: 6
  },
  // The annex states no size for tables: 12 keeps ten columns of a list legible.
  table: { size: 12 },
  note: 12,
  // Mục II.9: "Nơi nhận:" 12 italic bold, the list 11 upright.
  recipients: { word: 12, wordLook: "bold-italic", list: 11 },
  // Mục II.7: post and name 13–14 bold. The annex states no number of blank lines; three take a seal and a signature.
  signature: { size: 14, boldPost: true, blankLines: 3 }
}

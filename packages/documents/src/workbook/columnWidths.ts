import { numberIn, type SheetCell, type SheetColumn } from "./Worksheet.ts"

/** In letters. What is longer wraps: a table of a dozen columns has to stay legible on one A4 across. */
const NARROWEST = 9
const WIDEST = 22
const WIDEST_NAME = 34
const WIDEST_SENTENCE = 48
const NUMBER = 11
/** Borders, and letters that are wider than the figure 0 by which Excel measures. */
const AIR = 2

/** As wide as its longest cell within reason. A header may stand on several lines. */
export const columnWidths = (
  columns: ReadonlyArray<SheetColumn>,
  rows: ReadonlyArray<ReadonlyArray<SheetCell>>
): ReadonlyArray<number> =>
  columns.map((column, at) => {
    const { title, look } = column
    const widest = widestOf(column)
    const word = Math.max(...title.split(" ").map((part) => part.length))
    let longest = Math.max(
      word,
      Math.ceil(title.length / 3),
      look === "money" || look === "date" ? NUMBER : 0
    )
    for (const row of rows) longest = Math.max(longest, lengthOf(row[at] ?? null))
    return Math.max(NARROWEST, word + AIR, Math.min(widest, longest + AIR))
  })

const widestOf = ({ look, holds }: SheetColumn): number => {
  if (look !== "text") return NUMBER + AIR
  return holds === undefined ? WIDEST : holds === "name" ? WIDEST_NAME : WIDEST_SENTENCE
}

/** A number takes its figures; those of a day and of money have a least width of their own. */
const lengthOf = (cell: SheetCell): number =>
  typeof cell === "string"
    ? Math.max(...cell.split("\n").map((line) => line.length))
    : String(Math.trunc(numberIn(cell) ?? 0)).length

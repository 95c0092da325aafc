import type { SheetRecord } from "./SheetRecord.ts"

/** Two cells may be a registration of a very short kind; three that count are not. */
const LEAST_INDEXED = 3
/** "(12)=(1)+(2)" and blanks. */
const LONGEST = 40
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

/**
 * The row that official forms have under their header: 1, 2, 3… or (1), (2), (3)… or A, B, C…, or letters for the
 * columns of text and numbers for the rest (A, B, 1, 2, 3), with a formula behind some of them (3=1+2).
 */
export const isIndexRow = (record: SheetRecord | undefined): boolean => {
  if (record?.cells.some((cell) => cell.length > LONGEST) === true) return false
  const filled = (record?.cells ?? [])
    .map((cell) =>
      cell
        .trim()
        .replace(/^\((.{1,3})\)/, "$1")
        .replace(/\s*=.*$/, "")
        .toUpperCase()
    )
    .filter((cell) => cell !== "")
  if (filled.length < LEAST_INDEXED) return false
  const letters = filled.findIndex((cell, index) => cell !== LETTERS[index])
  const from = letters === -1 ? filled.length : letters
  const first = Number(filled[from] ?? 1)
  return (
    (from > 0 || first <= 1) &&
    filled.slice(from).every((cell, index) => /^\d{1,2}$/.test(cell) && Number(cell) === first + index)
  )
}

/** A line of 12 points with its air. */
const LINE = 16
/** Enough to write in by hand. */
const LEAST = 20
/** Words do not fill their line to the end. */
const LOST_TO_WRAPPING = 2
/** Excel takes no more. */
const MOST = 409

/**
 * The height, in points, that a row needs to show its texts whole; spreadsheets find it out by themselves only where
 * somebody edits the row. Widths in letters, as the columns have them.
 *
 * @example
 * rowHeight(["Nuôi cá", 80], [40, 10]) // => 20
 * rowHeight(["một hai ba bốn năm sáu"], [12]) // => 48
 */
export const rowHeight = (
  cells: ReadonlyArray<string | number | null>,
  widths: ReadonlyArray<number>
): number => {
  const lines = cells.map((cell, at) =>
    String(cell ?? "")
      .split("\n")
      .reduce((count, line) => count + linesOf(line, widths[at] ?? 0), 0)
  )
  return Math.min(MOST, Math.max(LEAST, Math.max(1, ...lines) * LINE))
}

const linesOf = (text: string, width: number): number =>
  Math.max(1, Math.ceil([...text].length / Math.max(1, width - LOST_TO_WRAPPING)))

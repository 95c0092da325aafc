/** What Excel gives a column of which nothing is said. */
const DEFAULT_WIDTH = 8
/** A title is set larger than the table, by which letters are counted. */
const LARGER = 1.3
/** Longer notes go on beside the page: a table of two columns must not become tiny for one. */
const LONGEST_LINE = 90

/**
 * How many empty columns are printed beside a narrow table, so that the lines above it are not cut off at its edge.
 *
 * @param widths of the table's columns, in letters
 * @example
 * columnsBeside(["Bảng nhỏ"], [12, 14]) // => 0
 * columnsBeside(["“Tháng Dân vận” năm 2021 của Sở Nội vụ"], [12, 14]) // => 3
 */
export const columnsBeside = (above: ReadonlyArray<string>, widths: ReadonlyArray<number>): number => {
  const longest = Math.max(...above.map((line) => line.length * LARGER))
  const beyond = Math.min(LONGEST_LINE, longest) - widths.reduce((sum, width) => sum + width, 0)
  return Math.max(0, Math.ceil(beyond / DEFAULT_WIDTH))
}

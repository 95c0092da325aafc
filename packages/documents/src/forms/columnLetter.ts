/**
 * The letter of a column as Excel shows it.
 *
 * @example
 * columnLetter(0) // => "A"
 * columnLetter(27) // => "AB"
 */
export const columnLetter = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${columnLetter(Math.floor(column / 26) - 1)}${columnLetter(column % 26)}`

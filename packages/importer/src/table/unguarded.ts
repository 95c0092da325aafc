const GUARDED = /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * Takes off the one apostrophe that our own CSV files put before a cell that a spreadsheet would run; every other
 * cell stays as it is. The opposite of `csvText` in the documents room.
 *
 * @example
 * unguarded("'=1+1") // => "=1+1"
 * unguarded("''- Camera") // => "'- Camera"
 * unguarded("'Tổ tự quản'") // => "'Tổ tự quản'"
 */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && GUARDED.test(cell) ? cell.slice(1) : cell

/** A number to be found: how many models of one kind are taken, within bounds, and the rows in which it counts. */
export interface CountColumn {
  readonly lowest: number
  readonly highest: number
  /** Columns of one group count in the same rows, apart from those of the one family of lines with the most lines. */
  readonly group: number
  readonly rows: ReadonlyArray<number>
  /** How much one model counts in each of the rows; 1 where absent. */
  readonly weights?: ReadonlyArray<number>
}

/** A sum of counts that has to stay within bounds. */
export interface CountRow {
  readonly min: number
  readonly max: number
  /** A sum of amounts, not of models. */
  readonly money?: true
}

/** Whole numbers within bounds, of which some sums have to stay within bounds as well. */
export interface CountProgram {
  readonly columns: ReadonlyArray<CountColumn>
  readonly rows: ReadonlyArray<CountRow>
}

export type Counts = ReadonlyArray<number>

/** How much work may still be done, in numbers touched: the same on every machine, which a time would not be. */
export interface Effort {
  left: number
}

/** The sum in each row. */
export const rowSums = ({ columns, rows }: CountProgram, counts: Counts): ReadonlyArray<number> => {
  const sums = rows.map(() => 0)
  columns.forEach((column, at) => {
    const count = counts[at] ?? 0
    column.rows.forEach((row, entry) => {
      sums[row] = (sums[row] ?? 0) + count * (column.weights?.[entry] ?? 1)
    })
  })
  return sums
}

/** Whether counts are whole numbers that keep every bound. In integers, and however they were found. */
export const keepsProgram = (program: CountProgram, counts: Counts): boolean =>
  program.columns.every(({ lowest, highest }, at) => {
    const count = counts[at]
    return count !== undefined && Number.isSafeInteger(count) && count >= lowest && count <= highest
  }) &&
  rowSums(program, counts).every((sum, at) => {
    const row = program.rows[at]
    return row !== undefined && Number.isSafeInteger(sum) && sum >= row.min && sum <= row.max
  })

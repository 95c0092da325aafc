import type { CountColumn, CountProgram, CountRow } from "./CountProgram.ts"

export interface ReducedProgram {
  readonly program: CountProgram
  /** Where each column and row of the smaller program stands in the larger one. */
  readonly columns: ReadonlyArray<number>
  readonly rows: ReadonlyArray<number>
}

/**
 * The program without columns that have only one value and rows that no counts can break; `none` where a row cannot
 * be met by any counts.
 */
export const reducedProgram = ({ columns, rows }: CountProgram): ReducedProgram | "none" => {
  const reach = rows.map(() => ({ fixed: 0, lowest: 0, highest: 0 }))
  const kept: Array<number> = []
  for (const [at, column] of columns.entries()) {
    const { lowest, highest } = column
    if (lowest > highest) return "none"
    if (lowest < highest) kept.push(at)
    column.rows.forEach((row, entry) => {
      const own = reach[row]
      if (own === undefined) return
      const weight = column.weights?.[entry] ?? 1
      own.lowest += weight * lowest
      own.highest += weight * highest
      if (lowest === highest) own.fixed += weight * lowest
    })
  }
  const newRow = new Map<number, number>()
  const left: Array<CountRow> = []
  for (const [at, row] of rows.entries()) {
    const { min, max } = row
    const { fixed, lowest, highest } = reach[at] ?? { fixed: 0, lowest: 0, highest: 0 }
    if (lowest > max || highest < min) return "none"
    if (lowest >= min && highest <= max) continue
    newRow.set(at, left.push({ ...row, min: min - fixed, max: max - fixed }) - 1)
  }
  return {
    program: { columns: kept.flatMap((at) => within(columns[at], newRow)), rows: left },
    columns: kept,
    rows: [...newRow.keys()]
  }
}

const within = (
  column: CountColumn | undefined,
  newRow: ReadonlyMap<number, number>
): ReadonlyArray<CountColumn> => {
  if (column === undefined) return []
  const { lowest, highest, group } = column
  const rows: Array<number> = []
  const weights: Array<number> = []
  for (const [at, row] of column.rows.entries()) {
    const own = newRow.get(row)
    if (own === undefined) continue
    rows.push(own)
    weights.push(column.weights?.[at] ?? 1)
  }
  return [{ lowest, highest, group, rows, ...(column.weights === undefined ? {} : { weights }) }]
}

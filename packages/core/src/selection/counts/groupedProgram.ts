import type { CountProgram, CountRow } from "./CountProgram.ts"

/**
 * The program with a row for what each group of columns has in all. Such a row breaks nothing and is there to part the
 * lists on: where the numbers of all groups are whole, what is left to share out is a flow, and that comes out whole.
 */
export const groupedProgram = ({ columns, rows }: CountProgram): CountProgram => {
  const members = Map.groupBy(columns, ({ group }) => group)
  const all: Array<CountRow> = [...rows]
  const rowOf = new Map<number, number>()
  for (const [group, own] of members) {
    if (own.length < 2) continue
    const reach = (end: "lowest" | "highest") => own.reduce((sum, column) => sum + column[end], 0)
    rowOf.set(group, all.push({ min: reach("lowest"), max: reach("highest") }) - 1)
  }
  return {
    columns: columns.map((column) => {
      const row = rowOf.get(column.group)
      if (row === undefined) return column
      const { weights } = column
      return {
        ...column,
        rows: [...column.rows, row],
        ...(weights === undefined ? {} : { weights: [...weights, 1] })
      }
    }),
    rows: all
  }
}

import type { Families } from "../network/families.ts"
import type { QuotaProblem } from "../quotas/QuotaProblem.ts"
import { cellSupply, commonUnit } from "../quotas/sums.ts"
import type { CountColumn, CountProgram, CountRow } from "./CountProgram.ts"

/** The quotas with a column for each cell, and where its rows for the places and the money stand. */
export interface PlaceProgram extends CountProgram {
  /** The row of all places taken. */
  readonly total: number
}

/** The places in all, then every line, then the money are the rows: problems that only differ in bounds have the same. */
export const programOf = (problem: QuotaProblem, { first }: Families): PlaceProgram => {
  const { size, lines, cells, budget } = problem
  const supply = cellSupply(problem)
  const all = supply.reduce((sum, count) => sum + count, 0)
  const rows: Array<CountRow> = [{ min: 0, max: Math.min(size, all) }]
  const rowOfLine = lines.map(({ min, max }) => rows.push({ min, max }) - 1)
  const unit = commonUnit(budget?.costs ?? [])
  const money =
    budget === undefined ? null : rows.push({ min: 0, max: Math.floor(budget.most / unit), money: true }) - 1
  const groups = new Map<string, number>()
  const inFirst = new Set(first.lines)
  const columns = cells.map((own, cell): CountColumn => {
    const counted = own.flatMap((line) => rowOfLine[line] ?? [])
    const cost = budget?.costs[cell]
    const key = [cost, ...own.filter((line) => !inFirst.has(line))].join()
    const group = groups.get(key) ?? groups.size
    groups.set(key, group)
    const column = { lowest: 0, highest: supply[cell] ?? 0, group, rows: [0, ...counted] }
    if (money === null || cost === undefined) return column
    return { ...column, rows: [...column.rows, money], weights: [...column.rows.map(() => 1), cost / unit] }
  })
  return { columns, rows, total: 0 }
}

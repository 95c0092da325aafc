import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { ScoreTable } from "./ScoreTable.ts"

/**
 * Rows of a table in an order that does not depend on files: by model, judge and source, then in the order that counts
 * (file, line). Each name has few values for millions of rows, so that rows are dealt out by counting, not compared.
 */
export const canonicalRows = (table: ScoreTable): Int32Array => inOrder(table, ranksOf(table.models))

/** The same rows where only those of one model have to stand in order, side by side. */
export const rowsByModel = (table: ScoreTable): Int32Array => inOrder(table, counting(table.models.length))

const inOrder = (table: ScoreTable, modelRanks: Int32Array): Int32Array => {
  let rows = counting(table.length)
  if (table.sources.length > 1) rows = dealtOut(rows, table.source, ranksOf(table.sources))
  rows = dealtOut(rows, table.judge, ranksOf(table.judges))
  rows = dealtOut(rows, table.model, modelRanks)
  orderRepeats(table, rows)
  return rows
}

/** 0, 1, 2, … */
const counting = (length: number): Int32Array<ArrayBuffer> => {
  const numbers = new Int32Array(length)
  for (let at = 0; at < length; at++) numbers[at] = at
  return numbers
}

/** Where each value stands among all of them by code unit. */
const ranksOf = (values: ReadonlyArray<string>): Int32Array => {
  const ranks = new Int32Array(values.length)
  const order = Array.from(values, (_, index) => index)
  order.sort((a, b) => compareCodeUnits(values[a] ?? "", values[b] ?? ""))
  order.forEach((index, rank) => {
    ranks[index] = rank
  })
  return ranks
}

/** A stable counting sort of rows by the rank of their value. */
const dealtOut = (
  rows: Int32Array<ArrayBuffer>,
  values: Int32Array | Uint8Array,
  ranks: Int32Array
): Int32Array<ArrayBuffer> => {
  const next = new Int32Array(ranks.length + 1)
  for (let row = 0; row < rows.length; row++) {
    const rank = ranks[values[row] ?? 0] ?? 0
    next[rank + 1] = (next[rank + 1] ?? 0) + 1
  }
  for (let rank = 1; rank < next.length; rank++) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0)
  const dealt = new Int32Array(rows.length)
  for (const row of rows) {
    const rank = ranks[values[row] ?? 0] ?? 0
    const place = next[rank] ?? 0
    dealt[place] = row
    next[rank] = place + 1
  }
  return dealt
}

/** Several sheets of one judge for one model are rare: only these are compared. */
const orderRepeats = (table: ScoreTable, rows: Int32Array): void => {
  for (let start = 0; start < rows.length; ) {
    const end = endOfRepeats(table, rows, start, rows.length)
    if (end - start > 1) {
      rows
        .subarray(start, end)
        .sort(
          (a, b) =>
            (table.file[a] ?? 0) - (table.file[b] ?? 0) ||
            (table.line[a] ?? 0) - (table.line[b] ?? 0) ||
            a - b
        )
    }
    start = end
  }
}

/** Where the sheets of one judge and source for one model end that begin at `start`. */
export const endOfRepeats = (table: ScoreTable, rows: Int32Array, start: number, limit: number): number => {
  const first = rows[start] ?? 0
  let end = start + 1
  while (end < limit) {
    const row = rows[end] ?? 0
    if (
      table.judge[row] !== table.judge[first] ||
      table.model[row] !== table.model[first] ||
      table.source[row] !== table.source[first]
    )
      break
    end++
  }
  return end
}

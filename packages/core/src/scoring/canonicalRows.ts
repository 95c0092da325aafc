import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { ScoreTable } from "./ScoreTable.ts"

/** Longer stretches than this are left to the platform's sort: putting each in its place costs their square. */
const FEW = 64

/** Rows of a table, those of one model side by side. */
export interface ModelRows {
  readonly rows: Int32Array
  /** Where the rows of each model begin, by its index in the table; one entry more says where the last ones end. */
  readonly starts: Int32Array
}

/**
 * Rows of a table in an order that does not depend on files: by model, judge and source, then in the order that counts
 * (file, line). There are few sheets of one model: rows are dealt out by model, and only those of one are compared.
 */
export const canonicalRows = (table: ScoreTable): Int32Array =>
  dealtByModel(table, ranksOf(table.models)).rows

/** The same rows where only those of one model have to stand in order. */
export const rowsByModel = (table: ScoreTable): ModelRows => {
  const inOrder = new Int32Array(table.models.length)
  for (let index = 0; index < inOrder.length; index++) inOrder[index] = index
  return dealtByModel(table, inOrder)
}

const dealtByModel = (table: ScoreTable, ranks: Int32Array): ModelRows => {
  const { model, length } = table
  const starts = new Int32Array(ranks.length + 1)
  for (let row = 0; row < length; row++) {
    const next = (ranks[model[row] ?? 0] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let rank = 1; rank < starts.length; rank++)
    starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0)
  const next = starts.slice()
  const rows = new Int32Array(length)
  for (let row = 0; row < length; row++) {
    const rank = ranks[model[row] ?? 0] ?? 0
    const place = next[rank] ?? 0
    next[rank] = place + 1
    rows[place] = row
  }
  orderEach(table, rows, starts)
  return { rows, starts }
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

/** The rows of each model by judge and source, then by file and line; mostly they already stand so. */
const orderEach = (table: ScoreTable, rows: Int32Array, starts: Int32Array): void => {
  const { judge, source, file, line } = table
  const [judges, sources] = [ranksOf(table.judges), ranksOf(table.sources)]
  const keyOf = (row: number): number =>
    (judges[judge[row] ?? 0] ?? 0) * sources.length + (sources[source[row] ?? 0] ?? 0)
  const compare = (a: number, b: number): number =>
    keyOf(a) - keyOf(b) || (file[a] ?? 0) - (file[b] ?? 0) || (line[a] ?? 0) - (line[b] ?? 0) || a - b
  for (let at = 1; at < starts.length; at++) {
    const [start, end] = [starts[at - 1] ?? 0, starts[at] ?? 0]
    let sorted = start + 1
    let last = keyOf(rows[start] ?? 0)
    for (; sorted < end; sorted++) {
      const key = keyOf(rows[sorted] ?? 0)
      if (key <= last) break
      last = key
    }
    if (sorted >= end) continue
    if (end - start > FEW) rows.subarray(start, end).sort(compare)
    else insert(rows, start, sorted, end, compare)
  }
}

/** Puts the entries from `sorted` on in their places among those before them. */
const insert = (
  rows: Int32Array,
  start: number,
  sorted: number,
  end: number,
  compare: (a: number, b: number) => number
): void => {
  for (let at = sorted; at < end; at++) {
    const row = rows[at] ?? 0
    let to = at
    for (; to > start && compare(rows[to - 1] ?? 0, row) > 0; to--) rows[to] = rows[to - 1] ?? 0
    rows[to] = row
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

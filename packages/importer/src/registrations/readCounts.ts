import type { HeadCount } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { countedBy, readHeadCount } from "../cells/readHeadCount.ts"

/**
 * A reader of head counts; what a number counts comes from the cell, else from the header. Rows with the same plain
 * number share what it says.
 */
export const countReader = (
  key: "participants" | "population",
  header: string
): ((row: RowCells) => HeadCount | null) => {
  const counted = countedBy(header)
  const known = new Map<string, HeadCount>()
  return (row) => {
    const text = row.text(key)
    const remembered = known.get(text)
    if (remembered !== undefined) return remembered
    const count = countOf(row, key, text, counted)
    if (count !== null && PLAIN_NUMBER.test(text)) known.set(text, count)
    return count
  }
}

/** No list has more different ones than can be kept in mind. */
const PLAIN_NUMBER = /^\d{1,4}$/

/** A head count from its cell; what it counts comes from the cell, else from the header (`counted`). */
export const readCount = (
  row: RowCells,
  key: "participants" | "population",
  counted: HeadCount["of"]
): HeadCount | null => countOf(row, key, row.text(key), counted)

const countOf = (
  row: RowCells,
  key: "participants" | "population",
  text: string,
  counted: HeadCount["of"]
): HeadCount | null => {
  if (text === "") return null
  const read = readHeadCount(text)
  if (read === null) {
    row.add("bad-number", key, { before: text }, { expected: "head-count" })
    return null
  }
  if (read.approximate) row.add("approximate-number", key, { before: text, after: String(read.value.count) })
  return { count: read.value.count, of: read.value.of ?? counted }
}

const EARLIEST_YEAR = 1945
const LATEST_YEAR = 2199

/** A year as four digits. */
export const readYear = (row: RowCells): number | null => {
  const text = row.text("yearBegun")
  if (text === "") return null
  const year = /^(?:năm )?(\d{4})$/i.exec(text)?.[1]
  if (year !== undefined && Number(year) >= EARLIEST_YEAR && Number(year) <= LATEST_YEAR) return Number(year)
  row.add("bad-number", "yearBegun", { before: text }, { expected: "year" })
  return null
}

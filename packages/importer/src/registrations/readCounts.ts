import type { HeadCount } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { countedBy, readHeadCount } from "../cells/readHeadCount.ts"

/** A head count from its cell; what it counts comes from the cell, else from the header (`counted`). */
export const readCount = (
  row: RowCells,
  key: "participants" | "population",
  counted = countedBy(row.header(key))
): HeadCount | null => {
  const text = row.text(key)
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

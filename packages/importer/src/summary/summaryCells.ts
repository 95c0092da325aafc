import { type Level, periodNamed, type SubjectKind, type SummaryPeriod } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { readHeadCount } from "../cells/readHeadCount.ts"
import type { NamedCell } from "../cells/readNamed.ts"
import type { StatedWhen } from "./statedWhen.ts"

/** A count of models; null where the cell is blank, and where it holds something else, which is reported. */
export const readFigure = (row: RowCells, key: string): number | null => {
  const text = row.text(key)
  if (text === "") return null
  const read = readHeadCount(text)
  if (read === null || read.value.of !== null) {
    row.add("bad-number", key, { before: text }, { expected: "count" })
    return null
  }
  const { count } = read.value
  if (read.approximate) row.add("approximate-number", key, { before: text, after: String(count) })
  return count
}

/** The year of a row: its cell, else the heading; null leaves it to the campaign. */
export const readSummaryYear = (row: RowCells, stated: StatedWhen): number | null => {
  const text = row.text("year")
  if (text === "") return stated.year
  const [, year] = /^(?:năm\s*)?((?:19|20|21)\d{2})$/iu.exec(text.normalize("NFC")) ?? []
  if (year !== undefined) return Number(year)
  row.add("bad-period", "year", { before: text }, { expected: "year" })
  return null
}

/** The stretch of the year: from the cell, else from the heading. A row that has neither cannot be added to any. */
export const readPeriod = (row: RowCells, stated: StatedWhen): SummaryPeriod | null => {
  const text = row.text("period")
  if (text === "") {
    if (stated.period === null) row.add("missing-period", row.has("period") ? "period" : null)
    return stated.period
  }
  const period = periodNamed(text)
  if (period === null) row.add("bad-period", "period", { before: text }, { expected: "period" })
  return period
}

/** A level or kind of subject; null where the cell is blank, and where it names none, which is reported. */
export const readNamedPart = <Id extends Level | SubjectKind>(
  row: RowCells,
  key: "level" | "subjectKind",
  read: (text: string) => NamedCell<Id>
): Id | null => {
  const text = row.text(key)
  if (text === "") return null
  const cell = read(text)
  if (cell._tag === "Named") {
    if (cell.meant !== undefined) row.add("misspelt", key, { before: text, after: cell.meant })
    return cell.id
  }
  const code = key === "level" ? "unknown-level" : "unknown-subject"
  if (cell._tag === "Unknown")
    row.add(code, key, { before: text }, { nearest: cell.nearest, known: cell.known })
  else if (key === "level") row.add(code, key, { before: text }, { nearest: "", known: cell.titles })
  else row.add("ambiguous-subject", key, { before: text }, { choices: cell.titles })
  return null
}

import { type Finding, foldForMatching } from "@dvk/core"
import * as Result from "effect/Result"
import { RowCells } from "../cells/RowCells.ts"
import type { RejectedRow } from "../registrations/RegistrationRow.ts"
import { byLine } from "../table/byLine.ts"
import { aliasMatcher, type ColumnRule } from "../table/ColumnRule.ts"
import { headerKey } from "../table/headerKey.ts"
import type { Outcome, Reading } from "../table/Reading.ts"
import type { RefusedFile } from "../table/Sheet.ts"
import { isBlank } from "../table/SheetRecord.ts"
import { findTable, type SheetTable } from "../table/SheetTable.ts"
import { type ListContent, listSheet } from "./listSheet.ts"

/** A small list of a campaign folder as it was read. `findings` has all of them, in line order. */
export interface ListReading<Row> {
  readonly file: string
  readonly outcome: Outcome
  readonly reading: Reading
  readonly rows: ReadonlyArray<Row>
  readonly rejected: ReadonlyArray<RejectedRow>
  readonly findings: ReadonlyArray<Finding>
}

/** How one kind of list is read. */
export interface ListRule<Row> {
  readonly aliases: Readonly<Record<string, ReadonlyArray<string>>>
  readonly required: ReadonlyArray<string>
  /** Of these columns the list needs at least one. */
  readonly anyOf?: ReadonlyArray<string>
  /** The column that may not repeat, if there is one. */
  readonly unique: string | null
  /** A row, or null where an error was added to its findings. */
  readonly read: (row: RowCells) => Row | null
}

/** The table that holds a list, with its header found. */
export const listTable = <Row>(
  file: string,
  content: ListContent,
  rule: ListRule<Row>
): Result.Result<SheetTable, RefusedFile> => {
  const columns = columnRule(rule)
  return Result.flatMap(listSheet(file, content, columns), (sheet) => findTable(sheet, columns))
}

/** Reads a list by its rule; blank rows are skipped, and the second of two rows with one id is refused. */
export const readList = <Row>(file: string, content: ListContent, rule: ListRule<Row>): ListReading<Row> => {
  const table = listTable(file, content, rule)
  if (Result.isFailure(table)) {
    const { reading, findings } = table.failure
    return { file, outcome: "refused", reading, rows: [], rejected: [], findings }
  }
  const seen = new Map<string, number>()
  const cells = table.success.rows
    .filter((record) => !isBlank(record))
    .map((record) => new RowCells(table.success, record))
  const rows = cells.flatMap((row) => {
    const read = row.refused ? null : rule.read(row)
    if (read !== null && rule.unique !== null) refuseRepeated(row, rule.unique, seen)
    return read === null || row.refused ? [] : [read]
  })
  return {
    file,
    outcome: "imported",
    reading: table.success.reading,
    rows,
    rejected: cells
      .filter((row) => row.refused)
      .map(({ place: { line, sheetRow }, findings }) => ({ line, sheetRow, findings })),
    findings: [...table.success.findings, ...cells.flatMap((row) => row.findings)].toSorted(byLine)
  }
}

const refuseRepeated = (row: RowCells, key: string, seen: Map<string, number>): void => {
  const text = row.raw(key)
  const folded = foldForMatching(text)
  const firstLine = seen.get(folded)
  if (firstLine === undefined) seen.set(folded, row.place.line)
  else row.add("duplicate-entry", key, { before: text.trim() }, { key: text.trim(), firstLine })
}

const columnRule = <Row>(rule: ListRule<Row>): ColumnRule => ({
  match: aliasMatcher(rule.aliases, headerKey),
  // By the header that people know: the same key is another column in another list.
  missing: (keys) => [
    ...rule.required.filter((key) => !keys.has(key)).map((key) => rule.aliases[key]?.[0] ?? key),
    ...(rule.anyOf?.every((key) => !keys.has(key)) === true
      ? rule.anyOf.slice(0, 1).map((key) => rule.aliases[key]?.[0] ?? key)
      : [])
  ],
  required: new Set(rule.required)
})

/** The text of a column that may not be blank; a blank one is `missing-id` and refuses the row. */
export const requiredText = (row: RowCells, key: string): string => {
  const text = row.text(key)
  if (text === "") row.add("missing-id", key, {}, { key })
  return text
}

/** Several entries in one cell, parted by ; or |. */
export const manyOf = (text: string): ReadonlyArray<string> =>
  text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")

import { type FieldId, type Level, ModelId, type Rubric } from "@dvk/core"
import { RowCells } from "../cells/RowCells.ts"
import { type NamedCell, namedReader } from "../cells/readNamed.ts"
import type { SheetRecord } from "../table/SheetRecord.ts"
import type { SheetTable } from "../table/SheetTable.ts"
import { fieldMarks } from "./fieldMarks.ts"
import { placeReader } from "./placeReader.ts"
import type { RegistrationRow } from "./RegistrationRow.ts"
import { countReader, readYear } from "./readCounts.ts"
import { dayReader, type ExpectedDay } from "./readDay.ts"
import { readField } from "./readField.ts"
import { readSubjectKind } from "./readSubjectKind.ts"
import { readWomen, womenColumns } from "./readWomen.ts"
import { fieldOver, kindOver, type Sections } from "./sections.ts"
import { unreadColumns } from "./unreadColumns.ts"

/** What one row gives: a registration, or null where an error stands among its findings. */
export interface RegistrationOutcome {
  readonly row: RowCells
  readonly registration: RegistrationRow | null
}

/** A note may well be the two letters "nt" or two quotes; an id and a running number repeat nothing. */
const NEVER_REPEATED: ReadonlySet<string> = new Set(["id", "ignored", "note"])

const NOTHING: RegistrationRow["unread"] = []

/** A reader of rows for one table: it knows the rubric's names and which columns play which part. */
export const registrationReader = (
  table: SheetTable,
  rubric: Rubric,
  expected: ExpectedDay,
  keys: FormKeys
): ((record: SheetRecord, sections: Sections, above: RowCells | null) => RegistrationOutcome) => {
  const fields = namedReader(rubric.fields)
  const kinds = namedReader(rubric.subjectKinds)
  const levels = namedReader(rubric.levels)
  const readMarked = fieldMarks(table, rubric)
  const has = (key: string): boolean => table.columns.has(key)
  /** What no column tells costs the rows nothing. */
  const part = <A>(asked: ReadonlyArray<string>, read: (row: RowCells) => A | null) =>
    asked.some(has) ? read : () => null
  const text = (key: string, lines = false) => part([key], (row) => row.textOrNull(key, lines))
  const readId = text("id")
  const readAddress = text("address")
  const readContent = keys.content === null ? () => null : text(keys.content, true)
  const readTask = text("task", true)
  const readTargets = text("targets", true)
  const readDocument = text("recognitionDocument", true)
  const readNote = text("note", true)
  const place = placeReader(has)
  const secondField = part(["secondField"], (row) => readField(row, "secondField", fields))
  const level = part(["level"], (row) => readLevel(row, levels))
  const registeredOn = part(["registeredOn"], dayReader(expected))
  const yearBegun = part(["yearBegun"], readYear)
  const women = part(womenColumns, readWomen)
  const unreadIn = unreadColumns(has)
  const repeatable = [...table.columns.keys()].filter((key) => !NEVER_REPEATED.has(key))
  const count = (key: "participants" | "population") =>
    part([key], countReader(key, table.columns.get(key)?.header ?? ""))
  const participants = count("participants")
  const population = count("population")
  return (record, sections, above) => {
    const row = new RowCells(table, record, above)
    row.resolveDittos(repeatable)
    if (row.refused) return { row, registration: null }
    const name = readName(row, keys.name)
    const unitName = row.text(keys.unit)
    if (unitName === "") row.add("missing-unit", keys.unit)
    const field = readMarked(row) ?? readField(row, "field", fields, fieldOver(sections))
    const id = readId(row)
    const read = {
      name,
      unitName,
      field,
      unread: NOTHING,
      origin: row.place,
      id: id === null ? null : ModelId(id),
      place: place(row),
      address: keys.unit === "address" ? unitName : readAddress(row),
      content: readContent(row),
      secondField: secondField(row),
      subjectKind: readSubjectKind(row, kinds, kindOver(sections)),
      level: level(row),
      task: readTask(row),
      registeredOn: registeredOn(row),
      participants: participants(row),
      population: population(row),
      targets: readTargets(row),
      recognitionDocument: readDocument(row),
      yearBegun: yearBegun(row),
      women: women(row),
      note: readNote(row)
    }
    if (row.refused || !hasField(read)) {
      row.reportCutOff()
      return { row, registration: null }
    }
    const unread = unreadIn(row, read)
    return { row, registration: unread.length === 0 ? read : { ...read, unread } }
  }
}

/** Without a field it is no registration. */
const hasField = (
  read: Omit<RegistrationRow, "field"> & { readonly field: FieldId | null }
): read is RegistrationRow => read.field !== null

/** Which column holds the name, the unit and the content: some headers mean one or the other. */
export interface FormKeys {
  readonly name: "name" | "nameOrContent"
  readonly unit: "unit" | "address"
  readonly content: "content" | "nameOrContent" | null
}

/** "Nội dung đăng ký" is the name where no other column is; "Địa chỉ" is the unit where no other column is. */
export const formKeys = (has: (key: string) => boolean): FormKeys => {
  const name = has("name") ? "name" : "nameOrContent"
  const content = has("content")
    ? "content"
    : name === "name" && has("nameOrContent")
      ? "nameOrContent"
      : null
  return { name, unit: has("unit") ? "unit" : "address", content }
}

const readName = (row: RowCells, key: FormKeys["name"]): string => {
  const name = row.text(key)
  if (name === "") row.add("missing-name", key)
  else if (!/[\p{L}\p{N}]/u.test(name)) row.add("bad-name", key, { before: name })
  return name
}

const readLevel = (row: RowCells, read: (text: string) => NamedCell<Level>): Level | null => {
  const text = row.text("level")
  if (text === "") return null
  const cell = read(text)
  if (cell._tag === "Named") {
    if (cell.meant !== undefined) row.add("misspelt", "level", { before: text, after: cell.meant })
    return cell.id
  }
  row.add(
    "unknown-level",
    "level",
    { before: text },
    {
      nearest: cell._tag === "Unknown" ? cell.nearest : "",
      known: cell._tag === "Unknown" ? cell.known : cell.titles
    }
  )
  return null
}

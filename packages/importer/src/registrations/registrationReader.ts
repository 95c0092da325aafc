import { type Level, ModelId, type Rubric } from "@dvk/core"
import { RowCells } from "../cells/RowCells.ts"
import { type NamedCell, namedReader } from "../cells/readNamed.ts"
import type { SheetRecord } from "../table/SheetRecord.ts"
import type { SheetTable } from "../table/SheetTable.ts"
import { fieldMarks } from "./fieldMarks.ts"
import type { RegistrationRow } from "./RegistrationRow.ts"
import { readCount, readYear } from "./readCounts.ts"
import { type ExpectedDay, readRegisteredOn } from "./readDay.ts"
import { readField } from "./readField.ts"
import { readPlace } from "./readPlace.ts"
import { readSubjectKind } from "./readSubjectKind.ts"
import { fieldOver, kindOver, type Sections } from "./sections.ts"

/** What one row gives: a registration, or null where an error stands among its findings. */
export interface RegistrationOutcome {
  readonly row: RowCells
  readonly registration: RegistrationRow | null
}

/** A note may well be the two letters "nt" or two quotes; an id and a running number repeat nothing. */
const NEVER_REPEATED: ReadonlySet<string> = new Set(["id", "ignored", "note"])

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
  const repeatable = [...table.columns.keys()].filter((key) => !NEVER_REPEATED.has(key))
  return (record, sections, above) => {
    const row = new RowCells(table, record, above)
    row.resolveDittos(repeatable)
    if (row.refused) return { row, registration: null }
    const name = readName(row, keys.name)
    const unitName = row.text(keys.unit)
    if (unitName === "") row.add("missing-unit", keys.unit)
    const field = readMarked(row) ?? readField(row, "field", fields, fieldOver(sections))
    const id = row.textOrNull("id")
    const read = {
      id: id === null ? null : ModelId(id),
      place: readPlace(row),
      address: keys.unit === "address" ? unitName : row.textOrNull("address"),
      content: keys.content === null ? null : row.textOrNull(keys.content, true),
      secondField: readField(row, "secondField", fields),
      subjectKind: readSubjectKind(row, kinds, kindOver(sections)),
      level: readLevel(row, levels),
      task: row.textOrNull("task", true),
      registeredOn: readRegisteredOn(row, expected),
      participants: readCount(row, "participants"),
      population: readCount(row, "population"),
      targets: row.textOrNull("targets", true),
      recognitionDocument: row.textOrNull("recognitionDocument", true),
      yearBegun: readYear(row),
      note: row.textOrNull("note", true)
    }
    if (row.refused || field === null) {
      row.reportCutOff()
      return { row, registration: null }
    }
    return { row, registration: { ...read, name, unitName, field, origin: row.place } }
  }
}

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

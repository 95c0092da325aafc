import type { Finding } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { listTable } from "../lists/readList.ts"
import { readUnits, type UnitRow, unitRule } from "../lists/readUnits.ts"
import { openGrids } from "../opening/openGrids.ts"
import type { SheetTable } from "../table/SheetTable.ts"
import { editCsv } from "./editCsv.ts"
import { editWorkbook } from "./editWorkbook.ts"
import type { CellAddition, TableEdit } from "./TableEdit.ts"
import type { UnitAddition } from "./UnitAddition.ts"

/** The header of a column that the list gets where it has none for other names. */
const OTHER_NAMES = "Tên khác"

/**
 * The bytes of a list of units with names and units added, CSV or XLSX, all else as it was. They are read again
 * before they are given: where that would not give the old list with just these additions, the answer is null and
 * nothing may be written.
 */
export const addUnits = (
  file: string,
  bytes: Uint8Array,
  additions: ReadonlyArray<UnitAddition>
): Effect.Effect<Uint8Array | null, Finding> =>
  Effect.gen(function* () {
    const grids = yield* openGrids(file, bytes)
    const content = grids ?? bytes
    const table = listTable(file, content, unitRule)
    if (Result.isFailure(table)) return null
    const before = readUnits(file, content).rows
    const edit = editOf(table.success, before, additions)
    const { delimiter, records, name = "" } = table.success.sheet
    const edited =
      delimiter === null ? yield* editWorkbook(bytes, name, edit) : editCsv(bytes, records, delimiter, edit)
    if (edited === null) return null
    const after = readUnits(file, (yield* openGrids(file, edited)) ?? edited).rows
    return contentOf(after) === contentOf(expected(before, additions)) ? edited : null
  })

const editOf = (
  table: SheetTable,
  rows: ReadonlyArray<UnitRow>,
  additions: ReadonlyArray<UnitAddition>
): TableEdit => {
  const lineOf = new Map(rows.map(({ id, origin }) => [id, origin.line]))
  const indexOf = (key: string): number => table.columns.get(key)?.index ?? 0
  const known = table.columns.get("otherNames")?.index
  const column = known ?? table.header.cells.length
  const names = additions.flatMap(({ id, name, isNew }): ReadonlyArray<CellAddition> => {
    const line = lineOf.get(id)
    return isNew || line === undefined ? [] : [{ line, column, text: name }]
  })
  const isAdded = known === undefined && names.length > 0
  const width = isAdded ? column + 1 : table.width
  return {
    cells: [...(isAdded ? [{ line: table.header.line, column, text: OTHER_NAMES }] : []), ...names],
    rows: additions
      .filter(({ isNew }) => isNew)
      .map(({ id, name }) => {
        const cells = Array.from({ length: width }, () => "")
        cells[indexOf("id")] = id
        cells[indexOf("name")] = name
        return cells
      })
  }
}

const expected = (
  rows: ReadonlyArray<UnitRow>,
  additions: ReadonlyArray<UnitAddition>
): ReadonlyArray<Omit<UnitRow, "origin">> => [
  ...rows.map((row) => ({
    ...row,
    otherNames: [
      ...row.otherNames,
      ...additions.flatMap(({ id, name, isNew }) => (id === row.id && !isNew ? [name] : []))
    ]
  })),
  ...additions
    .filter(({ isNew }) => isNew)
    .map(({ id, name }) => ({
      id,
      name,
      otherNames: [],
      kind: null,
      parent: null,
      minimum: null,
      validFrom: null,
      validTo: null,
      successor: null
    }))
]

const contentOf = (rows: ReadonlyArray<Omit<UnitRow, "origin">>): string =>
  JSON.stringify(
    rows.map(({ id, name, otherNames, kind, parent, minimum, validFrom, validTo, successor }) => [
      [id, name, ...otherNames],
      [kind, parent, minimum, validFrom, validTo, successor]
    ])
  )

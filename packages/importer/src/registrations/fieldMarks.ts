import type { FieldId, Rubric } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import type { SheetTable } from "../table/SheetTable.ts"
import { isMarked } from "./marks.ts"
import { fieldKey, marksFields } from "./registrationRule.ts"

/** A reader of the field from an "x" in one of several columns; marks in two are an error of the row. */
export const fieldMarks = (table: SheetTable, rubric: Rubric): ((row: RowCells) => FieldId | null) => {
  if (!marksFields(table.columns)) return () => null
  const present = rubric.fields.map(({ id }) => id).filter((id) => table.columns.has(fieldKey(id)))
  return (row) => {
    const marked = present.filter((id) => isMarked(row, fieldKey(id), "unknown-field"))
    const [field, second] = marked
    if (second === undefined) return field ?? null
    const choices = marked.map((id) => row.header(fieldKey(id)))
    row.add("ambiguous-field", fieldKey(second), {}, { choices })
    return null
  }
}

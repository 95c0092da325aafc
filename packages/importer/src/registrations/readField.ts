import type { FieldId } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import type { NamedCell } from "../cells/readNamed.ts"
import type { Given } from "./sections.ts"

/**
 * A field by its names. An unreadable first field refuses the row; an unreadable second one is only reported,
 * because the model has its place without it.
 */
export const readField = (
  row: RowCells,
  key: "field" | "secondField",
  read: (text: string) => NamedCell<FieldId>,
  given: Given<FieldId> | null = null
): FieldId | null => {
  const text = row.text(key)
  if (text === "") {
    if (given !== null) {
      row.add("filled-down", key, { before: "", after: given.text }, { reason: "section", as: "field" })
      return given.id
    }
    if (key === "field" && !row.refusedBy("ambiguous-field")) row.add("missing-field", key)
    return null
  }
  const cell = read(text)
  if (cell._tag === "Named") {
    if (cell.meant !== undefined) row.add("misspelt", key, { before: text, after: cell.meant })
    return cell.id
  }
  const detail = { before: text, severity: key === "field" ? "error" : "warning" } as const
  if (cell._tag === "Ambiguous") row.add("ambiguous-field", key, detail, { choices: cell.titles })
  else row.add("unknown-field", key, detail, { nearest: cell.nearest, known: cell.known })
  return null
}

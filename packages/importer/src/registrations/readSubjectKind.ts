import type { SubjectKind } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import type { NamedCell } from "../cells/readNamed.ts"
import { isMarked } from "./marks.ts"
import type { Given } from "./sections.ts"

const markColumns = ["collective", "individual", "household"] as const
/** Whether a form asks for the kind of subject at all, in one column or by marks. */
export const asksForSubjectKind = (has: (key: string) => boolean): boolean =>
  has("subjectKind") || markColumns.some(has)

/** The kind of subject from its column, or from an "x" in one of the columns Tập thể | Cá nhân | Hộ gia đình. */
export const readSubjectKind = (
  row: RowCells,
  read: (text: string) => NamedCell<SubjectKind>,
  given: Given<SubjectKind> | null
): SubjectKind | null => {
  const text = row.text("subjectKind")
  if (text !== "") return namedKind(row, "subjectKind", text, read)
  const marked = markColumns.filter((key) => isMarked(row, key, "unknown-subject"))
  if (marked.length > 1) {
    row.add("ambiguous-subject", marked[1] ?? null, {}, { choices: marked.map((key) => row.header(key)) })
    return null
  }
  const [kind] = marked
  if (kind !== undefined) return kind
  if (given !== null) {
    const values = { reason: "section", as: "subjectKind" }
    row.add("filled-down", "subjectKind", { before: "", after: given.text }, values)
    return given.id
  }
  if (asksForSubjectKind((key) => row.has(key)) && !markColumns.some((key) => row.raw(key).trim() !== ""))
    row.add("missing-subject", row.has("subjectKind") ? "subjectKind" : null)
  return null
}

const namedKind = (
  row: RowCells,
  key: string,
  text: string,
  read: (text: string) => NamedCell<SubjectKind>
): SubjectKind | null => {
  const cell = read(text)
  if (cell._tag === "Named") {
    if (cell.meant !== undefined) row.add("misspelt", key, { before: text, after: cell.meant })
    return cell.id
  }
  if (cell._tag === "Ambiguous") row.add("ambiguous-subject", key, { before: text }, { choices: cell.titles })
  else row.add("unknown-subject", key, { before: text }, { nearest: cell.nearest, known: cell.known })
  return null
}

import type { SubjectKind } from "@dvk/core"
import { foldBare } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import type { NamedCell } from "../cells/readNamed.ts"

const markColumns = ["collective", "individual", "household"] as const
const MARKS = new Set(["x", "v", "✓", "✔", "√", "☑", "1", "co", "yes"])
const NO_MARKS = new Set(["", "-", "0", "khong", "no", "o"])

/** Whether a form asks for the kind of subject at all, in one column or by marks. */
export const asksForSubjectKind = (has: (key: string) => boolean): boolean =>
  has("subjectKind") || markColumns.some(has)

/** The kind of subject from its column, or from an "x" in one of the columns Tập thể | Cá nhân | Hộ gia đình. */
export const readSubjectKind = (
  row: RowCells,
  read: (text: string) => NamedCell<SubjectKind>
): SubjectKind | null => {
  const text = row.text("subjectKind")
  if (text !== "") return namedKind(row, "subjectKind", text, read)
  const marked = markColumns.filter((key) => isMarked(row, key))
  if (marked.length > 1) {
    row.add("ambiguous-subject", marked[1] ?? null, {}, { choices: marked.map((key) => row.header(key)) })
    return null
  }
  const [kind] = marked
  if (kind !== undefined) return kind
  if (asksForSubjectKind((key) => row.has(key)) && !markColumns.some((key) => row.raw(key).trim() !== ""))
    row.add("missing-subject", row.has("subjectKind") ? "subjectKind" : null)
  return null
}

const isMarked = (row: RowCells, key: (typeof markColumns)[number]): boolean => {
  const text = row.text(key)
  const folded = foldBare(text)
  if (MARKS.has(folded)) return true
  if (!NO_MARKS.has(folded)) row.add("unknown-subject", key, { before: text }, { nearest: "", known: ["x"] })
  return false
}

const namedKind = (
  row: RowCells,
  key: string,
  text: string,
  read: (text: string) => NamedCell<SubjectKind>
): SubjectKind | null => {
  const cell = read(text)
  if (cell._tag === "Named") return cell.id
  if (cell._tag === "Ambiguous") row.add("ambiguous-subject", key, { before: text }, { choices: cell.titles })
  else row.add("unknown-subject", key, { before: text }, { nearest: cell.nearest, known: cell.known })
  return null
}

import type { FieldId, Rubric, SubjectKind } from "@dvk/core"
import { namedLookup } from "../cells/readNamed.ts"
import { MAXIMUM_HEADER_LENGTH } from "../table/limits.ts"
import type { SheetRecord } from "../table/SheetRecord.ts"

/** A row over a part of a list: "I. Lĩnh vực kinh tế", "A. Tập thể". */
export interface Section {
  readonly text: string
  /** How it is numbered: a part ends where the next of its numbering begins. */
  readonly numbering: "letter" | "roman" | "number" | "none"
  readonly field: FieldId | null
  readonly subjectKind: SubjectKind | null
}

const NUMBERED = /^\s*(?:(phần|mục)\s+)?(?:([IVX]{1,5})|([A-ZĐ])|(\d{1,2}))\s*[.):/-]?\s*$/iu
const LEADING = /^\s*(?:(?:phần|mục)\s+)?(?:([IVX]{1,5})|([A-ZĐ])|(\d{1,2}))\s*[.):/-]\s*(.*\p{L}.*)$/u
const KIND_LEAD = /^(?:đối với |về |các |danh sách |khối |mô hình |điển hình )+/iu
const COUNT_BEHIND = /\s*[:(–-]\s*\(?\d+ (?:mô hình|điển hình).*$|\s*\(\d+\)\s*$|:\s*$/iu

/** Two cells are a number and a heading; three are a row. */
const MOST_CELLS = 2

/**
 * A reader of section rows. A row is one where its only text, apart from a number, is a field or a kind of subject,
 * or a heading with a number like theirs. Null for every other row.
 */
export const sectionReader = (rubric: Rubric): ((record: SheetRecord) => Section | null) => {
  const fields = namedLookup(rubric.fields)
  const kinds = namedLookup(rubric.subjectKinds)
  return (record) => {
    if (record.fault === "open") return null
    const filled: Array<string> = []
    for (const cell of record.cells) {
      if (cell.trim() === "") continue
      if (filled.length === MOST_CELLS || cell.length > MAXIMUM_HEADER_LENGTH) return null
      filled.push(cell.replace(/\s+/g, " ").trim())
    }
    const [first, second] = filled
    if (first === undefined || (second !== undefined && !NUMBERED.test(first))) return null
    const apart = second === undefined ? null : NUMBERED.exec(first)
    const leading = apart === null ? LEADING.exec(first) : null
    const text = (second ?? leading?.[4] ?? first).replace(COUNT_BEHIND, "").trim()
    const field = fields(text)
    const subjectKind = kinds(text) ?? kinds(text.replace(KIND_LEAD, ""))
    const numbering = apart === null ? numberingOf(leading, 1) : numberingOf(apart, 2)
    const isHeading =
      field !== null || subjectKind !== null || numbering === "roman" || numbering === "letter"
    return isHeading ? { text, numbering, field, subjectKind: field === null ? subjectKind : null } : null
  }
}

const numberingOf = (match: RegExpExecArray | null, from: number): Section["numbering"] =>
  match === null
    ? "none"
    : match[from] !== undefined
      ? "roman"
      : match[from + 1] !== undefined
        ? "letter"
        : "number"

/** The sections that a row stands under, outermost first. */
export type Sections = ReadonlyArray<Section>

/**
 * Goes on to the next section: it ends those of its own numbering or that say the same thing, with all they hold.
 * A heading that names neither field nor kind takes their place, so that nothing of them is carried on.
 */
export const enter = (sections: Sections, next: Section): Sections => {
  const ended = sections.findIndex(
    ({ numbering, field, subjectKind }) =>
      numbering === next.numbering ||
      (field !== null && next.field !== null) ||
      (subjectKind !== null && next.subjectKind !== null)
  )
  return [...(ended === -1 ? sections : sections.slice(0, ended)), next]
}

/** What a section says of the rows under it, with its heading for the reader. */
export interface Given<Id> {
  readonly id: Id
  readonly text: string
}

/** The field that the innermost section gives. */
export const fieldOver = (sections: Sections): Given<FieldId> | null =>
  sections.reduce<Given<FieldId> | null>(
    (given, { field, text }) => (field === null ? given : { id: field, text }),
    null
  )

/** The kind of subject that the innermost section gives. */
export const kindOver = (sections: Sections): Given<SubjectKind> | null =>
  sections.reduce<Given<SubjectKind> | null>(
    (given, { subjectKind, text }) => (subjectKind === null ? given : { id: subjectKind, text }),
    null
  )

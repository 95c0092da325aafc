import { Text } from "@dvk/core"
import * as Schema from "effect/Schema"
import { headerKey } from "../table/headerKey.ts"
import { HEADER_ROWS } from "../table/limits.ts"
import { isBlank, type SheetRecord } from "../table/SheetRecord.ts"
import type { FileForm } from "./FileForm.ts"

/** How files of one shape are read: known by their header, and saved so that the next such file needs no options. */
const SavedFormFile = Schema.Struct({
  header: Schema.NonEmptyArray(Text),
  sheet: Schema.optionalKey(Text),
  columns: Schema.optionalKey(Schema.Record(Schema.String, Text)),
  fillDown: Schema.optionalKey(Schema.Array(Text))
})
export type SavedForm = typeof SavedFormFile.Type

/** columns.yaml: the shapes of files that a campaign has been told how to read. */
export const FormsFile = Schema.Struct({
  format: Schema.Literal(1),
  forms: Schema.Array(SavedFormFile)
})

const ADDED = new Set(["can sua", "to mend"])

/**
 * What a header is known by: its titles without case, diacritics and numbers. Blank cells do not count, nor does
 * the column that `--fix-file` adds.
 *
 * @example
 * shapeOf(["STT", "", "Tên mô hình (*)"]) // => "stt | ten mo hinh"
 */
export const shapeOf = (header: ReadonlyArray<string>): string =>
  header
    .map(headerKey)
    .filter((key) => key !== "" && !ADDED.has(key))
    .join(" | ")

/** The form saved for the shape of one of the first rows; null where there is none. */
export const savedFormOf = (
  records: ReadonlyArray<SheetRecord>,
  forms: ReadonlyArray<SavedForm>
): FileForm | null => {
  if (forms.length === 0) return null
  const byShape = new Map(forms.map((form) => [shapeOf(form.header), form]))
  let seen = 0
  for (const record of records) {
    if (isBlank(record)) continue
    if (++seen > HEADER_ROWS) break
    const form = byShape.get(shapeOf(record.cells))
    if (form !== undefined) return form
  }
  return null
}

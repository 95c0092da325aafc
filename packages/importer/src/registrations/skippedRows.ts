import { isDitto } from "../cells/ditto.ts"
import { beginnings, filledCells, isBlank, isBlankCell, type SheetRecord } from "../table/SheetRecord.ts"
import type { SheetTable } from "../table/SheetTable.ts"
import type { Section } from "./sections.ts"

/** Why a row is no registration. */
export type SkipReason = "total" | "footer" | "section" | "separator" | "continuation" | "unused"

const TOTAL =
  /^(?:[ivx]+\.? |[a-d]\.? )?(?:tong|tong cong|tong so|cong|tong cong chung|cong chung|total)(?:$|\s*[:(]| \d| muc| (?:[ivx]+|[a-d])$| mo hinh| linh vuc| tap the| ca nhan| toan (?:xa|huyen|tinh))/
const SIGNATURE =
  /^\(?(?:tm\.?|t\/m|kt\.?|tl\.?|nguoi lap|thu ky|bi thu|pho bi thu|chu tich|pho chu tich|truong ban|can bo|xac nhan|thu truong|noi nhan|noi gui|nhu tren|luu|ky,|ky ten|da ky|ky ghi|ngay \d|.{0,40}, ngay |ghi chu:)/
/** Where a unit would stand, a total has how many there are. */
const COUNT = /^\d[\d.]*$/
const FOOTER_CELLS = 2
const SIGNATURES = 3

/** What a row is instead of a registration; for a heading, the section it opens. */
export interface SkippedRow {
  readonly reason: SkipReason
  readonly section: Section | null
}

/**
 * Rows of a list that are clearly no registration: headings of its sections, lines between them, totals, texts that
 * go on from the row above, rows of a form that hold their running number and nothing else, and the signature block
 * below the table. A row with two of name, unit and field, or with a running number and anything else, is a
 * registration that lacks something, and never skipped.
 */
export const skippedRows = (
  table: SheetTable,
  keys: { readonly name: string; readonly unit: string },
  sectionOf: (record: SheetRecord) => Section | null
): ReadonlyMap<SheetRecord, SkippedRow> => {
  const cell = (record: SheetRecord, key: string): string => {
    const index = table.columns.get(key)?.index
    return index === undefined ? "" : (record.cells[index] ?? "").trim()
  }
  const parts = [keys.name, keys.unit, "field"].flatMap((key) => table.columns.get(key)?.index ?? [])
  const essential = (record: SheetRecord): number => {
    let count = 0
    for (const index of parts) if (!isBlankCell(record.cells[index] ?? "")) count++
    return count
  }
  const numbered = (record: SheetRecord): boolean => /^\d+[.)]?$/.test(cell(record, "ignored"))
  const lastFull = lastFullRow(table, essential, numbered)
  const skipped = new Map<SheetRecord, SkippedRow>()
  const skip = (record: SheetRecord, reason: SkipReason, section: Section | null = null): void => {
    skipped.set(record, { reason, section })
  }
  let afterBlank = false
  let signed = false
  for (const [at, record] of table.rows.entries()) {
    if (isBlank(record)) {
      if (at > lastFull) afterBlank = true
      continue
    }
    if (record.fault === "open") continue
    // Most rows of most files end here, before anything costs time.
    if (essential(record) === ESSENTIAL && hasWords(record)) continue
    const below = at > lastFull && lastFull !== -1
    const signatures = signaturesIn(record)
    const section = below ? null : sectionOf(record)
    const texts = beginnings(record)
    if (!hasWords(record)) skip(record, "separator")
    else if (below && !numbered(record) && (signed || signatures > 1) && filledCells(record) <= SIGNATURES) {
      skip(record, "footer")
      signed = true
    } else if (filledCells(record) === 1 && numbered(record)) skip(record, "unused")
    else if (isTotal(texts) && COUNT.test(cell(record, keys.unit))) skip(record, "total")
    else if (essential(record) > 1) continue
    else if (isTotal(texts)) skip(record, "total")
    else if (section !== null) skip(record, "section", section)
    else if (numbered(record)) continue
    else if (below && (signatures > 0 || afterBlank) && filledCells(record) <= FOOTER_CELLS) {
      skip(record, "footer")
      signed ||= signatures > 0
    } else if (!below && essential(record) === 0 && at > 0) skip(record, "continuation")
  }
  return skipped
}

/** Name, unit and field. */
const ESSENTIAL = 3

const hasWords = (record: SheetRecord): boolean =>
  ASCII_WORD.test(record.cells[0] ?? "") ||
  record.cells.some((text) => /[\p{L}\p{N}?]/u.test(text) || isDitto(text))

/** Most rows begin with a number: this expression is quicker than one that knows all letters. */
const ASCII_WORD = /^[\dA-Za-z]/

const isTotal = (texts: ReadonlyArray<string>): boolean =>
  TOTAL.test(texts.find((text) => /[a-z]{2}/.test(text)) ?? "")

const signaturesIn = (record: SheetRecord): number =>
  beginnings(record).filter((text) => SIGNATURE.test(text)).length

/**
 * The last row that is surely a registration: it has all of name, unit and field, or two of them and a running
 * number. In a list without both a field and numbers it is the last one above the signatures.
 */
const lastFullRow = (
  table: SheetTable,
  essential: (record: SheetRecord) => number,
  numbered: (record: SheetRecord) => boolean
): number => {
  const plain = !table.columns.has("field") && !table.columns.has("ignored")
  const signed = plain
    ? table.rows.findIndex((record) => signaturesIn(record) > 0 && essential(record) < 2)
    : -1
  return table.rows.findLastIndex((record, at) => {
    if (record.fault === "open") return false
    const parts = essential(record)
    return (
      parts === ESSENTIAL || (parts === 2 && (numbered(record) || (plain && (signed === -1 || at < signed))))
    )
  })
}

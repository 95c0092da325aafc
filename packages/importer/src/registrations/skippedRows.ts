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
 * Tells rows of a list that are clearly no registration: headings of its sections, lines between them, totals, texts that
 * go on from the row above, rows of a form that hold their running number and nothing else, and the signature block
 * below the table. A row with two of name, unit and field, or with a running number and anything else, is a
 * registration that lacks something, and never skipped. The reader is given all rows from the first to the last, blank
 * ones too, each with its place among them; null for those that are to be read.
 */
export const skippedRowReader = (
  table: SheetTable,
  keys: { readonly name: string; readonly unit: string },
  sectionOf: (record: SheetRecord) => Section | null
): ((record: SheetRecord, at: number) => SkippedRow | null) => {
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
  let afterBlank = false
  let signed = false
  return (record, at) => {
    if (record.fault === "open") return null
    // Most rows of most files end here, before anything costs time.
    if (essential(record) === ESSENTIAL && hasWords(record)) return null
    if (isBlank(record)) {
      afterBlank ||= at > lastFull
      return null
    }
    const below = at > lastFull && lastFull !== -1
    const signatures = signaturesIn(record)
    const section = below ? null : sectionOf(record)
    const texts = beginnings(record)
    if (!hasWords(record)) return skipped("separator")
    if (below && !numbered(record) && (signed || signatures > 1) && filledCells(record) <= SIGNATURES) {
      signed = true
      return skipped("footer")
    }
    if (filledCells(record) === 1 && numbered(record)) return skipped("unused")
    if (isTotal(texts) && COUNT.test(cell(record, keys.unit))) return skipped("total")
    if (essential(record) > 1) return null
    if (isTotal(texts)) return skipped("total")
    if (section !== null) return skipped("section", section)
    if (numbered(record)) return null
    if (below && (signatures > 0 || afterBlank) && filledCells(record) <= FOOTER_CELLS) {
      signed ||= signatures > 0
      return skipped("footer")
    }
    return !below && essential(record) === 0 && at > 0 ? skipped("continuation") : null
  }
}

const skipped = (reason: SkipReason, section: Section | null = null): SkippedRow => ({ reason, section })

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

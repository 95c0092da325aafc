import { type Finding, type FindingDetail, type FindingValue, finding } from "@dvk/core"
import { MAXIMUM_CELL_LENGTH } from "../table/limits.ts"
import { recodedFindings } from "../table/recodedFindings.ts"
import type { SheetRecord } from "../table/SheetRecord.ts"
import type { SheetTable } from "../table/SheetTable.ts"
import { cleanText, isInnocent } from "./cleanText.ts"
import { isDitto } from "./ditto.ts"
import { hasLostLetters } from "./lostLetters.ts"
import { isSheetError, NUMBER_SIGN } from "./sheetError.ts"

const REPLACEMENT = "\ufffd"
const QUOTE_LENGTH = 200
/** Behind the last bit of a number there are no others. */
const BITS = 31
const NO_FINDINGS: ReadonlyArray<Finding> = []
const NO_SUBJECT: Pick<FindingDetail, "judge" | "model"> = {}

/** One row while it is read: its cells by column key, and the findings it gathers on the way. */
export class RowCells {
  /** Most rows have none, and no list of their own. */
  #findings: Array<Finding> | null = null
  readonly #table: SheetTable
  readonly #record: SheetRecord
  #above: RowCells | null
  /** Cells that repeat the row above, with what they repeat. */
  #repeated: Map<string, string> | null = null
  #subject = NO_SUBJECT

  /** `above`: the row before, for cells that only repeat it. */
  constructor(table: SheetTable, record: SheetRecord, above: RowCells | null = null) {
    this.#table = table
    this.#record = record
    this.#above = above
    if (record.recoded !== undefined)
      this.#findings = [...recodedFindings(table.sheet.file, record, table.reading.columns)]
    if (record.fault === "open")
      this.add("unterminated-quote", null, { before: quoted(record.cells[0] ?? "") })
    else if (record.fault === "moved")
      this.add("moved-columns", null, {
        before: quoted(record.cells.filter((cell) => cell !== "").join(" | "))
      })
    else {
      if (record.fault === "stray") this.add("bad-quote", null, { before: strayCell(record) })
      this.#countColumns()
    }
  }

  get findings(): ReadonlyArray<Finding> {
    return this.#findings ?? NO_FINDINGS
  }

  get place(): { readonly file: string; readonly line: number; readonly sheetRow: number } {
    return { file: this.#table.sheet.file, line: this.#record.line, sheetRow: this.#record.sheetRow }
  }

  get refused(): boolean {
    return this.#findings?.some((found) => found.severity === "error") ?? false
  }

  refusedBy(code: Finding["code"]): boolean {
    return this.#findings?.some((found) => found.code === code) ?? false
  }

  has(key: string): boolean {
    return this.#table.columns.has(key)
  }

  /**
   * The cell as it stands in the file, or in the row above where it only repeats that; "" where the row ends before
   * it or the file has no such column.
   */
  raw(key: string): string {
    return this.#repeated?.get(key) ?? this.#written(key)
  }

  /** Reads ditto marks; afterwards the row above is let go, so that a long file does not hold on to all of them. */
  resolveDittos(keys: Iterable<string>): void {
    // Nearly all rows have none, and need not know their columns to tell.
    if (this.#record.cells.some(isDitto)) this.#repeat(keys)
    this.#above = null
  }

  #repeat(keys: Iterable<string>): void {
    for (const key of keys) {
      const mark = this.#written(key)
      if (!isDitto(mark)) continue
      const value = this.#above?.raw(key) ?? ""
      const before = mark.trim()
      if (value.trim() === "") this.add("bad-ditto", key, { before })
      else {
        this.#repeated ??= new Map()
        this.#repeated.set(key, value)
        this.add("filled-down", key, { before, after: quoted(value.trim()) }, { reason: "ditto" })
      }
    }
  }

  /** Called for a row that lacks what it needs: where the file ends in the middle of it, that is why. */
  reportCutOff(): void {
    if (this.#table.cutOff !== this.#record) return
    const before = quoted(this.#record.cells.join(" | "))
    this.add("truncated", null, { before })
  }

  #written(key: string): string {
    const index = this.#table.columns.get(key)?.index
    return index === undefined ? "" : (this.#record.cells[index] ?? "")
  }

  /** Whether a cell was seen to be innocent when it was cut out of its text. */
  #isInnocent(index: number): boolean {
    return index < BITS && this.#repeated === null && (((this.#record.innocent ?? 0) >> index) & 1) === 1
  }

  header(key: string): string {
    return this.#table.columns.get(key)?.header ?? ""
  }

  /** Whom and what the row is about: said with every finding of it, those before and those to come. */
  about(subject: Pick<FindingDetail, "judge" | "model">): void {
    this.#subject = subject
    this.#findings = this.#findings?.map((found) => ({ ...found, ...subject })) ?? null
  }

  /** Adds a finding of this row, and of a column where one is given. */
  add(
    code: Finding["code"],
    key: string | null,
    detail: Pick<FindingDetail, "before" | "after" | "severity"> = {},
    values: Readonly<Record<string, FindingValue>> = {}
  ): void {
    const header = key === null ? "" : this.header(key)
    this.#findings ??= []
    this.#findings.push(
      finding(
        code,
        { ...this.place, ...this.#subject, ...(header === "" ? {} : { column: header }), ...detail },
        values
      )
    )
  }

  /** The cell cleaned, with a finding for whatever had to be cleaned. `lines` keeps its line ends. */
  text(key: string, lines = false): string {
    const index = this.#table.columns.get(key)?.index
    if (index === undefined) return ""
    const raw = this.#repeated?.get(key) ?? this.#record.cells[index] ?? ""
    if (raw === "") return ""
    if (raw.length > MAXIMUM_CELL_LENGTH) {
      this.add("too-long", key, { before: quoted(raw) }, { length: raw.length, limit: MAXIMUM_CELL_LENGTH })
      return raw.slice(0, QUOTE_LENGTH)
    }
    if (raw.charCodeAt(0) === NUMBER_SIGN && isSheetError(raw)) {
      this.add("cell-error", key, { before: raw.trim() })
      return ""
    }
    if (this.#isInnocent(index) || isInnocent(raw)) return raw
    const { text, blanks, controls, nul } = cleanText(raw, lines)
    if (nul) this.add("nul", key, { before: quoted(raw), after: quoted(text) })
    if (controls) this.add("control-character", key, { before: quoted(raw), after: quoted(text) })
    if (blanks) this.add("cleaned-blanks", key, { before: quoted(raw), after: quoted(text) })
    if (text.includes(REPLACEMENT))
      this.add(this.#table.sheet.hasBadBytes ? "bad-encoding" : "lost-characters", key, {
        before: quoted(text)
      })
    else if (hasLostLetters(text)) this.add("lost-characters", key, { before: quoted(text) })
    if (/^[=@]/.test(text)) this.add("formula", key, { before: quoted(text) })
    return text
  }

  /** The cell cleaned, or null where it is blank. */
  textOrNull(key: string, lines = false): string | null {
    const text = this.text(key, lines)
    return text === "" ? null : text
  }

  #countColumns(): void {
    const { width } = this.#table
    if (this.#record.cells.length <= width) return
    const beyond = this.#record.cells.slice(width).filter((cell) => cell.trim() !== "")
    if (beyond.length > 0)
      this.add(
        "column-count",
        null,
        { before: quoted(beyond.join(" | ")) },
        { columns: width, found: width + beyond.length }
      )
  }
}

const quoted = (text: string): string =>
  text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text

const strayCell = (record: SheetRecord): string =>
  quoted(record.cells.find((cell) => cell.includes('"')) ?? "")

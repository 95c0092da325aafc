import { type Finding, finding } from "@dvk/core"
import { type CellReading, cellReadings } from "../bytes/cellReadings.ts"
import { hasForeignWord, plausibility } from "../bytes/plausibility.ts"
import { type SheetRecord, withCells } from "./SheetRecord.ts"

/** What another encoding was read as, cell by cell. */
export interface RecodedRecords {
  readonly records: ReadonlyArray<SheetRecord>
  /** Said once where the whole file was in one old encoding; else every row says it. */
  readonly findings: ReadonlyArray<Finding>
}

/** A cell that may be in another encoding: by how much each reading is better than the text as it stands. */
interface Suspect {
  readonly at: number
  readonly text: string
  readonly gains: ReadonlyMap<CellReading, { readonly text: string; readonly gain: number }>
}

/** Two words that only the other reading makes Vietnamese, or one with something to spare. */
const CLEAR_GAIN = 6
/** One word that the other reading makes Vietnamese: worth a question, not a change. */
const LIKELY_GAIN = 4
/** Where at most this share of a file's marked cells are Unicode beyond doubt, the file is in one encoding. */
const STRAY_SHARE = 0.02

const MARKED = /[\u0080-\uffff]/
/** Letters that no reading of old bytes as Latin-1 can show. */
const UNICODE = /[\u0102-\u0151\u0168-\u0177\u01a0-\u01b0\u1ea0-\u1ef9]|\p{M}/u

/**
 * Finds cells whose bytes went through a wrong encoding and were then saved as Unicode (TCVN3, VNI and others as
 * Latin-1, UTF-8 read as Windows text), and reads them again where that is clearly better: by the file as a whole,
 * else row by row, else by the cell. What is likely but not clear is kept and asked about.
 */
export const recodeCells = (file: string, records: ReadonlyArray<SheetRecord>): RecodedRecords => {
  const totals = new Map<CellReading, number>()
  const suspects = new Map<SheetRecord, ReadonlyArray<Suspect>>()
  for (const record of records) {
    if (!record.cells.some(hasForeignWord)) continue
    const found: Array<Suspect> = []
    for (const [at, text] of record.cells.entries()) {
      if (!hasForeignWord(text)) continue
      const gains = gainsOf(text)
      if (gains.size > 0) found.push({ at, text, gains })
      for (const [reading, { gain }] of gains) totals.set(reading, (totals.get(reading) ?? 0) + gain)
    }
    if (found.length > 0) suspects.set(record, found)
  }
  if (suspects.size === 0) return { records, findings: [] }
  const [best, gain] = bestOf(totals)
  return best !== null && gain >= CLEAR_GAIN && !isUnicode(records)
    ? recodeFile(file, records, best)
    : { records: records.map((record) => recodeRow(record, suspects.get(record) ?? [])), findings: [] }
}

/** Whether more than a few strayed cells of a file are Unicode beyond doubt. */
const isUnicode = (records: ReadonlyArray<SheetRecord>): boolean => {
  let cells = 0
  let unicode = 0
  for (const record of records)
    for (const text of record.cells) {
      if (!MARKED.test(text)) continue
      cells++
      if (UNICODE.test(text) && !hasForeignWord(text)) unicode++
    }
  return unicode > cells * STRAY_SHARE
}

const gainsOf = (text: string): Suspect["gains"] => {
  const before = plausibility(text).score
  return new Map(
    cellReadings.flatMap((reading) => {
      const read = reading.read(text)
      const gain = read === null ? 0 : plausibility(read).score - before
      return read === null || gain <= 0 ? [] : [[reading, { text: read, gain }] as const]
    })
  )
}

const bestOf = (totals: ReadonlyMap<CellReading, number>): readonly [CellReading | null, number] => {
  let best: CellReading | null = null
  let most = 0
  // The list is in order of likelihood, and the first of equals stays.
  for (const reading of cellReadings) {
    const total = totals.get(reading) ?? 0
    if (total > most) {
      best = reading
      most = total
    }
  }
  return [best, most]
}

/** The whole file is in one encoding: also words that would pass as they stand ("Xãm") are read again. */
const recodeFile = (
  file: string,
  records: ReadonlyArray<SheetRecord>,
  reading: CellReading
): RecodedRecords => {
  const changes: Array<{ readonly before: string; readonly after: string }> = []
  const recoded = records.map((record) => {
    let changed = false
    const cells = record.cells.map((cell) => {
      if (!MARKED.test(cell)) return cell
      const read = reading.read(cell)
      if (read === null || read === cell) return cell
      if (plausibility(read).foreign > plausibility(cell).foreign) return cell
      changes.push({ before: cell, after: read })
      changed = true
      return read
    })
    return changed ? withCells(record, cells) : record
  })
  const values = { encoding: reading.encoding, scope: "file", cells: changes.length }
  return { records: recoded, findings: [finding(reading.code, { file, ...changes[0] }, values)] }
}

const recodeRow = (record: SheetRecord, suspects: ReadonlyArray<Suspect>): SheetRecord => {
  if (suspects.length === 0) return record
  const totals = new Map<CellReading, number>()
  for (const { gains } of suspects)
    for (const [reading, { gain }] of gains) totals.set(reading, (totals.get(reading) ?? 0) + gain)
  const [best, total] = bestOf(totals)
  if (best === null || total < LIKELY_GAIN) return record
  const sure = total >= CLEAR_GAIN
  const cells = [...record.cells]
  const recoded = record.cells.flatMap((before, at) => {
    const known = suspects.find((suspect) => suspect.at === at)?.gains.get(best)
    const read = known ?? (sure && MARKED.test(before) ? gainsOf(before).get(best) : undefined)
    if (read === undefined) return []
    if (sure) cells[at] = read.text
    return [{ at, before, after: read.text, encoding: best.encoding, code: best.code, sure }]
  })
  return { ...withCells(record, cells), recoded }
}

/** What a line end is made of. */
export type Units = "bytes" | "utf-16le" | "utf-16be"

/** A row of a file as it is read where nothing has happened to it. */
export interface OriginalRow {
  /** Its bytes, together with what follows up to the next row. */
  readonly from: number
  readonly to: number
  /** What is read from it, in a form that can be compared. */
  readonly content: string
}

/** A file that is read as a whole without a fault, or with known ones. */
export interface Original {
  readonly name: string
  readonly bytes: Uint8Array
  readonly read: Reader
  /** Null where the rows do not stand in the bytes line by line: a package, or sheets over several rows. */
  readonly units: Units | null
  readonly rows: ReadonlyArray<OriginalRow>
  readonly reading: Outcome
}

/** A file of any kind as it was read. */
export interface Outcome {
  readonly refused: boolean
  /** What was read from each row, by its line. */
  readonly accepted: ReadonlyMap<number, string>
  /** Codes of what was said of the file as a whole. */
  readonly ofFile: ReadonlySet<string>
  /** Lines of which anything was said. */
  readonly told: ReadonlySet<number>
  /** Which column was read as what. */
  readonly columns: string
}

export type Reader = (bytes: Uint8Array) => Promise<Outcome>

const LF = 10
const CR = 13

/** How many bytes a unit has. */
export const widthOf = (units: Units): number => (units === "bytes" ? 1 : 2)

/** Where each line starts. LF, CR and CRLF end one. */
export const lineStarts = (bytes: Uint8Array, units: Units): ReadonlyArray<number> => {
  const width = widthOf(units)
  const low = units === "utf-16be" ? 1 : 0
  const code = (at: number): number =>
    (bytes[at + low] ?? -1) + (width === 1 ? 0 : (bytes[at + 1 - low] ?? 0) * 256)
  const starts = [0]
  for (let at = 0; at < bytes.length; at += width)
    if (code(at) === LF || (code(at) === CR && code(at + width) !== LF)) starts.push(at + width)
  return starts
}

const unitsOf = (bytes: Uint8Array): Units => {
  const zeros = [0, 1].map((odd) => bytes.filter((byte, at) => byte === 0 && at % 2 === odd).length)
  const [high = 0, low = 0] = zeros
  const many = bytes.length * LEAST_ZEROS
  return low > many ? "utf-16le" : high > many ? "utf-16be" : "bytes"
}

/** Of the bytes of a list in UTF-16 nearly half are zero. */
const LEAST_ZEROS = 0.2

/** Reads a file as it is: whatever is read from each row has to be read again where the row is untouched. */
export const originalOf = async (
  name: string,
  bytes: Uint8Array,
  read: Reader,
  isText = true
): Promise<Original> => {
  const reading = await read(bytes)
  const units = isText && !reading.columns.includes('"criterion"') ? unitsOf(bytes) : null
  const starts = units === null ? [] : lineStarts(bytes, units)
  const accepted = [...reading.accepted].toSorted(([a], [b]) => a - b)
  const rows = accepted.map(([line, content], at) => ({
    from: starts[line - 1] ?? 0,
    to: starts[(accepted[at + 1]?.[0] ?? Number.POSITIVE_INFINITY) - 1] ?? bytes.length,
    content
  }))
  return { name, bytes, read, units, rows, reading }
}

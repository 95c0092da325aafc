import { headerKey } from "./headerKey.ts"
import { MAXIMUM_HEADER_LENGTH } from "./limits.ts"
import type { ReadColumn } from "./Reading.ts"
import type { SheetRecord } from "./SheetRecord.ts"

/** Two words of a header may stand in a row by chance. */
const LEAST_HEADERS = 3

/**
 * Tells whether a row has the headers of the table in another order, as where lists of two units were copied below
 * each other: the rows under it would be read into the wrong columns.
 */
export const movedHeader = (columns: ReadonlyArray<ReadColumn>): ((record: SheetRecord) => boolean) => {
  const read = columns.filter(({ as }) => as !== null)
  const known = new Set(read.map(({ header }) => headerKey(header)))
  const written = new Set(read.map(({ header }) => plain(header)))
  const longest = Math.max(0, ...[...written].map((text) => text.length))
  return ({ cells }) => {
    // Every row has its say here: two cells of most rows settle it.
    const isWritten = (cell: string): boolean => cell.length <= longest + 2 && written.has(plain(cell))
    if (!isWritten(cells[0] ?? "") && !isWritten(cells[1] ?? "")) return false
    const found = cells.flatMap((cell, index) => {
      const key = headerKey(cell.slice(0, MAXIMUM_HEADER_LENGTH))
      return key !== "" && known.has(key) ? [{ key, index }] : []
    })
    const isMoved = found.some(({ key, index }) =>
      read.every((column) => column.index !== index || headerKey(column.header) !== key)
    )
    return isMoved && found.length >= Math.min(LEAST_HEADERS, known.size)
  }
}

const plain = (text: string): string => text.trim().toLowerCase()

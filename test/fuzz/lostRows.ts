import { bytesOfMutant, type Mutant } from "./Mutant.ts"
import { lineStarts, type Original, type Outcome, widthOf } from "./Original.ts"

/**
 * Rows that were lost without a word: they and the rows beside them stand in the mutant as they stood in the original,
 * and yet nothing equal was read from them, nothing is said of their line, and the file was not refused. Nothing can
 * be asked where the whole file was read in another way and that is said, or where its columns changed their meaning.
 */
export const lostRows = (original: Original, mutant: Mutant, outcome: Outcome): ReadonlyArray<string> => {
  const { units, rows, reading } = original
  if (outcome.refused) return outcome.ofFile.size + outcome.told.size > 0 ? [] : ["refused without a word"]
  const saidOfAll = [...outcome.ofFile].some((code) => !reading.ofFile.has(code))
  if (units === null || saidOfAll || outcome.columns !== reading.columns) return []
  const bytes = bytesOfMutant(mutant, original.bytes)
  const starts = lineStarts(bytes, units)
  const isLineStart = new Set([...starts, bytes.length])
  const lost: Array<string> = []
  let start = 0
  for (const piece of mutant) {
    const at = start
    start += piece._tag === "Kept" ? piece.to - piece.from : piece.bytes.length
    if (piece._tag === "Strange" || (at - piece.from) % widthOf(units) !== 0) continue
    for (const [index, row] of rows.entries()) {
      const from = rows[index - 1]?.from ?? 0
      const to = rows[index + 1]?.to ?? original.bytes.length
      const shift = at - piece.from
      // Strange bytes right in front of a row, or behind one that ends the file without a line end, are its own.
      if (
        from < piece.from ||
        to > piece.to ||
        !isLineStart.has(from + shift) ||
        !isLineStart.has(to + shift)
      )
        continue
      const line = lineOf(starts, row.from + shift)
      if (outcome.accepted.get(line) !== row.content && !outcome.told.has(line))
        lost.push(`line ${line}: ${row.content}`)
    }
  }
  return lost
}

const lineOf = (starts: ReadonlyArray<number>, at: number): number =>
  starts.findLastIndex((start) => start <= at) + 1

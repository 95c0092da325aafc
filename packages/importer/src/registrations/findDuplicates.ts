import { type Finding, finding, foldForMatching } from "@dvk/core"
import type { RegistrationRow } from "./RegistrationRow.ts"

/** Rows that stay, in the order given, and rows that say again what an earlier one said. */
export interface Duplicates<Row extends RegistrationRow> {
  readonly kept: ReadonlyArray<Row>
  readonly rejected: ReadonlyArray<{ readonly row: Row; readonly finding: Finding }>
}

/**
 * Finds models registered twice: the same name at the same unit and place after folding, in rows of one file or of
 * many. The first in the order given stays. An id that stands for two different models is refused the second time.
 */
export const findDuplicates = <Row extends RegistrationRow>(rows: ReadonlyArray<Row>): Duplicates<Row> => {
  const byModel = new Map<string, Row>()
  const byId = new Map<string, Row>()
  const kept: Array<Row> = []
  const rejected: Array<{ readonly row: Row; readonly finding: Finding }> = []
  const fold = foldByWord()
  for (const row of rows) {
    const model = `${fold(row.unitName)}\n${fold(row.place ?? "")}\n${fold(row.name)}`
    const id = row.id === null ? null : foldForMatching(row.id)
    const sameModel = byModel.get(model)
    const sameId = id === null ? undefined : byId.get(id)
    if (sameModel !== undefined) rejected.push({ row, finding: repeats("duplicate", row, sameModel) })
    else if (sameId !== undefined) rejected.push({ row, finding: repeats("duplicate-id", row, sameId) })
    else {
      byModel.set(model, row)
      if (id !== null) byId.set(id, row)
      kept.push(row)
    }
  }
  return { kept, rejected }
}

/** Nothing to fold, as in numbers. */
const FOLDED = /^[a-z\d]+$/

/** Letters, digits and single blanks: then each word folds by itself. */
const PLAIN = /^[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*$/u

/** Folds texts word by word and remembers the words: a long list has few of them, many times each. */
const foldByWord = (): ((text: string) => string) => {
  const known = new Map<string, string>()
  const word = (written: string): string => {
    if (FOLDED.test(written)) return written
    const folded = known.get(written) ?? foldForMatching(written)
    known.set(written, folded)
    return folded
  }
  return (text) => (PLAIN.test(text) ? text.split(" ").map(word).join(" ") : foldForMatching(text))
}

/** What is said of a row that repeats the model, or the id, of an earlier one. */
export const repeats = (
  code: "duplicate" | "duplicate-id",
  row: RegistrationRow,
  first: RegistrationRow
): Finding => {
  const { file, line, sheetRow } = row.origin
  return finding(
    code,
    { file, line, sheetRow, before: code === "duplicate" ? row.name : (row.id ?? "") },
    {
      id: row.id,
      name: row.name,
      unit: row.unitName,
      firstName: first.name,
      firstUnit: first.unitName,
      firstFile: first.origin.file,
      firstLine: first.origin.line,
      firstSheetRow: first.origin.sheetRow
    }
  )
}

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
  for (const row of rows) {
    const model = [row.unitName, row.place ?? "", row.name].map(foldForMatching).join("\n")
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

const repeats = (
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

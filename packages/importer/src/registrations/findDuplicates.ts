import { type Finding, finding, foldForMatching } from "@dvk/core"
import { FirstRows, type Sameness } from "./FirstRows.ts"
import { looksTheSame } from "./looksTheSame.ts"
import type { RegistrationRow } from "./RegistrationRow.ts"
import { RowNames } from "./RowNames.ts"
import { SharedHashes } from "./SharedHashes.ts"

/** Rows that stay, in the order given, and rows that say again what an earlier one said. */
export interface Duplicates<Row extends RegistrationRow> {
  readonly kept: ReadonlyArray<Row>
  readonly rejected: ReadonlyArray<{ readonly row: Row; readonly finding: Finding }>
}

/**
 * Finds models registered twice: the same name at the same unit and place after folding, in rows of one file or of
 * many. The first in the order given stays. An id that stands for two different models is refused the second time.
 */
export const findDuplicates = <Row extends RegistrationRow>(
  rows: ReadonlyArray<Row>,
  names = RowNames.of(rows)
): Duplicates<Row> => {
  const models = new SharedHashes(rows.length)
  const ids = new SharedHashes(rows.length)
  for (let at = 0; at < names.size; at++) {
    models.add(names.models[at] ?? 0, at)
    const id = names.id(at)
    if (id !== null) ids.add(id, at)
  }
  const byModel = new FirstRows<Row>(sameModel)
  const byId = new FirstRows<Row>(sameId)
  const kept: Array<Row> = []
  const rejected: Array<{ readonly row: Row; readonly finding: Finding }> = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (row === undefined) continue
    // Most rows are like no other, and cost no more than this.
    if (!models.isShared(at) && !ids.isShared(at)) {
      kept.push(row)
      continue
    }
    const model = names.models[at] ?? 0
    const id = names.id(at)
    const again = byModel.find(model, row)
    const other = id === null ? undefined : byId.find(id, row)
    if (again !== undefined) rejected.push({ row, finding: repeats("duplicate", row, again) })
    else if (other !== undefined) rejected.push({ row, finding: repeats("duplicate-id", row, other) })
    else {
      byModel.add(model, row)
      if (id !== null) byId.add(id, row)
      kept.push(row)
    }
  }
  return { kept, rejected }
}

const sameModel: Sameness<RegistrationRow> = {
  looksTheSame: (a, b) =>
    looksTheSame(a.name, b.name) &&
    looksTheSame(a.unitName, b.unitName) &&
    looksTheSame(a.place ?? "", b.place ?? ""),
  folded: ({ name, unitName, place }) => [unitName, place ?? "", name].map(foldForMatching).join("\n")
}

const sameId: Sameness<RegistrationRow> = {
  looksTheSame: (a, b) => looksTheSame(a.id ?? "", b.id ?? ""),
  folded: ({ id }) => foldForMatching(id ?? "")
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

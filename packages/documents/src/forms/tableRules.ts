import type { DataValidation } from "hucre/xlsx"
import { columnLetter } from "./columnLetter.ts"
import type { WorkbookTable } from "./workbookTable.ts"

/** The name of the hidden sheet that holds the lists. */
export const LISTS = "Danh muc"

/** What Excel offers and refuses in the rows of a table: its lists to choose from, and the bounds of its numbers. */
export const tableRules = (table: WorkbookTable, headerRow: number): Array<DataValidation> => {
  const first = headerRow + 2
  const last = Math.max(first, first + table.rows.length + (table.blankRows ?? 0) - 1)
  const range = (column: number): string => `${columnLetter(column)}${first}:${columnLetter(column)}${last}`
  return [
    ...(table.choices ?? []).map(
      ({ column, values }, at): DataValidation => ({
        type: "list",
        formula1: `'${LISTS}'!$${columnLetter(at)}$1:$${columnLetter(at)}$${values.length}`,
        allowBlank: true,
        showErrorMessage: true,
        ...(table.refusal === undefined ? {} : { errorMessage: table.refusal.choice }),
        range: range(column)
      })
    ),
    ...(table.numbers ?? []).map(
      ({ column, lowest, highest }): DataValidation => ({
        type: "decimal",
        operator: "between",
        formula1: String(lowest),
        formula2: String(highest),
        allowBlank: true,
        showErrorMessage: true,
        ...(table.refusal === undefined ? {} : { errorMessage: table.refusal.number }),
        range: range(column)
      })
    )
  ]
}

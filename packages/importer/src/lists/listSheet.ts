import type { Finding } from "@dvk/core"
import * as Result from "effect/Result"
import { chooseGrid } from "../opening/chooseGrid.ts"
import { filledSheet, gridFindings, sheetOfGrid, tooWide } from "../opening/gridSheet.ts"
import type { ColumnRule } from "../table/ColumnRule.ts"
import { findHeader } from "../table/findHeader.ts"
import { type RefusedFile, readSheet, type Sheet } from "../table/Sheet.ts"
import type { Grid } from "../workbook/Grid.ts"

/** A list as it came: the bytes of a text file, or the sheets of a workbook that has been opened. */
export type ListContent = Uint8Array | ReadonlyArray<Grid>

/** The sheet that holds a list: of a workbook the first with its header. Merged cells are filled, as when importing. */
export const listSheet = (
  file: string,
  content: ListContent,
  rule: ColumnRule
): Result.Result<Sheet, RefusedFile> => {
  if (content instanceof Uint8Array) return readSheet(file, content)
  const chosen = chooseGrid(file, content, { rules: [rule] })
  if (Result.isFailure(chosen)) return refuse([chosen.failure])
  const { grid, findings } = chosen.success
  const sheet = sheetOfGrid(file, grid)
  const wide = tooWide(sheet)
  if (wide !== null) return refuse([...findings, wide])
  const header = findHeader(sheet.records, rule)
  const filled = header === null ? sheet : filledSheet(sheet, header, grid.merged, {})
  return Result.succeed({
    ...filled,
    findings: [...filled.findings, ...findings, ...gridFindings(file, grid, header)]
  })
}

const refuse = (findings: ReadonlyArray<Finding>): Result.Result<never, RefusedFile> =>
  Result.fail({ reading: { encoding: null, delimiter: null, headerLine: null, columns: [] }, findings })

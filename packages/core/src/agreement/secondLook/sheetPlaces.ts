import { compareCodeUnits } from "../../exact/compareCodeUnits.ts"
import type { CommitteeSheets } from "../../scoring/committeeSheets.ts"
import { type ScoreTable, sheetAt } from "../../scoring/ScoreTable.ts"
import type { SheetPlace } from "./SecondLook.ts"

/** Where the sheet of a row was read. */
export const placeOf = (table: ScoreTable, row: number): SheetPlace => {
  const { model, judge, file, line } = sheetAt(table, row)
  return { model, judge, file, line }
}

/** The files that hold counted sheets of a judge, by path. */
export const filesOf = (
  table: ScoreTable,
  counted: CommitteeSheets,
  judge: number
): ReadonlyArray<string> => {
  const files = counted.sheets.flatMap((sheets) =>
    sheets.filter((sheet) => sheet.judge === judge).map((sheet) => sheetAt(table, sheet.row).file)
  )
  return [...new Set(files)].toSorted(compareCodeUnits)
}

import {
  beyondRegistered,
  eachStage,
  type FieldId,
  foldBare,
  type Rubric,
  type SummaryCounts
} from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { namedReader } from "../cells/readNamed.ts"
import { manyOf } from "../lists/readList.ts"
import { readField } from "../registrations/readField.ts"
import type { SheetTable } from "../table/SheetTable.ts"
import type { RowFigures, SummaryHead, SummaryRow } from "./SummaryReading.ts"
import type { StatedWhen } from "./statedWhen.ts"
import { readFigure, readNamedPart, readPeriod, readSummaryYear } from "./summaryCells.ts"
import { FIELD, isWide, SUBJECT_KIND } from "./summaryRule.ts"

const TOTAL = /^(?:tong cong|tong so|tong|cong|total)$/

/** Whether a cell says that its row is a total. Most cells are seen to be none without being folded. */
const isTotalWord = (written: string): boolean =>
  written.length <= LONGEST_TOTAL && /^[tc]/i.test(written) && TOTAL.test(foldBare(written))

/** "Tổng cộng" with its marks written apart. */
const LONGEST_TOTAL = 16

/** A reader for the rows of one table; null where an error stands among a row's findings. */
export const rowReader = (
  table: SheetTable,
  rubric: Rubric,
  stated: StatedWhen
): ((row: RowCells) => SummaryRow | null) => {
  const readFigures = isWide(table.columns) ? wideFigures(rubric) : rowFigures(rubric)
  return (row) => {
    const head = readHead(row, stated)
    const figures = readFigures(row)
    return head === null || figures === null || row.refused ? null : { ...head, figures, origin: row.place }
  }
}

const readHead = (row: RowCells, stated: StatedWhen): SummaryHead | null => {
  const body = row.text("unit")
  if (body === "") row.add("missing-unit", "unit")
  const period = readPeriod(row, stated)
  const year = readSummaryYear(row, stated)
  return period === null ? null : { body, through: manyOf(row.text("through", true)), year, period }
}

/** The counts of a row, with what cannot be told together. */
const readCounts = (row: RowCells): SummaryCounts => {
  const counts = eachStage((stage) => readFigure(row, stage))
  for (const stage of beyondRegistered(counts))
    row.add("more-than-registered", stage, { before: row.text(stage) }, { registered: counts.registered })
  return counts
}

/** A row for each field, level and kind of subject; one that names none of them is the total of its body. */
const rowFigures = (rubric: Rubric): ((row: RowCells) => RowFigures | null) => {
  const fields = namedReader(rubric.fields)
  const levels = namedReader(rubric.levels)
  const kinds = namedReader(rubric.subjectKinds)
  return (row) => {
    const counts = readCounts(row)
    const parted = row.text("level") !== "" || row.text("subjectKind") !== ""
    const written = row.text("field")
    const of = row.text("row")
    const isTotal = isTotalWord(written) || (written === "" && !parted)
    if (of === "total" || (of === "" && isTotal)) return { kind: "total", counts }
    if (of === "subjectKind") {
      const subjectKind = readNamedPart(row, "subjectKind", kinds)
      return subjectKind === null ? null : { kind: "subjectKind", subjectKind, registered: counts.registered }
    }
    const field: FieldId | null = readField(row, "field", fields)
    if (field === null) return null
    if (of === "field") return { kind: "field", field, registered: counts.registered }
    const level = readNamedPart(row, "level", levels)
    const subjectKind = readNamedPart(row, "subjectKind", kinds)
    return { kind: "cell", cell: { group: { field, level, subjectKind }, counts } }
  }
}

/** A row for each body, with its registrations by field and by kind of subject in columns: margins of a table. */
const wideFigures =
  (rubric: Rubric) =>
  (row: RowCells): RowFigures => ({
    kind: "margins",
    margins: {
      total: readCounts(row),
      fields: rubric.fields
        .filter(({ id }) => row.has(FIELD + id))
        .map(({ id }) => ({ field: id, registered: readFigure(row, FIELD + id) })),
      subjectKinds: rubric.subjectKinds
        .filter(({ id }) => row.has(SUBJECT_KIND + id))
        .map(({ id }) => ({ subjectKind: id, registered: readFigure(row, SUBJECT_KIND + id) }))
    }
  })

import {
  type Evaluation,
  type MergedCounts,
  rational,
  type Share,
  type SummaryReport,
  summaryStages,
  sumOf,
  toFixedString
} from "@dvk/core"
import {
  columnHeader,
  compareVietnamese,
  type Language,
  sheetColumn,
  sheetName,
  sheetNote,
  stageName,
  summaryText,
  summaryWord
} from "@dvk/messages"
import { inRubricOrder, namesOfGroups } from "../summary/groupNames.ts"
import type { SheetCell, SheetColumn, Worksheet } from "./Worksheet.ts"

/** The merged summaries of the latest stretch of the year; none where the campaign merges none. */
export const summarySheets = (
  evaluation: Evaluation,
  reports: ReadonlyArray<SummaryReport>,
  language: Language
): ReadonlyArray<Worksheet> => {
  const [latest] = reports
  return latest === undefined ? [] : [unitSheet(latest, language), fieldSheet(evaluation, latest, language)]
}

/** A row for each unit that sent a summary, and one without figures for each that did not. */
const unitSheet = (report: SummaryReport, language: Language): Worksheet => {
  const { table, standing, own } = report
  const sent = table.units.map(({ unit, unitName, bodies, counts }) => ({
    // The organiser stands in no list of units, so it has no id that anybody knows.
    id: unit === own?.unit ? null : unit,
    name: unitName,
    cells: [...counted(counts), bodies, unit === own?.unit ? summaryWord("ownFigures", language) : null]
  }))
  const missing = standing.missing.map(({ unit }) => ({
    id: unit.id,
    name: unit.name,
    cells: [...summaryStages.map(() => null), null, summaryWord("notSent", language)]
  }))
  return {
    name: sheetName("summary", language),
    note: noteOf("summary", report, language),
    columns: [
      { title: sheetColumn("unitId", language), look: "text" },
      { title: columnHeader("unit", language), look: "text", holds: "name" },
      ...stageColumns(language),
      { title: summaryWord("bodies", language), look: "count", summed: true },
      { title: summaryWord("status", language), look: "text" }
    ],
    rows: [...sent, ...missing]
      .toSorted((a, b) => compareVietnamese(a.name, b.name))
      .map(({ id, name, cells }): ReadonlyArray<SheetCell> => [id, name, ...cells]),
    frozenColumns: 2,
    wholeIn: "tables/merged.csv"
  }
}

const fieldSheet = (
  { campaign: { rubric } }: Evaluation,
  report: SummaryReport,
  language: Language
): Worksheet => {
  const names = namesOfGroups(rubric, language)
  return {
    name: sheetName("summaryFields", language),
    note: noteOf("summaryFields", report, language),
    columns: [
      { title: columnHeader("field", language), look: "text", holds: "name" },
      ...stageColumns(language),
      { title: summaryWord("recognisedShare", language), look: "exact" },
      { title: summaryWord("commendedShare", language), look: "exact" }
    ],
    rows: inRubricOrder(report.table.fields, rubric.fields).map(({ key, counts }) => [
      names.field(key),
      ...counted(counts),
      rate(counts, "recognised", "C"),
      rate(counts, "commended", "D")
    ]),
    frozenColumns: 1,
    wholeIn: "tables/merged.csv"
  }
}

const noteOf = (
  sheet: "summary" | "summaryFields",
  { period, year }: SummaryReport,
  language: Language
): string => `${summaryText.heading[language](period, year)}. ${sheetNote(sheet, language)}`

const stageColumns = (language: Language): ReadonlyArray<SheetColumn> =>
  summaryStages.map((stage) => ({ title: stageName(stage, language), look: "count", summed: true }))

const counted = ({ stages }: MergedCounts): ReadonlyArray<number | null> =>
  summaryStages.map((stage) => sumOf(stages[stage]))

const PLACES = 4

/** A formula over the sums beside it, where the rate is over all of them; else the rate as it was worked out. */
const rate = (counts: MergedCounts, stage: "recognised" | "commended", column: string): SheetCell => {
  const share: Share = counts.shares[stage]
  if (share.whole === 0) return null
  const value = Number(toFixedString(rational(share.part, share.whole), PLACES))
  const isWhole = share.whole === counts.stages.registered.sum && share.part === counts.stages[stage].sum
  return isWhole ? { formula: (row) => `ROUND(${column}${row}/B${row},${PLACES})`, value } : value
}

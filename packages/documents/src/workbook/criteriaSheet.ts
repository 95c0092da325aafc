import { type Evaluation, FIXED_POINT_UNIT } from "@dvk/core"
import { type Language, sheetColumn, sheetName, sheetNote } from "@dvk/messages"
import { columnLetter } from "../forms/columnLetter.ts"
import { headerRowOf } from "./headerRow.ts"
import type { Worksheet } from "./Worksheet.ts"

const WEIGHT = 3

/** The criteria with their weights, or most points, and the sum of these. */
export const criteriaSheet = ({ campaign }: Evaluation, language: Language): Worksheet => {
  const { criteria, method } = campaign.rubric
  const weight = sheetColumn(method === "weights" ? "weight" : "mostPoints", language)
  return {
    name: sheetName("criteria", language),
    note: sheetNote("criteria", language),
    columns: [
      { title: sheetColumn("number", language), look: "count" },
      { title: sheetColumn("criterionId", language), look: "text" },
      { title: sheetColumn("criterion", language), look: "text", holds: "sentence" },
      { title: weight, look: "exact", summed: true },
      { title: sheetColumn("lowest", language), look: "exact" },
      { title: sheetColumn("highest", language), look: "exact" },
      { title: sheetColumn("clause", language), look: "text", holds: "sentence" }
    ],
    rows: criteria.map(({ id, title, clause, share, lowest, highest }, at) => [
      at + 1,
      id,
      title[language],
      share / FIXED_POINT_UNIT,
      lowest / FIXED_POINT_UNIT,
      highest / FIXED_POINT_UNIT,
      clause
    ]),
    frozenColumns: 3,
    wholeIn: "tables/criteria.csv"
  }
}

/** Where the weight of a criterion stands, for a formula in another sheet. */
export const weightCell = (evaluation: Evaluation, criterion: number, language: Language): string =>
  `'${sheetName("criteria", language)}'!$${columnLetter(WEIGHT)}$${headerRowOf(evaluation) + 1 + criterion}`

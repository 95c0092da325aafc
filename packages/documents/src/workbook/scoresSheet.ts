import {
  canonicalRows,
  divide,
  type Evaluation,
  equals,
  FIXED_POINT_UNIT,
  multiply,
  type Rational,
  type Rubric,
  rational,
  type ScoreSheet,
  sheetAt,
  sum
} from "@dvk/core"
import {
  columnHeader,
  countsName,
  type Language,
  sayFate,
  sheetColumn,
  sheetName,
  sheetNote
} from "@dvk/messages"
import { columnLetter } from "../forms/columnLetter.ts"
import { groundsOf, sheetFates } from "../tables/sheetFates.ts"
import { weightCell } from "./criteriaSheet.ts"
import { printedNumber, roundedAsPrinted } from "./printedNumber.ts"
import { MOST_ROWS } from "./tableRows.ts"
import type { Computed, SheetCell, SheetColumn, Worksheet } from "./Worksheet.ts"

const HEAD = 5

/** Every score sheet in a row of its own, with its score where it has one, and whether it counts. */
export const scoresSheet = (evaluation: Evaluation, language: Language): Worksheet => {
  const { campaign } = evaluation
  const { rubric, scores } = campaign
  const fates = sheetFates(evaluation)
  const grounds = groundsOf(evaluation)
  const totals = totalsOf(evaluation)
  const models = new Map(campaign.registrations.map(({ id, name }) => [id, name]))
  const judges = new Map((campaign.committee ?? []).map(({ id, name }) => [id, name]))
  const sources = new Map(rubric.scoreSources.map(({ id, title }) => [id, title[language]]))
  const row = (sheet: ScoreSheet): ReadonlyArray<SheetCell> => {
    const fate = fates.get(sheet.row) ?? { used: false, why: grounds.get(sheet.model) ?? null }
    return [
      sheet.model,
      models.get(sheet.model) ?? null,
      sheet.judge,
      judges.get(sheet.judge) ?? null,
      sources.get(sheet.source) ?? sheet.source,
      ...sheet.scores.map((score) => (score === null ? null : score / FIXED_POINT_UNIT)),
      scoreCell(evaluation, sheet, totals.get(sheet.row) ?? null, language),
      countsName(fate.used, language),
      sayFate(fate.why, language),
      sheet.file,
      sheet.line
    ]
  }
  return {
    name: sheetName("scores", language),
    note: sheetNote("scores", language),
    columns: [
      { title: columnHeader("model", language), look: "text" },
      { title: columnHeader("name", language), look: "text", holds: "name" },
      { title: columnHeader("judge", language), look: "text" },
      { title: sheetColumn("judgeName", language), look: "text" },
      { title: sheetColumn("source", language), look: "text" },
      ...rubric.criteria.map(({ title }): SheetColumn => ({ title: title[language], look: "exact" })),
      { title: sheetColumn("sheetTotal", language), look: "printed" },
      { title: sheetColumn("used", language), look: "text" },
      { title: sheetColumn("remark", language), look: "text" },
      { title: columnHeader("file", language), look: "text" },
      { title: columnHeader("line", language), look: "count" }
    ],
    rows: Array.from(canonicalRows(scores).subarray(0, MOST_ROWS), (at) => row(sheetAt(scores, at))),
    count: scores.length,
    frozenColumns: 3,
    wholeIn: "tables/scores.csv"
  }
}

const totalsOf = ({ ranking }: Evaluation): ReadonlyMap<number, Rational> =>
  new Map(
    ranking.ranked.flatMap(({ score }) =>
      score.sheets.flatMap(({ row, total }) => (total === null ? [] : [[row, total] as const]))
    )
  )

/** A formula where plain weighing gives the sheet's score; a rescaled sheet, or one of a source, is a plain number. */
const scoreCell = (
  evaluation: Evaluation,
  { scores }: ScoreSheet,
  total: Rational | null,
  language: Language
): SheetCell => {
  if (total === null) return null
  const value = printedNumber(total)
  const { rubric } = evaluation.campaign
  const weighed = scores.every((score) => score !== null) ? plainScore(rubric, scores) : null
  if (weighed === null || !equals(weighed, total)) return value
  return { value, formula: formulaOf(evaluation, language) }
}

/** Σ weight·score ÷ Σ weight, or under points Σ score. */
const plainScore = ({ criteria, method }: Rubric, scores: ReadonlyArray<number>): Rational => {
  const units = scores.map((score) => rational(score, FIXED_POINT_UNIT))
  if (method === "points") return sum(units)
  const weights = criteria.map(({ share }) => rational(share, FIXED_POINT_UNIT))
  return divide(sum(units.map((score, at) => multiply(score, weights[at] ?? rational(0)))), sum(weights))
}

const formulaOf = (evaluation: Evaluation, language: Language): Computed["formula"] => {
  const { criteria, method } = evaluation.campaign.rubric
  const cells = criteria.map((_, at) => columnLetter(HEAD + at))
  if (method === "points")
    return (row) => roundedAsPrinted(`SUM(${cells[0] ?? ""}${row}:${cells.at(-1) ?? ""}${row})`)
  const weights = criteria.map((_, at) => weightCell(evaluation, at, language))
  return (row) => {
    const products = cells.map((cell, at) => `${cell}${row}*${weights[at] ?? 0}`).join("+")
    return roundedAsPrinted(`(${products})/(${weights.join("+")})`)
  }
}

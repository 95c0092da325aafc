import { add, type Evaluation, equals, type PanelScore, type Ranked, sum, zero } from "@dvk/core"
import {
  columnHeader,
  type Language,
  noGrade,
  sayDecidingStep,
  sheetColumn,
  sheetName,
  sheetNote,
  subjectKindName
} from "@dvk/messages"
import { columnLetter } from "../forms/columnLetter.ts"
import { byRankThenName } from "../html/modelOrder.ts"
import { fieldTitles } from "../registration/fieldTitles.ts"
import { dayNumber } from "./dayNumber.ts"
import { nearestNumber, printedNumber, roundedAsPrinted } from "./printedNumber.ts"
import type { SheetCell, SheetColumn, Worksheet } from "./Worksheet.ts"

/** Every ranked model; its score is the sum of what the criteria add, worked out by Excel. */
export const rankingSheet = (evaluation: Evaluation, language: Language): Worksheet => {
  const { rubric } = evaluation.campaign
  const ranked = evaluation.ranking.ranked.toSorted(byRankThenName)
  const isAdjusted = ranked.some(({ score }) => score.adjustments.length > 0)
  const before: ReadonlyArray<SheetColumn> = [
    { title: columnHeader("rank", language), look: "count" },
    { title: columnHeader("model", language), look: "text" },
    { title: columnHeader("name", language), look: "text", holds: "name" },
    { title: columnHeader("unit", language), look: "text" },
    { title: columnHeader("field", language), look: "text" },
    { title: columnHeader("subjectKind", language), look: "text" },
    { title: sheetColumn("registeredOn", language), look: "date" }
  ]
  const parts: ReadonlyArray<SheetColumn> = [
    ...rubric.criteria.map(({ title }): SheetColumn => ({ title: title[language], look: "printed" })),
    ...(isAdjusted
      ? [{ title: sheetColumn("adjustments", language), look: "printed" } satisfies SheetColumn]
      : [])
  ]
  const [first, last] = [columnLetter(before.length), columnLetter(before.length + parts.length - 1)]
  const row = ({ registration, score, rank, grade, decidedBy }: Ranked): ReadonlyArray<SheetCell> => [
    rank,
    registration.id,
    registration.name,
    registration.unitName,
    fieldTitles(rubric, registration, language),
    registration.subjectKind === null ? null : subjectKindName(registration.subjectKind, language),
    registration.registeredOn === null ? null : dayNumber(registration.registeredOn),
    ...score.criteria.map(({ contribution }) => (contribution === null ? null : nearestNumber(contribution))),
    ...(isAdjusted ? [nearestNumber(adjustmentOf(score))] : []),
    total(score, (at) => `SUM(${first}${at}:${last}${at})`),
    grade?.title[language] ?? noGrade[language](),
    score.judges,
    sayDecidingStep(decidedBy, rubric, language)
  ]
  return {
    name: sheetName("ranking", language),
    note: sheetNote("ranking", language),
    columns: [
      ...before,
      ...parts,
      { title: columnHeader("score", language), look: "printed" },
      { title: columnHeader("grade", language), look: "text" },
      { title: columnHeader("judges", language), look: "count" },
      { title: columnHeader("decidedBy", language), look: "text" }
    ],
    rows: ranked.map(row),
    frozenColumns: 3,
    wholeIn: "ranking.csv"
  }
}

/** A total that was held at zero is no sum of its parts; it stands as a plain number. */
const total = (score: PanelScore, sumOf: (row: number) => string): SheetCell => {
  const value = printedNumber(score.total)
  const parts = sum(score.criteria.map(({ contribution }) => contribution ?? zero))
  return equals(add(parts, adjustmentOf(score)), score.total)
    ? { formula: (row) => roundedAsPrinted(sumOf(row)), value }
    : value
}

/** Bonuses less penalties. */
const adjustmentOf = ({ adjustments }: PanelScore) =>
  sum(
    adjustments.map(({ kind, points }) =>
      kind === "bonus" ? points : { numerator: -points.numerator, denominator: points.denominator }
    )
  )

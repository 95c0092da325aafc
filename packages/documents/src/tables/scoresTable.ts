import {
  canonicalRows,
  type Evaluation,
  FIXED_POINT_UNIT,
  rational,
  type ScoreSheet,
  sheetAt,
  toDecimalString
} from "@dvk/core"
import { groundsOf, type SheetFate, sheetFates } from "./sheetFates.ts"
import type { TidyTable, TidyValue } from "./TidyTable.ts"

/** Beyond this a table of all scores is a file that nothing opens: it is not written, and that is said. */
export const MOST_SCORES = 250_000

/** How many rows `scoresTable` has at most. */
export const scoreCount = ({ campaign }: Evaluation): number =>
  campaign.scores.length * campaign.scores.criteria.length

/**
 * Every score of every sheet, one a row, by model, judge and source, with the file and line it was read from. A
 * criterion that a source is not asked for has a row only where somebody scored it all the same.
 */
export const scoresTable = (evaluation: Evaluation) => {
  const { rubric, scores } = evaluation.campaign
  const fates = sheetFates(evaluation)
  const grounds = groundsOf(evaluation)
  const asked = new Map(rubric.scoreSources.map((source) => [source.id, new Set<string>(source.criteria)]))
  const notApplicable = new Map(
    evaluation.ranking.ranked.map(({ registration, score }) => [
      registration.id,
      new Set<string>(score.notApplicable.map(({ criterion }) => criterion))
    ])
  )
  const rowsOf = (sheet: ScoreSheet): ReadonlyArray<ReadonlyArray<TidyValue>> => {
    const fate = fates.get(sheet.row) ?? { used: false, why: grounds.get(sheet.model) ?? null }
    return scores.criteria.flatMap((criterion, at) => {
      const score = sheet.scores[at] ?? null
      const isAsked = asked.get(sheet.source)?.has(criterion) ?? true
      if (!isAsked && score === null) return []
      const applies = !(notApplicable.get(sheet.model)?.has(criterion) ?? false)
      const { used, why } = fateOf(fate, score, isAsked, applies)
      const { model, judge, source, file, line } = sheet
      return [[model, judge, source, criterion, decimal(score), used, why, file, line]]
    })
  }
  return {
    columns: [
      { name: "model", type: "text" },
      { name: "judge", type: "text" },
      { name: "source", type: "text" },
      { name: "criterion", type: "text" },
      { name: "score", type: "decimal", unit: "points" },
      { name: "used", type: "boolean" },
      { name: "why", type: "text" },
      { name: "file", type: "text" },
      { name: "line", type: "integer" }
    ],
    rows: [...canonicalRows(scores)].flatMap((row) => rowsOf(sheetAt(scores, row)))
  } as const satisfies TidyTable
}

/** Of a sheet that counts, a cell may still not: it is blank, or the model is not measured by the criterion. */
const fateOf = (
  { used, why }: SheetFate,
  score: number | null,
  isAsked: boolean,
  applies: boolean
): { readonly used: boolean; readonly why: string | null } => {
  if (!used) return { used, why }
  if (!isAsked) return { used: false, why: "not-asked" }
  if (!applies) return { used: false, why: "not-applicable" }
  return score === null ? { used: false, why: "not-scored" } : { used, why }
}

const decimal = (score: number | null): string | null =>
  score === null ? null : toDecimalString(rational(score, FIXED_POINT_UNIT))

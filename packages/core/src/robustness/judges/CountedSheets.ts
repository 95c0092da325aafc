import type { Evaluation } from "../../evaluation/Evaluation.ts"
import { compareCodeUnits } from "../../exact/compareCodeUnits.ts"
import { add, type Rational, rational, subtract, sum } from "../../exact/Rational.ts"
import type { JudgeId } from "../../identifiers.ts"
import type { Ranked } from "../../ranking/Ranking.ts"
import { type DecidingSource, decidingSources } from "../../scoring/DecidingSource.ts"
import type { SheetUse } from "../../scoring/PanelScore.ts"

/** A sheet of the committee that counts for a model. */
export interface CountedSheet {
  readonly row: number
  /** Index into the judges. */
  readonly judge: number
  /** What the model's total would be if this were the committee's word: what else makes the total is added to it. */
  readonly total: Rational
}

/**
 * The ranked models with the committee's sheets that count for them: what doubt about judges and weights is about.
 * What other sources give a model, and its bonuses and penalties, stay as they are; they are added to each sheet, which
 * mean, median and trimmed mean pass on unchanged.
 */
export interface CountedSheets {
  /** In the order of the ranking: those that share a rank stand by id. */
  readonly models: ReadonlyArray<Ranked>
  readonly judges: ReadonlyArray<JudgeId>
  readonly committee: DecidingSource
  /** For each model what is added to each of its sheets. */
  readonly added: ReadonlyArray<Rational>
  readonly sheets: ReadonlyArray<ReadonlyArray<CountedSheet>>
}

/** Null where no sheet of the committee decides anything: there is nothing to doubt then. */
export const countedSheets = ({ campaign, ranking }: Evaluation): CountedSheets | null => {
  const committee = decidingSources(campaign.rubric, campaign.file.rules).find(({ id }) => id === "committee")
  const models = ranking.ranked
  const own = models.map(({ score }) => score.sheets.filter(isCounted))
  const judges = [...new Set(own.flatMap((sheets) => sheets.map(({ judge }) => judge)))].toSorted(
    compareCodeUnits
  )
  if (committee === undefined || judges.length === 0) return null
  const judgeAt = new Map(judges.map((judge, at) => [judge, at]))
  const added = models.map(addedTo)
  return {
    models,
    judges,
    committee,
    added,
    sheets: own.map((sheets, model) =>
      sheets
        .map(({ row, judge, total }) => ({
          row,
          judge: judgeAt.get(judge) ?? 0,
          total: add(total, added[model] ?? rational(0))
        }))
        .toSorted((a, b) => a.judge - b.judge)
    )
  }
}

/** A sheet that a trimmed mean cut off is one of the judges' words all the same. */
const isCounted = (sheet: SheetUse): sheet is SheetUse & { readonly total: Rational } =>
  sheet.source === "committee" && sheet.total !== null && (sheet.used || sheet.why === "trimmed")

const addedTo = ({ score: { sources, adjustments } }: Ranked): Rational => {
  const others = sources.filter(({ source }) => source !== "committee").map(({ value }) => value)
  const bonuses = adjustments.filter(({ kind }) => kind === "bonus").map(({ points }) => points)
  const penalties = adjustments.filter(({ kind }) => kind === "penalty").map(({ points }) => points)
  return subtract(sum([...others, ...bonuses]), sum(penalties))
}

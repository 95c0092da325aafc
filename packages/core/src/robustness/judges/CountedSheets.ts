import type { Evaluation } from "../../evaluation/Evaluation.ts"
import { add, type Rational, subtract, sum, zero } from "../../exact/Rational.ts"
import type { JudgeId } from "../../identifiers.ts"
import type { Ranked } from "../../ranking/Ranking.ts"
import { type CommitteeSheet, committeeSheets } from "../../scoring/committeeSheets.ts"
import { type DecidingSource, decidingSources } from "../../scoring/DecidingSource.ts"

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
  /** Per model, by judge. A sheet's total is what the model's would be if this were the committee's word. */
  readonly sheets: ReadonlyArray<ReadonlyArray<CommitteeSheet>>
}

/** Null where no sheet of the committee decides anything: there is nothing to doubt then. */
export const countedSheets = ({ campaign, ranking }: Evaluation): CountedSheets | null => {
  const committee = decidingSources(campaign.rubric, campaign.file.rules).find(({ id }) => id === "committee")
  const models = ranking.ranked
  const { judges, sheets } = committeeSheets(models.map(({ score }) => score))
  if (committee === undefined || judges.length === 0) return null
  const added = models.map(addedTo)
  return {
    models,
    judges,
    committee,
    added,
    sheets: sheets.map((own, model) =>
      own.map((sheet) => ({ ...sheet, total: add(sheet.total, added[model] ?? zero) }))
    )
  }
}

const addedTo = ({ score: { sources, adjustments } }: Ranked): Rational => {
  const others = sources.filter(({ source }) => source !== "committee").map(({ value }) => value)
  const bonuses = adjustments.filter(({ kind }) => kind === "bonus").map(({ points }) => points)
  const penalties = adjustments.filter(({ kind }) => kind === "penalty").map(({ points }) => points)
  return subtract(sum([...others, ...bonuses]), sum(penalties))
}

import type { Admission } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import { ExactColumn } from "../exact/ExactColumn.ts"
import { ExactSum } from "../exact/ExactSum.ts"
import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { zero } from "../exact/Rational.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { CriterionId, ModelId } from "../identifiers.ts"
import { adjustmentsOf, type ModelAdjustments } from "./adjustments.ts"
import { criterionMean } from "./criterionValues.ts"
import { decidingSources } from "./DecidingSource.ts"
import { lacksPartOf } from "./lacksPart.ts"
import { ModelScore, type ScoredLedger, sheetsOf } from "./ModelScore.ts"
import { missingSheetFindings } from "./missingSheets.ts"
import { applicableMasks, notApplicableOf } from "./notApplicable.ts"
import type { Panel, PanelColumns, Unscored } from "./PanelColumns.ts"
import type { PanelScore } from "./PanelScore.ts"
import { panelValue } from "./panelValue.ts"
import { recusalsOf } from "./recusal.ts"
import { openLedger, type SheetLedger } from "./SheetLedger.ts"
import { SheetScale } from "./SheetScale.ts"
import { settleSheets } from "./settleSheets.ts"

/**
 * Sheets to scores, by the rules of campaign and rubric: each sheet is settled, each source gives its points × the
 * mean, median or trimmed mean of its sheets' exact fractions, and rulings add or take what the rubric permits. Only
 * admitted models are scored. Decided on exact columns; sheets and criteria of a model are worked out when looked at.
 */
export const panel = (campaign: Campaign, { admitted: models }: Admission): Panel => {
  const { rubric, scores: table, file } = campaign
  const notApplicable = notApplicableOf(campaign)
  const adjustments = adjustmentsOf(campaign)
  const recusals = recusalsOf(campaign, models)
  const ledger = openLedger(table, models, {
    sources: decidingSources(rubric, file.rules),
    scale: new SheetScale(rubric),
    applicable: applicableMasks(rubric, models, notApplicable.of)
  })
  const settled = settleSheets(ledger, file.rules, recusals)
  const column = new ExactColumn(models.length)
  const scored: ScoredLedger = {
    ledger,
    total: (at) => column.at(at) ?? zero,
    inPoints: rubric.scoreSources.some(({ points }) => points !== null),
    notApplicable: notApplicable.of,
    adjustments: adjustments.byModel
  }
  const scores: Array<PanelScore | null> = []
  const unscored = new Map<ModelId, Unscored>()
  const lacksPart = lacksPartOf(campaign, ledger)
  const [total, value] = [new ExactSum(), new ExactSum()]
  const counts = new Int32Array(ledger.sources.length)
  models.forEach(({ id }, at) => {
    total.clear()
    let judges = 0
    for (let source = 0; source < counts.length; source++) {
      const count = panelValue(ledger, at, source, value)
      if (count > 0) total.addSum(value)
      counts[source] = count
      judges += count
    }
    const why = lacksPart(at, counts)
    const score = why === null ? new ModelScore(scored, at, id, judges) : null
    scores.push(score)
    if (why === null) column.set(at, adjusted(total, adjustments.byModel.get(id)))
    else unscored.set(id, { judges, reason: why, sheets: sheetsOf(ledger, at) })
  })
  let byModel: Panel["scores"] | null = null
  return {
    get scores() {
      byModel ??= new Map(scores.flatMap((score) => (score === null ? [] : [[score.model, score] as const])))
      return byModel
    },
    unscored,
    columns: { models, scores, total: column, mean: means(ledger) },
    findings: [
      ...notApplicable.findings,
      ...adjustments.findings,
      ...settled,
      ...missingSheetFindings(ledger, recusals),
      ...noScoresFinding(campaign)
    ]
  }
}

/** Bonus and penalty come after the panel; a penalty takes no more than there is. */
const adjusted = (total: ExactSum, adjustments: ModelAdjustments | undefined): ExactSum => {
  if (adjustments === undefined || adjustments.sum === 0) return total
  total.add(adjustments.sum, FIXED_POINT_UNIT)
  const { numerator } = total.fraction()
  return numerator < 0n ? total.clear() : total
}

const means = (ledger: SheetLedger): PanelColumns["mean"] => {
  const known = new Map<CriterionId, ExactColumn>()
  return (criterion) => {
    const made = known.get(criterion) ?? meanColumn(ledger, criterion)
    known.set(criterion, made)
    return made
  }
}

const meanColumn = (ledger: SheetLedger, criterion: CriterionId): ExactColumn => {
  const column = new ExactColumn(ledger.models.length)
  const sum = new ExactSum()
  const place = ledger.table.criteria.indexOf(criterion)
  if (place < 0) return column
  ledger.models.forEach((_, at) => {
    if (criterionMean(ledger, at, place, sum)) column.set(at, sum)
  })
  return column
}

const noScoresFinding = (campaign: Campaign): ReadonlyArray<Finding> =>
  campaign.scores.length === 0 ? [finding("no-scores", {}, { models: campaign.registrations.length })] : []

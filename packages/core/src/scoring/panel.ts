import type { Admission } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import { onDemand } from "../evaluation/onDemand.ts"
import { ExactColumn } from "../exact/ExactColumn.ts"
import { ExactSum } from "../exact/ExactSum.ts"
import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { zero } from "../exact/Rational.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { CriterionId, ModelId } from "../identifiers.ts"
import type { Registration } from "../registration/Registration.ts"
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
export const panel = (campaign: Campaign, admission: Admission): Panel => {
  const { rubric, file } = campaign
  const models = admission.admitted
  const notApplicable = notApplicableOf(campaign)
  const adjustments = adjustmentsOf(campaign)
  const recusals = recusalsOf(campaign, models)
  const ledger = openLedger(campaign, admission, {
    sources: decidingSources(rubric, file.rules),
    scale: new SheetScale(rubric),
    applicable: applicableMasks(rubric, models, notApplicable)
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
  const judges = new Int32Array(models.length)
  const without: Array<Without> = []
  const lacksPart = lacksPartOf(campaign, ledger)
  const [total, value] = [new ExactSum(), new ExactSum()]
  const counts = new Int32Array(ledger.sources.length)
  for (const at of ledger.inRowOrder) {
    total.clear()
    let heard = 0
    for (let source = 0; source < counts.length; source++) {
      const count = panelValue(ledger, at, source, value)
      if (count > 0) total.addSum(value)
      counts[source] = count
      heard += count
    }
    judges[at] = heard
    const why = lacksPart(at, counts)
    if (why === null) column.set(at, total)
    else without.push({ at, judges: heard, reason: why })
  }
  adjust(column, models, adjustments.byModel)
  const score = scoresOf(scored, column, judges)
  const scores = onDemand(
    () => new Map(models.flatMap((_, at) => score(at) ?? []).map((own) => [own.model, own] as const))
  )
  return {
    get scores() {
      return scores()
    },
    unscored: unscoredOf(ledger, without),
    columns: { models, score, total: column, mean: means(ledger) },
    findings: [
      ...notApplicable.findings,
      ...adjustments.findings,
      ...settled,
      ...missingSheetFindings(ledger, recusals),
      ...noScoresFinding(campaign)
    ]
  }
}

/** Makes a model's score when it is first looked at: of 600,000 most never are. */
const scoresOf = (scored: ScoredLedger, column: ExactColumn, judges: Int32Array): PanelColumns["score"] => {
  const made = Array<PanelScore | undefined>(scored.ledger.models.length)
  return (at) => {
    const model = scored.ledger.models[at]
    if (model === undefined || !column.has(at)) return null
    const score = made[at] ?? new ModelScore(scored, at, model.id, judges[at] ?? 0)
    made[at] = score
    return score
  }
}

interface Without extends Pick<Unscored, "judges" | "reason"> {
  readonly at: number
}

/** By id, whatever the order of the rows. */
const unscoredOf = (ledger: SheetLedger, without: ReadonlyArray<Without>): Panel["unscored"] =>
  new Map(
    without
      .toSorted((a, b) => a.at - b.at)
      .flatMap(({ at, judges, reason }) => {
        const model = ledger.models[at]
        return model === undefined
          ? []
          : [[model.id, { judges, reason, sheets: sheetsOf(ledger, at) }] as const]
      })
  )

/** Bonus and penalty come after the panel; a penalty takes no more than there is. */
const adjust = (
  column: ExactColumn,
  models: ReadonlyArray<Registration>,
  adjustments: ReadonlyMap<ModelId, ModelAdjustments>
): void => {
  if (adjustments.size === 0) return
  models.forEach(({ id }, at) => {
    const sum = adjustments.get(id)?.sum ?? 0
    const own = sum === 0 ? null : column.at(at)
    if (own === null) return
    const total = new ExactSum().addBig(own.numerator, own.denominator).add(sum, FIXED_POINT_UNIT)
    column.set(at, total.fraction().numerator < 0n ? total.clear() : total)
  })
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

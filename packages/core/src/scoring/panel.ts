import type { Admission } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { type Fraction, reduced, sumFractions } from "../exact/Fraction.ts"
import { type Rational, rational } from "../exact/Rational.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { ModelId } from "../identifiers.ts"
import type { Registration } from "../registration/Registration.ts"
import { canonicalRows } from "./canonicalRows.ts"
import { contributions } from "./contributions.ts"
import { missingSheetFindings } from "./missingSheets.ts"
import type { CriterionMean, Panel, PanelScore, SheetUse } from "./PanelScore.ts"
import { panelValue } from "./panelValue.ts"
import { recusalOf } from "./recusal.ts"
import { type ScoreSheet, sheetAt } from "./ScoreTable.ts"
import { type SettledSheet, settleSheets } from "./settleSheets.ts"

/** A sheet that counts, with all that is read off it. */
interface ReadSheet {
  readonly row: number
  readonly judge: ScoreSheet["judge"]
  readonly sheet: ScoreSheet
  readonly sum: Fraction
  readonly total: Rational
  readonly parts: ReadonlyArray<Fraction | null>
}

/**
 * Sheets to scores, by the campaign's rules: one sheet a judge, recused judges out, blanks dropped or rescaled,
 * then mean, median or trimmed mean of the judges' exact totals. Only admitted models are scored.
 */
export const panel = (campaign: Campaign, admission: Admission): Panel => {
  const scores = new Map<ModelId, PanelScore>()
  const unscored = new Map<ModelId, { judges: number; sheets: ReadonlyArray<SheetUse> }>()
  const findings: Array<Finding> = []
  const sheets = sheetsByModel(campaign)
  const isRecused = recusalOf(campaign)
  for (const model of admission.admitted) {
    const settled = settleSheets(campaign, model, sheets.get(model.id) ?? [], isRecused)
    findings.push(...settled.findings)
    const counted = settled.sheets.flatMap((entry) => readSheet(campaign, entry))
    if (counted.length === 0 || counted.length < campaign.file.rules.minimumJudges) {
      unscored.set(model.id, {
        judges: counted.length,
        sheets: settled.sheets.map((entry) => useOf(entry, counted, null))
      })
    } else scores.set(model.id, scoreOf(campaign, model, settled.sheets, counted))
  }
  findings.push(...missingSheetFindings(campaign, admission, isRecused), ...noScoresFinding(campaign))
  return { scores, unscored, findings }
}

const sheetsByModel = (campaign: Campaign): ReadonlyMap<ModelId, ReadonlyArray<ScoreSheet>> => {
  const byModel = new Map<ModelId, Array<ScoreSheet>>()
  for (const row of canonicalRows(campaign.scores)) {
    const sheet = sheetAt(campaign.scores, row)
    const known = byModel.get(sheet.model)
    if (known === undefined) byModel.set(sheet.model, [sheet])
    else known.push(sheet)
  }
  return byModel
}

const readSheet = (campaign: Campaign, { sheet, counts }: SettledSheet): ReadonlyArray<ReadSheet> => {
  const parts = counts ? contributions(campaign.rubric, sheet.scores) : null
  if (parts === null) return []
  const sum = sumFractions(parts.filter((part) => part !== null))
  return [{ row: sheet.row, judge: sheet.judge, sheet, sum, total: reduced(sum), parts }]
}

const scoreOf = (
  campaign: Campaign,
  model: Registration,
  settled: ReadonlyArray<SettledSheet>,
  counted: ReadonlyArray<ReadSheet>
): PanelScore => {
  const { total, deciding } = panelValue(campaign.file.rules, counted)
  const decidingRows = new Set(deciding.map((sheet) => sheet.row))
  const criteria = campaign.rubric.criteria.map((criterion, at): CriterionMean => {
    const scored = counted.flatMap(({ sheet }) => sheet.scores[at] ?? [])
    const all = scored.reduce((total, score) => total + score, 0)
    const parts = deciding.flatMap((sheet) => sheet.parts[at] ?? [])
    const added = sumFractions(parts)
    return {
      criterion: criterion.id,
      mean: scored.length === 0 ? null : rational(all, FIXED_POINT_UNIT * scored.length),
      contribution:
        parts.length === 0 ? null : rational(added.numerator, added.denominator * BigInt(deciding.length))
    }
  })
  return {
    model: model.id,
    total,
    judges: counted.length,
    sheets: settled.map((entry) => useOf(entry, counted, decidingRows)),
    criteria
  }
}

/** Under a trimmed mean the sheets cut off at the ends count as judges but make no part of the value. */
const useOf = (
  { sheet, counts, why }: SettledSheet,
  counted: ReadonlyArray<ReadSheet>,
  deciding: ReadonlySet<number> | null
): SheetUse => {
  const total = counted.find((entry) => entry.row === sheet.row)?.total ?? null
  const trimmed = counts && deciding !== null && !deciding.has(sheet.row)
  return {
    row: sheet.row,
    judge: sheet.judge,
    used: counts && !trimmed,
    why: trimmed ? "trimmed" : why,
    total
  }
}

const noScoresFinding = (campaign: Campaign): ReadonlyArray<Finding> =>
  campaign.scores.length === 0 ? [finding("no-scores", {}, { models: campaign.registrations.length })] : []

import type { Campaign } from "../campaign/Campaign.ts"
import type { Evaluation } from "../evaluation/Evaluation.ts"
import type { JudgeId } from "../identifiers.ts"
import { committeeSheets } from "../scoring/committeeSheets.ts"
import type { PanelScore } from "../scoring/PanelScore.ts"
import type { Agreement, Alpha } from "./Agreement.ts"
import { committeeScale } from "./CommitteeScale.ts"
import { type Figure, known } from "./Figure.ts"
import type { JudgeRecord } from "./judges/JudgeRecord.ts"
import { judgeRecords } from "./judges/judgeRecords.ts"
import { completeModels } from "./reliability/completeModels.ts"
import { intraclass } from "./reliability/intraclass.ts"
import { kendallW } from "./reliability/kendallW.ts"
import { krippendorffAlpha } from "./reliability/krippendorffAlpha.ts"
import type { ScoreGrid } from "./ScoreGrid.ts"
import { type SecondLookRule, secondLookRule } from "./secondLook/SecondLook.ts"
import { secondLooks } from "./secondLook/secondLooks.ts"
import { judgeSeverityOf } from "./severity/judgeSeverityOf.ts"
import { criterionGrid, totalsGrid } from "./sheetGrids.ts"

/**
 * How the judges judged: agreement, each judge's record, severity, and what to look at again. Works on whatever
 * there is, from no sheet at all; what cannot be told says why.
 */
export const agreementOf = (evaluation: Evaluation, rule: SecondLookRule = secondLookRule): Agreement => {
  const { scores } = evaluation.campaign
  const scale = committeeScale(evaluation.campaign)
  const counted = committeeSheets(scoresById(evaluation))
  const totals = totalsGrid(counted)
  const criteria = scale.criteria.map((criterion) => ({
    criterion,
    grid: criterionGrid(scores, counted, criterion.id)
  }))
  const complete = completeModels(totals)
  const records = judgeRecords(evaluation, counted.judges, totals)
  return {
    models: counted.scores.length,
    judges: counted.judges.length,
    sheets: totals.score.length,
    alpha: alphaOf(totals),
    criteria: criteria.map(({ criterion, grid }) => ({ criterion: criterion.id, alpha: alphaOf(grid) })),
    intraclass: mapKnown(complete, intraclass),
    concordance: mapKnown(complete, kendallW),
    absent: absentMembers(evaluation.campaign, records),
    records,
    severity: judgeSeverityOf(
      totals,
      counted.judges,
      counted.scores.map(({ model }) => model),
      scale.panel
    ),
    secondLook: { rule, entries: secondLooks(scores, scale, counted, totals, criteria, rule) }
  }
}

/** Models with a score, by id. */
const scoresById = ({ admission, panel }: Evaluation): ReadonlyArray<PanelScore> =>
  admission.admitted.flatMap(({ id }) => panel.scores.get(id) ?? [])

const absentMembers = (
  { committee }: Campaign,
  records: ReadonlyArray<JudgeRecord>
): ReadonlyArray<JudgeId> => {
  const present = new Set(records.map(({ judge }) => judge))
  return (committee ?? []).map(({ id }) => id).filter((id) => !present.has(id))
}

const alphaOf = (grid: ScoreGrid): Alpha => ({
  nominal: krippendorffAlpha(grid, "nominal"),
  ordinal: krippendorffAlpha(grid, "ordinal"),
  interval: krippendorffAlpha(grid, "interval")
})

const mapKnown = <A, B>(figure: Figure<A>, change: (value: A) => B): Figure<B> =>
  figure.known ? known(change(figure.value)) : figure

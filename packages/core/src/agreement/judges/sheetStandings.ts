import type { Evaluation } from "../../evaluation/Evaluation.ts"
import { compareCodeUnits } from "../../exact/compareCodeUnits.ts"
import type { JudgeId, ModelId } from "../../identifiers.ts"
import { isCounted, isOfCommittee } from "../../scoring/committeeSheets.ts"
import { recusalsOf } from "../../scoring/recusal.ts"
import type { JudgeRecord } from "./JudgeRecord.ts"

/** What became of each admitted model in the hands of one judge, as far as its sheet is not among the scored. */
export type SheetStanding = Pick<JudgeRecord, "judge" | "unscored" | "notScored" | "recused" | "notCounted">

/** For each judge with a committee sheet: the models that the judge's figures do not rest on, and why. */
export const sheetStandings = (evaluation: Evaluation): ReadonlyArray<SheetStanding> => {
  const { campaign, admission, panel } = evaluation
  const models = admission.admitted.toSorted((a, b) => compareCodeUnits(a.id, b.id))
  const recusals = recusalsOf(campaign, models)
  return [...sheetsSeen(evaluation)]
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
    .map(([judge, sheets]) => {
      const isRecused = recusals.get(judge) ?? new Set<number>()
      const allowed = models.filter((_, at) => !isRecused.has(at)).map(({ id }) => id)
      return {
        judge,
        unscored: allowed.filter((id) => sheets.get(id) === true && panel.unscored.has(id)),
        notScored: allowed.filter((id) => !sheets.has(id)),
        recused: models.filter((_, at) => isRecused.has(at)).map(({ id }) => id),
        notCounted: allowed.filter((id) => sheets.get(id) === false)
      }
    })
}

/** Per judge, the models with a sheet that is not wholly blank, and whether one of them counts. */
const sheetsSeen = ({
  admission,
  panel
}: Evaluation): ReadonlyMap<JudgeId, ReadonlyMap<ModelId, boolean>> => {
  const seen = new Map<JudgeId, Map<ModelId, boolean>>()
  for (const { id } of admission.admitted) {
    const sheets = (panel.scores.get(id) ?? panel.unscored.get(id))?.sheets ?? []
    for (const use of sheets.filter(isOfCommittee)) {
      const own = seen.get(use.judge) ?? new Map<ModelId, boolean>()
      seen.set(use.judge, own)
      if (use.why !== "blank") own.set(id, isCounted(use) || own.get(id) === true)
    }
  }
  return seen
}

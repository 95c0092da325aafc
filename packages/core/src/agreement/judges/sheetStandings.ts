import type { Evaluation } from "../../evaluation/Evaluation.ts"
import { compareCodeUnits } from "../../exact/compareCodeUnits.ts"
import type { JudgeId, ModelId } from "../../identifiers.ts"
import { isCounted, isOfCommittee } from "../../scoring/committeeSheets.ts"
import { recusalsOf } from "../../scoring/recusal.ts"
import type { JudgeRecord } from "./JudgeRecord.ts"

/** What became of each admitted model in the hands of one judge, as far as it has no sheet that counts. */
export type SheetStanding = Pick<JudgeRecord, "judge" | "notScored" | "recused" | "notCounted">

/** For each judge with a committee sheet: the models that are not scored, and why. */
export const sheetStandings = (evaluation: Evaluation): ReadonlyArray<SheetStanding> => {
  const { campaign, admission } = evaluation
  const models = admission.admitted.toSorted((a, b) => compareCodeUnits(a.id, b.id))
  const recusals = recusalsOf(campaign, models)
  return [...sheetsSeen(evaluation)]
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
    .map(([judge, sheets]) => {
      const isRecused = recusals.get(judge) ?? new Set<number>()
      const open = models.filter((model, at) => sheets.get(model.id) !== true && !isRecused.has(at))
      return {
        judge,
        notScored: open.filter((model) => !sheets.has(model.id)).map(({ id }) => id),
        recused: models.filter((_, at) => isRecused.has(at)).map(({ id }) => id),
        notCounted: open.filter((model) => sheets.has(model.id)).map(({ id }) => id)
      }
    })
}

/** Per judge, the models with a sheet, and whether one of them counts. */
const sheetsSeen = ({
  admission,
  panel
}: Evaluation): ReadonlyMap<JudgeId, ReadonlyMap<ModelId, boolean>> => {
  const seen = new Map<JudgeId, Map<ModelId, boolean>>()
  for (const { id } of admission.admitted) {
    const sheets = (panel.scores.get(id) ?? panel.unscored.get(id))?.sheets ?? []
    for (const use of sheets.filter(isOfCommittee)) {
      const own = seen.get(use.judge) ?? new Map<ModelId, boolean>()
      own.set(id, isCounted(use) || own.get(id) === true)
      seen.set(use.judge, own)
    }
  }
  return seen
}

import type { Admission } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { JudgeId, ModelId } from "../identifiers.ts"
import type { Registration } from "../registration/Registration.ts"

/** Judges who have scored some models and not others that they may score: one warning a judge, with the models. */
export const missingSheetFindings = (
  campaign: Campaign,
  admission: Admission,
  isRecused: (judge: JudgeId, model: Registration) => boolean
): ReadonlyArray<Finding> => {
  const { scores } = campaign
  const seen = new Map<JudgeId, Set<ModelId>>(scores.judges.map((judge) => [judge, new Set<ModelId>()]))
  for (let row = 0; row < scores.length; row++) {
    const judge = scores.judges[scores.judge[row] ?? -1]
    const model = scores.models[scores.model[row] ?? -1]
    if (judge !== undefined && model !== undefined) seen.get(judge)?.add(model)
  }
  return [...seen]
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
    .flatMap(([judge, models]) => {
      const missing = admission.admitted.filter((model) => !models.has(model.id) && !isRecused(judge, model))
      return missing.length === 0
        ? []
        : [
            finding(
              "missing-sheet",
              { judge },
              {
                judge,
                count: missing.length,
                models: missing.map((model) => model.id),
                names: missing.map((model) => model.name)
              }
            )
          ]
    })
}

import type { Rules } from "../campaign/CampaignFile.ts"
import { CriterionId } from "../identifiers.ts"
import type { Registration } from "../registration/Registration.ts"
import type { PanelColumns } from "../scoring/PanelColumns.ts"
import type { DecidingStep } from "./Ranking.ts"

/** One step of the order: what it makes of each model, by position in the panel's columns. */
export interface Step {
  readonly name: DecidingStep
  /** The lower comes first; models that the step does not part have the same number. */
  readonly levels: Int32Array
}

/** The step of the tie chain that is no criterion. */
export const WOMEN_FIRST = "women"

/** Seven of ten, in ten-thousandths: Decree 152/2025/NĐ-CP, article 4(6). */
const MOSTLY_WOMEN = 7_000

/** The score, then each step of the campaign's tie chain. Higher comes first. */
export const tieChain = ({ ties }: Rules, { models, total, mean }: PanelColumns): ReadonlyArray<Step> => [
  { name: "score", levels: total.levels() },
  ...ties.map((name): Step => {
    if (name === WOMEN_FIRST) {
      return { name, levels: Int32Array.from(models, (model) => (comesFirst(model) ? 0 : 1)) }
    }
    const id = CriterionId(name)
    return { name: id, levels: mean(id).levels() }
  })
]

/** The first of some steps that parts two models; their number where none does. */
export const firstParting = (steps: ReadonlyArray<Step>, a: number, b: number): number => {
  let step = 0
  while (step < steps.length && steps[step]?.levels[a] === steps[step]?.levels[b]) step++
  return step
}

/** On equal conditions a woman, or a collective with at least 70 % women. What the form does not show does not count. */
const comesFirst = ({ women }: Registration): boolean => women !== null && women >= MOSTLY_WOMEN

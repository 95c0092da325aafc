import type { Rules } from "../campaign/CampaignFile.ts"
import { CriterionId } from "../identifiers.ts"
import type { Registration } from "../registration/Registration.ts"
import type { PanelColumns } from "../scoring/PanelColumns.ts"
import type { DecidingStep } from "./Ranking.ts"

/** One step of the order, on positions in the panel's columns. Negative where the first comes before the second. */
export interface Step {
  readonly name: DecidingStep
  readonly compare: (a: number, b: number) => number
}

/** The step of the tie chain that is no criterion. */
export const WOMEN_FIRST = "women"

/** Seven of ten, in ten-thousandths: Decree 152/2025/NĐ-CP, article 4(6). */
const MOSTLY_WOMEN = 7_000

/** The score, then each step of the campaign's tie chain. Higher comes first. */
export const tieChain = ({ ties }: Rules, { models, total, mean }: PanelColumns): ReadonlyArray<Step> => [
  { name: "score", compare: (a, b) => total.compare(b, a) },
  ...ties.map((name): Step => {
    if (name === WOMEN_FIRST) {
      const first = Uint8Array.from(models, (model) => Number(comesFirst(model)))
      return { name, compare: (a, b) => (first[b] ?? 0) - (first[a] ?? 0) }
    }
    const id = CriterionId(name)
    const means = mean(id)
    return { name: id, compare: (a, b) => means.compare(b, a) }
  })
]

/** On equal conditions a woman, or a collective with at least 70 % women. What the form does not show does not count. */
const comesFirst = ({ women }: Registration): boolean => women !== null && women >= MOSTLY_WOMEN

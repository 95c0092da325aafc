import { type CriterionId, compare, type Rational } from "@dvk/core"
import {
  criteriaHeatmapTexts,
  criterionInWords,
  formatScore,
  nothingRanked,
  criteriaHeatmapAltText as sayCriteriaHeatmap
} from "@dvk/messages"
import type { Chart } from "../../Chart.ts"
import { shownInWords } from "../../rows/chartEntries.ts"
import { type ModelInChart, modelsInOrder } from "../../rows/modelsInChart.ts"
import { meansOf } from "./cells.ts"

/** The heatmap in words: how many models, and from where to where the means of each criterion reach. */
export const criteriaHeatmapAltText: Chart["altText"] = ({ evaluation }, language) => {
  const models = modelsInOrder(evaluation)
  if (models.length === 0) return `${criteriaHeatmapTexts.title[language]()}. ${nothingRanked[language]()}`
  const criteria = evaluation.campaign.rubric.criteria.flatMap(({ id, title }) => {
    const [lowest, highest] = reachOf(models, id)
    if (lowest === undefined || highest === undefined) return []
    const said = [formatScore(lowest, language), formatScore(highest, language)] as const
    return [criterionInWords[language](title[language], ...said)]
  })
  return sayCriteriaHeatmap[language](
    evaluation.campaign.file.title,
    shownInWords(evaluation, language),
    criteria
  )
}

const reachOf = (models: ReadonlyArray<ModelInChart>, criterion: CriterionId): ReadonlyArray<Rational> => {
  const means = models.flatMap((model) => meansOf(model).get(criterion) ?? []).toSorted(compare)
  return [means[0], means.at(-1)].flatMap((mean) => mean ?? [])
}

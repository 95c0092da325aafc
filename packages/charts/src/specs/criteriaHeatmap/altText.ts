import { type CriterionId, compare, type Evaluation, type Rational } from "@dvk/core"
import {
  criteriaHeatmapTexts,
  criterionInWords,
  formatScore,
  type Language,
  nothingRanked,
  criteriaHeatmapAltText as sayCriteriaHeatmap
} from "@dvk/messages"
import { type ModelInChart, modelsInChart, shownInWords } from "../../rows/modelsInChart.ts"

/** The heatmap in words: how many models, and from where to where the means of each criterion reach. */
export const criteriaHeatmapAltText = (evaluation: Evaluation, language: Language): string => {
  const models = modelsInChart(evaluation)
  if (models.length === 0) return `${criteriaHeatmapTexts.title[language]()}. ${nothingRanked[language]()}`
  const criteria = evaluation.campaign.rubric.criteria.flatMap(({ id, title }) => {
    const means = meansOf(models, id).toSorted(compare)
    const lowest = means[0]
    const highest = means.at(-1)
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

const meansOf = (models: ReadonlyArray<ModelInChart>, criterion: CriterionId): ReadonlyArray<Rational> =>
  models.flatMap(({ ranked }) =>
    ranked.score.criteria.flatMap((one) =>
      one.criterion === criterion && one.mean !== null ? [one.mean] : []
    )
  )

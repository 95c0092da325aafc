import { criteriaHeatmapTexts, formatScore } from "@dvk/messages"
import type { Chart } from "../../Chart.ts"
import { chartEntries } from "../../rows/chartEntries.ts"
import { modelTable } from "../../rows/modelTable.ts"
import { meansOf, sayMean } from "./cells.ts"

/** The mean of every shown model on every criterion, and its final score. */
export const criteriaHeatmapTable: Chart["table"] = ({ evaluation }, language) => {
  const { criteria } = evaluation.campaign.rubric
  return modelTable(
    chartEntries(evaluation),
    [...criteria.map(({ title }) => title[language]), criteriaHeatmapTexts.total[language]()],
    (model) => {
      const means = meansOf(model)
      return [
        ...criteria.map(({ id }) => sayMean(means.get(id) ?? null, language)),
        formatScore(model.ranked.score.total, language)
      ]
    },
    language
  )
}

import { divide, rational, sum } from "@dvk/core"
import {
  contributionsTexts,
  formatScore,
  nothingRanked,
  contributionsAltText as sayContributions
} from "@dvk/messages"
import type { Chart } from "../../Chart.ts"
import { shownInWords } from "../../rows/chartEntries.ts"
import { modelsInOrder } from "../../rows/modelsInChart.ts"
import { contributionsOf } from "./segments.ts"

/** The chart in words: what each criterion adds on average over all ranked models. */
export const contributionsAltText: Chart["altText"] = ({ evaluation }, language) => {
  const parts = modelsInOrder(evaluation).map(contributionsOf)
  if (parts.length === 0) return `${contributionsTexts.title[language]()}. ${nothingRanked[language]()}`
  const criteria = evaluation.campaign.rubric.criteria.flatMap(({ id, title }) => {
    const own = parts.flatMap((part) => part.get(id) ?? [])
    if (own.length === 0) return []
    const mean = divide(sum(own), rational(own.length))
    return [`${title[language]} ${formatScore(mean, language)}`]
  })
  return sayContributions[language](
    evaluation.campaign.file.title,
    shownInWords(evaluation, language),
    criteria
  )
}

import type { Evaluation } from "@dvk/core"
import {
  formatScore,
  type Language,
  modelInWords,
  nothingRanked,
  rankedScoresTexts,
  rankedScoresAltText as sayRankedScores
} from "@dvk/messages"
import { type ModelInChart, modelsInChart, shownInWords } from "../../rows/modelsInChart.ts"
import { borders } from "./borders.ts"

/** The chart of ranked scores in words: how many, highest, lowest, and where the shortlist ends. */
export const rankedScoresAltText = (evaluation: Evaluation, language: Language): string => {
  const models = modelsInChart(evaluation)
  const [first] = models
  const last = models.at(-1)
  if (first === undefined || last === undefined)
    return `${rankedScoresTexts.title[language]()}. ${nothingRanked[language]()}`
  const border = borders(models, evaluation, language).map(({ label }) => label)
  return sayRankedScores[language](
    evaluation.campaign.file.title,
    shownInWords(evaluation, language),
    inWords(first, language),
    inWords(last, language),
    border.length === 0 ? null : border.join("; ")
  )
}

const inWords = ({ ranked }: ModelInChart, language: Language): string =>
  modelInWords[language](
    ranked.rank,
    ranked.registration.name,
    ranked.registration.unitName,
    formatScore(ranked.score.total, language)
  )

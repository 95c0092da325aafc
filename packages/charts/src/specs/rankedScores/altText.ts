import {
  formatScore,
  type Language,
  modelInWords,
  nothingRanked,
  rankedScoresTexts,
  rankRange,
  rankedScoresAltText as sayRankedScores
} from "@dvk/messages"
import type { Chart } from "../../Chart.ts"
import { chartEntries, modelsOf, shownInWords } from "../../rows/chartEntries.ts"
import { type ModelInChart, modelsInOrder } from "../../rows/modelsInChart.ts"
import { borders } from "./borders.ts"

/** The chart of ranked scores in words: how many, highest, lowest, where the shortlist ends, how wide the doubt is. */
export const rankedScoresAltText: Chart["altText"] = ({ evaluation, doubt }, language) => {
  const models = modelsInOrder(evaluation)
  const [first] = models
  const last = models.at(-1)
  if (first === undefined || last === undefined)
    return `${rankedScoresTexts.title[language]()}. ${nothingRanked[language]()}`
  const entries = chartEntries(evaluation)
  const widest = modelsOf(entries)
    .flatMap(({ ranked }) => {
      const own = doubt?.judges?.models.get(ranked.registration.id)
      return own === undefined ? [] : [{ name: ranked.registration.name, ...own }]
    })
    .toSorted((a, b) => b.rankTo - b.rankFrom - (a.rankTo - a.rankFrom))[0]
  const cuts = borders(entries, evaluation, language).map(({ label }) => label)
  const notes = [
    ...(cuts.length === 0 ? [] : [cuts.join("; ")]),
    ...(widest === undefined
      ? []
      : [rankedScoresTexts.widestInterval[language](widest.name, rankRange(widest.rankFrom, widest.rankTo))])
  ]
  return sayRankedScores[language](
    evaluation.campaign.file.title,
    shownInWords(evaluation, language),
    inWords(first, language),
    inWords(last, language),
    notes.length === 0 ? null : notes.join(". ")
  )
}

const inWords = ({ ranked }: ModelInChart, language: Language): string =>
  modelInWords[language](
    ranked.rank,
    ranked.registration.name,
    ranked.registration.unitName,
    formatScore(ranked.score.total, language)
  )

import {
  otherRankingsTexts,
  rankRange,
  otherRankingsAltText as sayOtherRankings,
  widestMove
} from "@dvk/messages"
import type { Chart } from "../../Chart.ts"
import { shownInWords } from "../../rows/chartEntries.ts"
import { modelsInOrder } from "../../rows/modelsInChart.ts"
import { crosses, rankColumns } from "./rankColumns.ts"

/** The chart in words: which ways, how many models change sides of the cut, and which one moves most. */
export const otherRankingsAltText: Chart["altText"] = ({ evaluation, doubt }, language) => {
  const alternatives = doubt?.alternatives ?? []
  const models = modelsInOrder(evaluation).map(({ ranked }) => ranked.registration)
  if (alternatives.length === 0 || models.length === 0)
    return `${otherRankingsTexts.title[language]()}. ${otherRankingsTexts.nothing[language]()}`
  const columns = rankColumns(evaluation, alternatives, language)
  const places = evaluation.selection.size
  const moves = models
    .map(({ id, name }) => {
      const ranks = columns.flatMap((column) => column.ranks.get(id) ?? [])
      return { name, from: Math.min(...ranks), to: Math.max(...ranks) }
    })
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
  const widest = moves[0]
  return sayOtherRankings[language](
    evaluation.campaign.file.title,
    shownInWords(evaluation, language),
    columns.slice(1).map(({ name }) => name),
    [
      ...(places === null
        ? []
        : [
            otherRankingsTexts.crossingCount[language](
              models.filter(({ id }) => crosses(id, columns, places)).length
            )
          ]),
      ...(widest === undefined ? [] : [widestMove(widest.name, rankRange(widest.from, widest.to), language)])
    ]
  )
}

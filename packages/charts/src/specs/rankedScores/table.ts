import {
  columnHeader,
  formatScore,
  noGrade,
  rankedScoresTexts,
  rankRange,
  standingInChart
} from "@dvk/messages"
import type { Chart } from "../../Chart.ts"
import { chartEntries } from "../../rows/chartEntries.ts"
import { modelTable } from "../../rows/modelTable.ts"

/** Score, grade and standing of every shown model, and where known the ranks of 90 % of the draws. */
export const rankedScoresTable: Chart["table"] = ({ evaluation, doubt }, language) => {
  const judges = doubt?.judges ?? null
  const hasShortlist = evaluation.selection.size !== null
  return modelTable(
    chartEntries(evaluation),
    [
      columnHeader("score", language),
      columnHeader("grade", language),
      ...(hasShortlist ? [rankedScoresTexts.standingHead[language]()] : []),
      ...(judges === null ? [] : [rankedScoresTexts.intervalHead[language]()])
    ],
    ({ ranked, standing }) => {
      const own = judges?.models.get(ranked.registration.id)
      return [
        formatScore(ranked.score.total, language),
        ranked.grade?.title[language] ?? noGrade[language](),
        ...(hasShortlist ? [standingInChart[standing][language]()] : []),
        ...(judges === null ? [] : [own === undefined ? "" : rankRange(own.rankFrom, own.rankTo)])
      ]
    },
    language
  )
}

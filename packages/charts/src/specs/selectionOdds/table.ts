import { rational } from "@dvk/core"
import { formatPercent, rankedScoresTexts, rankRange, selectionOddsTexts } from "@dvk/messages"
import type { Chart } from "../../Chart.ts"
import { chartEntries } from "../../rows/chartEntries.ts"
import { modelTable } from "../../rows/modelTable.ts"
import { likeliestRank } from "./shares.ts"

/** Probability of selection and interval of ranks under other voices, the likeliest rank under other weights. */
export const selectionOddsTable: Chart["table"] = ({ evaluation, doubt }, language) => {
  const judges = doubt?.judges ?? null
  const weights = doubt?.weights ?? null
  return modelTable(
    chartEntries(evaluation),
    [
      ...(judges === null
        ? []
        : [selectionOddsTexts.selectedHead[language](), rankedScoresTexts.intervalHead[language]()]),
      ...(weights === null
        ? []
        : [selectionOddsTexts.likeliestHead[language](), selectionOddsTexts.shareHead[language]()])
    ],
    ({ ranked }) => {
      const own = judges?.models.get(ranked.registration.id)
      const selected = own?.selected ?? null
      const likeliest = likeliestRank(weights?.ranks.get(ranked.registration.id) ?? [])
      return [
        ...(judges === null
          ? []
          : [
              selected === null ? "–" : formatPercent(rational(selected.count, selected.draws), language),
              own === undefined ? "–" : rankRange(own.rankFrom, own.rankTo)
            ]),
        ...(weights === null
          ? []
          : likeliest === null
            ? ["–", "–"]
            : [String(likeliest.rank), formatPercent(rational(likeliest.count, weights.draws), language)])
      ]
    },
    language
  )
}

import { rational } from "@dvk/core"
import {
  formatPercent,
  modelWithShare,
  selectionOddsAltText as saySelectionOdds,
  selectionOddsTexts
} from "@dvk/messages"
import type { Chart } from "../../Chart.ts"
import { shownInWords } from "../../rows/chartEntries.ts"
import { modelsInOrder } from "../../rows/modelsInChart.ts"
import { isSure, isUnsure, likeliestRank } from "./shares.ts"

/** Names are listed up to this many; the table has them all. */
const MOST_NAMES = 12

/** The chart in words: how many models are surely on the list, and by name those that are in doubt. */
export const selectionOddsAltText: Chart["altText"] = ({ evaluation, doubt }, language) => {
  const models = modelsInOrder(evaluation)
  if (doubt === null || models.length === 0)
    return `${selectionOddsTexts.title[language]()}. ${selectionOddsTexts.nothing[language]()}`
  const odds = models.flatMap(({ ranked }) => {
    const selected = doubt.judges?.models.get(ranked.registration.id)?.selected ?? null
    return selected === null ? [] : [{ name: ranked.registration.name, selected }]
  })
  const unsure = odds.filter(({ selected }) => isUnsure(selected))
  const names = unsure
    .slice(0, MOST_NAMES)
    .map(({ name, selected }) =>
      modelWithShare(name, formatPercent(rational(selected.count, selected.draws), language))
    )
  const first = models[0]?.ranked.registration
  const likeliest = first && likeliestRank(doubt.weights?.ranks.get(first.id) ?? [])
  return saySelectionOdds[language](evaluation.campaign.file.title, shownInWords(evaluation, language), [
    ...(odds.length === 0
      ? []
      : [
          selectionOddsTexts.sure[language](odds.filter(({ selected }) => isSure(selected)).length),
          names.length === 0
            ? selectionOddsTexts.nobodyUnsure[language]()
            : selectionOddsTexts.unsure[language](
                `${names.join(", ")}${unsure.length > MOST_NAMES ? ", …" : ""}`
              )
        ]),
    ...(likeliest === null || likeliest === undefined || first === undefined || doubt.weights === null
      ? []
      : [
          selectionOddsTexts.firstUnderWeights[language](
            first.name,
            likeliest.rank,
            formatPercent(rational(likeliest.count, doubt.weights.draws), language)
          )
        ])
  ])
}

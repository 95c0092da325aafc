import { formatSigned, judgesTexts, judgesAltText as sayJudges } from "@dvk/messages"
import type { Chart } from "../../Chart.ts"
import { judgeStrips } from "./judgeStrips.ts"

/** The chart in words: who gives most and who least, against the whole committee. */
export const judgesAltText: Chart["altText"] = ({ evaluation }, language) => {
  const strips = judgeStrips(evaluation)
  const [first] = strips
  const last = strips.at(-1)
  if (first === undefined || last === undefined)
    return `${judgesTexts.title[language]()}. ${judgesTexts.nothing[language]()}`
  return sayJudges[language](
    evaluation.campaign.file.title,
    judgesTexts.shown[language](strips.length, evaluation.ranking.ranked.length),
    `${first.name} ${formatSigned(first.distance, language)}`,
    `${last.name} ${formatSigned(last.distance, language)}`
  )
}

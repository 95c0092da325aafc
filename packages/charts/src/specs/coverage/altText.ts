import { coverageTexts, formatCount, coverageAltText as sayCoverage } from "@dvk/messages"
import type { Chart } from "../../Chart.ts"
import { allUnits, emptyFields } from "./unitRows.ts"

/** Units that owe are named up to this many; the report lists them all. */
const MOST_NAMES = 20

/** The chart in words: how many models each field has, who owes, and which fields are empty. */
export const coverageAltText: Chart["altText"] = ({ evaluation }, language) => {
  const { campaign, coverage } = evaluation
  const units = allUnits(evaluation)
  if (units.length === 0) return `${coverageTexts.title[language]()}. ${coverageTexts.nothing[language]()}`
  const titles = new Map(campaign.rubric.fields.map(({ id, title }) => [id, title[language]]))
  const owing = units.filter(({ missing }) => missing > 0)
  const named = owing
    .slice(0, MOST_NAMES)
    .map(({ name, missing }) => `${name} (${coverageTexts.missing[language](missing)})`)
  const empty = emptyFields(evaluation)
  return sayCoverage[language](
    campaign.file.title,
    coverageTexts.shown[language](units.length, campaign.registrations.length),
    coverage.fields.map(
      ({ field, registered }) => `${titles.get(field) ?? field} ${formatCount(registered, language)}`
    ),
    owing.length > MOST_NAMES ? [...named, "…"] : named,
    [...empty].map((field) => titles.get(field) ?? field)
  )
}

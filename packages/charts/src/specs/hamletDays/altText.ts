import { formatCount, hamletDaysTexts, hamletDaysAltText as sayHamletDays } from "@dvk/messages"
import type { Chart } from "../../Chart.ts"
import { hamletDaysOf, MOST_HAMLETS } from "./hamletRows.ts"

/** The chart in words: the activities of each hamlet, and which hamlets have nothing. */
export const hamletDaysAltText: Chart["altText"] = (input, language) => {
  const found = hamletDaysOf(input)
  if (found.all.activities === 0)
    return `${hamletDaysTexts.title[language]()}. ${hamletDaysTexts.nothing[language]()}`
  const active = found.rows.filter(({ state }) => state === "active")
  const named = active
    .slice(0, MOST_HAMLETS)
    .map(({ name, activities }) => `${name}: ${formatCount(activities, language)}`)
  return sayHamletDays[language](
    input.evaluation.campaign.file.title,
    hamletDaysTexts.shown[language](found.rows.length, found.all.activities),
    active.length > MOST_HAMLETS ? [...named, "…"] : named,
    found.rows.filter(({ state }) => state === "missing").map(({ name }) => name)
  )
}

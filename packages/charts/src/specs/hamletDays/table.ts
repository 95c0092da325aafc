import { formatCount, hamletDaysTexts, type Language } from "@dvk/messages"
import type { Chart } from "../../Chart.ts"
import { sayDayKey } from "./dayColumns.ts"
import { type HamletRow, hamletDaysOf } from "./hamletRows.ts"

/** Every hamlet with its activities by day, and all of them together in the last row. */
export const hamletDaysTable: Chart["table"] = (input, language) => {
  const found = hamletDaysOf(input)
  const { keys } = found.columns
  const row = (hamlet: HamletRow, name: string) => [
    name,
    ...keys.map((key) => formatCount(hamlet.days.get(key)?.activities ?? 0, language)),
    formatCount(hamlet.activities, language),
    formatCount(hamlet.people, language),
    sayHamletState(hamlet, language)
  ]
  const ends = [hamletDaysTexts.activities, hamletDaysTexts.people, hamletDaysTexts.state]
  return {
    heads: [
      hamletDaysTexts.hamlet[language](),
      ...keys.map((key) => sayDayKey(key, language)),
      ...ends.map((said) => said[language]())
    ],
    rows: [
      ...found.rows.map((hamlet) => row(hamlet, hamlet.name)),
      row(found.all, hamletDaysTexts.all[language]())
    ]
  }
}

/** What is to be said of a hamlet without an activity. */
export const sayHamletState = ({ state }: HamletRow, language: Language): string => {
  switch (state) {
    case "active":
      return ""
    case "only-model":
      return hamletDaysTexts.onlyModel[language]()
    case "missing":
      return hamletDaysTexts.missing[language]()
  }
}

import { coverageTexts, formatCount } from "@dvk/messages"
import type { Chart } from "../../Chart.ts"
import { sayState } from "./sayState.ts"
import { allUnits, together, type UnitRow, unitRows } from "./unitRows.ts"

/** The units as they are drawn, and all of them together in the last row. */
export const coverageTable: Chart["table"] = ({ evaluation }, language) => {
  const { shown, rest } = unitRows(evaluation)
  const { fields } = evaluation.campaign.rubric
  const row = (unit: UnitRow, name: string) => [
    name,
    ...fields.map(({ id }) => formatCount(unit.fields.get(id) ?? 0, language)),
    formatCount(unit.registered, language),
    unit.owed === null ? "–" : formatCount(unit.owed, language),
    sayState(unit, language)
  ]
  const counts = [coverageTexts.registered, coverageTexts.owed, coverageTexts.status]
  return {
    heads: [
      coverageTexts.unit[language](),
      ...fields.map(({ title }) => title[language]),
      ...counts.map((said) => said[language]())
    ],
    rows: [
      ...shown.map((unit) => row(unit, unit.name)),
      ...(rest === null ? [] : [row(rest.row, coverageTexts.rest[language](rest.count))]),
      row(together(allUnits(evaluation)), coverageTexts.all[language]())
    ]
  }
}

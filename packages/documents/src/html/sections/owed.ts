import type { Evaluation, Owed } from "@dvk/core"
import {
  compareVietnamese,
  type Language,
  nobodyObliged,
  nothingOwed,
  noUnitList,
  owedCount,
  sayDue
} from "@dvk/messages"
import { html, type Safe } from "../Safe.ts"

/** Who still owes what: every unit by name, under one line for those of the same deadline. */
export const owedUnits = (
  { campaign, coverage }: Evaluation,
  owed: ReadonlyArray<Owed>,
  language: Language
): Safe => {
  if (campaign.units === null) return html`<p>${noUnitList[language]()}</p>`
  if (coverage.obliged === 0) return html`<p>${nobodyObliged[language]()}</p>`
  if (owed.length === 0) return html`<p>${nothingOwed[language](coverage.obliged)}</p>`
  const dues = Map.groupBy(
    owed,
    ({ what, before, daysLate }) => `${what}\n${before ?? ""}\n${daysLate ?? ""}`
  )
  return html`${[...dues.values()].map((entries) => dueList(entries, language))}`
}

const dueList = (entries: ReadonlyArray<Owed>, language: Language): Safe | null => {
  const [first] = entries
  if (first === undefined) return null
  return html`<p>${sayDue(first, language)}</p>
<ul class="running">${entries
    .toSorted((a, b) => compareVietnamese(a.unit.name, b.unit.name))
    .map(
      ({ unit, count }) =>
        html`<li>${unit.name}${count === 1 ? null : ` (${owedCount[language](count)})`}</li>`
    )}</ul>
`
}

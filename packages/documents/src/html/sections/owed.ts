import type { Campaign, Coverage, Evaluation, Owed } from "@dvk/core"
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
  const nothing = sayNothingOwed(campaign, coverage, owed, language)
  const dues = Map.groupBy(
    owed,
    ({ what, before, daysLate }) => `${what}\n${before ?? ""}\n${daysLate ?? ""}`
  )
  return html`${nothing === null ? null : html`<p>${nothing}</p>`}${[...dues.values()].map((entries) =>
    dueList(entries, language)
  )}`
}

/** Why no registration is owed; null where one is. */
const sayNothingOwed = (
  { units }: Campaign,
  { obliged }: Coverage,
  owed: ReadonlyArray<Owed>,
  language: Language
): string | null => {
  if (units === null) return noUnitList[language]()
  if (obliged === 0) return nobodyObliged[language]()
  return owed.some(({ what }) => what === "registration") ? null : nothingOwed[language](obliged)
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

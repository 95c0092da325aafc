import type { ObligedUnit, SummaryStanding } from "@dvk/core"
import { compareVietnamese, formatDate, type Language, summaryText } from "@dvk/messages"
import { html, type Safe } from "../../Safe.ts"

/** How many of those who owe a summary sent it, and by name who did not, who was late, and who owes none. */
export const standingLines = ({ reported, missing, others }: SummaryStanding, language: Language): Safe => {
  const obliged = reported.length + missing.length
  const late = reported.filter(({ daysLate }) => (daysLate ?? 0) > 0)
  const lines = [
    summaryText.reported[language](reported.length, obliged),
    ...(missing.length === 0 ? [] : [summaryText.missing[language](named(missing, sayMissing(language)))]),
    ...(late.length === 0
      ? []
      : [
          summaryText.late[language](
            named(late, ({ unit, daysLate }) => summaryText.lateUnit[language](unit.name, daysLate ?? 0))
          )
        ]),
    ...(others.length === 0
      ? []
      : [summaryText.others[language](inOrder(others.map(({ unitName }) => unitName)).join("; "))])
  ]
  return html`${lines.map(
    (line) => html`<p>${line}</p>
`
  )}`
}

const sayMissing =
  (language: Language) =>
  ({ unit, before, daysLate }: ObligedUnit): string =>
    summaryText.missingUnit[language](
      unit.name,
      before === null ? null : formatDate(before, language),
      daysLate
    )

const named = (units: ReadonlyArray<ObligedUnit>, say: (unit: ObligedUnit) => string): string =>
  units
    .toSorted((a, b) => compareVietnamese(a.unit.name, b.unit.name))
    .map(say)
    .join("; ")

const inOrder = (names: ReadonlyArray<string>): ReadonlyArray<string> => names.toSorted(compareVietnamese)

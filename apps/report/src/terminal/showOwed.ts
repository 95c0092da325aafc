import type { Owed } from "@dvk/core"
import { compareVietnamese, type Language, owedCount, sayDue, sayOwed } from "@dvk/messages"

/** Who owes what, a line a deadline: of several units the deadline is said once. */
export const owedLines = (owed: ReadonlyArray<Owed>, language: Language): ReadonlyArray<string> => {
  const dues = Map.groupBy(
    owed,
    ({ what, before, daysLate }) => `${what}\n${before ?? ""}\n${daysLate ?? ""}`
  )
  return [...dues.values()].flatMap((entries) => {
    const [first, ...others] = entries.toSorted((a, b) => compareVietnamese(a.unit.name, b.unit.name))
    if (first === undefined) return []
    if (others.length === 0) return [`  - ${sayOwed(first, language)}`]
    const names = [first, ...others].map(({ unit, count }) =>
      count === 1 ? unit.name : `${unit.name} (${owedCount[language](count)})`
    )
    return [`  - ${sayDue(first, language)} ${names.join("; ")}.`]
  })
}

import { type Language, lastYearTexts } from "@dvk/messages"
import type { ChartInput } from "../../ChartInput.ts"
import { type LastYear, lastYearOf, modelKey } from "../../lastYear/LastYear.ts"

/** One figure of both years; null where a campaign has not decided it. */
export interface YearLine {
  readonly what: string
  readonly now: number | null
  readonly before: number | null
}

/** Every figure of both years, in the order in which a campaign comes to them, then the fields. */
export const yearLines = (
  { evaluation }: ChartInput,
  before: LastYear,
  language: Language
): ReadonlyArray<YearLine> => {
  const now = lastYearOf(evaluation)
  const keys = ["registered", "units", "eligible", "recognised", "commended"] as const
  return [
    ...keys
      .filter((key) => now[key] !== null || before[key] !== null)
      .map((key) => ({ what: lastYearTexts[key][language](), now: now[key], before: before[key] })),
    ...evaluation.campaign.rubric.fields.map(({ id, title }) => ({
      what: lastYearTexts.field[language](title[language]),
      now: now.fields.get(id) ?? 0,
      before: before.fields.get(id) ?? 0
    }))
  ]
}

/** How many models go on from last year, are new, and are not registered again, in one sentence. */
export const carriedOver = ({ evaluation }: ChartInput, before: LastYear, language: Language): string => {
  const keys = new Set(evaluation.campaign.registrations.map(modelKey))
  const kept = [...keys].filter((key) => before.models.has(key)).length
  return lastYearTexts.carriedOver[language](kept, keys.size - kept, before.models.size - kept, before.year)
}

import type { Rational } from "../../exact/Rational.ts"
import type { CountedSheets } from "../judges/CountedSheets.ts"

/** What each judge gave: the other way round of what each model was given. */
export interface JudgeTotals {
  readonly models: number
  readonly byJudge: ReadonlyArray<ReadonlyArray<{ readonly model: number; readonly total: Rational }>>
}

export const judgeTotals = ({ judges, sheets }: CountedSheets): JudgeTotals => {
  const byJudge = judges.map((): Array<{ model: number; total: Rational }> => [])
  sheets.forEach((own, model) => {
    for (const { judge, total } of own) byJudge[judge]?.push({ model, total })
  })
  return { models: sheets.length, byJudge }
}

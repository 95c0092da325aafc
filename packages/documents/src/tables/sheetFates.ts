import type { Evaluation, ReasonCode, SheetRemark } from "@dvk/core"

/** Whether a sheet went into its model's score, and what there is to say of it. */
export interface SheetFate {
  readonly used: boolean
  readonly why: SheetRemark | ReasonCode | null
}

/**
 * What became of the sheets, by row of the score table. A sheet of a model that is not ranked goes into no score,
 * whatever would have become of it; where nothing is wrong with the sheet itself, the model's ground stands there.
 */
export const sheetFates = ({ panel, ranking }: Evaluation): ReadonlyMap<number, SheetFate> => {
  const fates = new Map<number, SheetFate>()
  for (const { score } of ranking.ranked) {
    for (const { row, used, why } of score.sheets) fates.set(row, { used, why })
  }
  for (const { registration, reason } of ranking.unranked) {
    const sheets = panel.scores.get(registration.id)?.sheets ?? panel.unscored.get(registration.id)?.sheets
    for (const { row, why } of sheets ?? []) fates.set(row, { used: false, why: why ?? reason.code })
  }
  return fates
}

/** The grounds of the models that are not ranked, by model: sheets of a model that was not admitted have no fate. */
export const groundsOf = ({ ranking }: Evaluation): ReadonlyMap<string, ReasonCode> =>
  new Map(ranking.unranked.map(({ registration, reason }) => [registration.id, reason.code]))

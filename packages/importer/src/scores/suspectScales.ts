import { FIXED_POINT_UNIT, type Finding, finding, type Rubric } from "@dvk/core"
import type { SheetRow } from "./ScoreReading.ts"

/** The scores of one model may well be that low; those of two hardly. */
const LEAST_SCORES = 10
/** People are used to marks out of ten, where most rubrics have a hundred. */
const TENTH = 10

/**
 * Judges none of whose scores in a file is above a tenth of the most there is, though not all are 0: who seems to
 * have scored on a scale of ten. The scores stay as they are; a person has to ask.
 */
export const suspectScales = (
  file: string,
  sheets: ReadonlyArray<SheetRow>,
  { criteria }: Rubric
): ReadonlyArray<Finding> =>
  [...Map.groupBy(sheets, ({ judgeRef }) => judgeRef)].flatMap(([judge, own]) => {
    const [first] = own
    const scores = own.flatMap((sheet) =>
      sheet.scores.flatMap((score, at) =>
        score === null ? [] : [{ score, top: criteria[at]?.highest ?? 0 }]
      )
    )
    const most = Math.max(0, ...scores.map(({ score }) => score))
    const isLow = scores.every(({ score, top }) => score * TENTH <= top)
    if (first === undefined || scores.length < LEAST_SCORES || most === 0 || !isLow) return []
    const { line, sheetRow } = first
    const top = Math.max(...scores.map((entry) => entry.top)) / FIXED_POINT_UNIT
    return [
      finding("suspect-scale", { file, line, sheetRow, judge }, { judge, most: most / FIXED_POINT_UNIT, top })
    ]
  })

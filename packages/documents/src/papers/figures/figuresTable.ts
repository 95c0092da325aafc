import type { Rubric } from "@dvk/core"
import { figureName, progressReportWords, type Words } from "@dvk/messages"
import type { PaperTable } from "../Paper.ts"
import { column, groupRow, plainTable, row } from "../parts/table.ts"
import type { YearFigures } from "./yearFigures.ts"

const COLUMNS = [
  column("indicator", 49),
  column("previousYear", 17, "centre"),
  column("thisYear", 17, "centre"),
  column("difference", 17, "centre")
]

/** This year's counts beside those of the year before, which stay gaps where no earlier campaign is given. */
export const figuresTable = (
  rubric: Rubric,
  figures: YearFigures,
  previous: YearFigures | null
): PaperTable => {
  const compared = (title: string, of: (year: YearFigures) => number | null) =>
    row(title, ...comparison(of(figures), previous === null ? undefined : of(previous)))
  return plainTable(COLUMNS, [
    compared(figureName.registered, ({ registered }) => registered),
    ...(["collective", "individual", "household"] as const).map((kind) =>
      compared(figureName[kind], ({ byKind }) => byKind.get(kind) ?? 0)
    ),
    ...(figures.byKind.has(null)
      ? [compared(figureName.noSubject, ({ byKind }) => byKind.get(null) ?? 0)]
      : []),
    compared(figureName.ranked, ({ ranked }) => ranked),
    compared(figureName.recognised, ({ recognised }) => recognised),
    compared(figureName.proposed, ({ proposed }) => proposed),
    compared(figureName.unitsMet, ({ units }) => units?.met ?? null),
    groupRow(progressReportWords.byField, COLUMNS.length),
    ...rubric.fields.map(({ id, title }) => compared(title.vi, ({ byField }) => byField.get(id) ?? 0))
  ])
}

/** @param before undefined where there is no year before; null where that year has no such figure */
const comparison = (now: number | null, before: number | null | undefined): ReadonlyArray<Words> => [
  before === undefined ? progressReportWords.noPrevious : shown(before),
  shown(now),
  now === null || before === undefined || before === null ? progressReportWords.notYet : signed(now - before)
]

const shown = (count: number | null): string => (count === null ? progressReportWords.notYet : String(count))

const signed = (difference: number): string =>
  difference > 0 ? `+${difference}` : difference < 0 ? `−${-difference}` : "0"

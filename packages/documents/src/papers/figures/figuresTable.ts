import { completeSumOf, emptyTally, type Rubric, type Tally, tallyOf } from "@dvk/core"
import { figureName, progressReportWords, starredTally, type Words } from "@dvk/messages"
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
  const compared = (title: string, of: (year: YearFigures) => Tally | null) =>
    row(title, ...comparison(of(figures), previous === null ? undefined : of(previous)))
  return plainTable(COLUMNS, [
    compared(figureName.registered, ({ registered }) => registered),
    ...(["collective", "individual", "household"] as const).map((kind) =>
      compared(figureName[kind], ({ byKind }) => byKind.get(kind) ?? none)
    ),
    ...(figures.byKind.has(null)
      ? [compared(figureName.noSubject, ({ byKind }) => byKind.get(null) ?? none)]
      : []),
    compared(figureName.ranked, ({ ranked }) => counted(ranked)),
    compared(figureName.recognised, ({ recognised }) => recognised),
    compared(figureName.proposed, ({ proposed }) => proposed),
    compared(figureName.unitsMet, ({ units }) => counted(units?.met ?? null)),
    groupRow(progressReportWords.byField, COLUMNS.length),
    ...rubric.fields.map(({ id, title }) => compared(title.vi, ({ byField }) => byField.get(id) ?? none))
  ])
}

/** Nobody told of any. */
const none: Tally = { ...emptyTally, known: 1 }

const counted = (count: number | null): Tally | null => (count === null ? null : tallyOf(count))

/** @param before undefined where there is no year before; null where that year has no such figure */
const comparison = (now: Tally | null, before: Tally | null | undefined): ReadonlyArray<Words> => {
  const [whole, wholeBefore] = [complete(now), complete(before ?? null)]
  return [
    before === undefined ? progressReportWords.noPrevious : shown(before),
    shown(now),
    whole === null || wholeBefore === null ? progressReportWords.notYet : signed(whole - wholeBefore)
  ]
}

/** Null where there is no figure, or parts of it are untold: the difference would be one of who told. */
const complete = (tally: Tally | null): number | null => (tally === null ? null : completeSumOf(tally))

const shown = (tally: Tally | null): string =>
  tally === null ? progressReportWords.notYet : starredTally(tally, "vi")

const signed = (difference: number): string =>
  difference > 0 ? `+${difference}` : difference < 0 ? `−${-difference}` : "0"

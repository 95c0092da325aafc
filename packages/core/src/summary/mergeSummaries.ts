import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { type Part, partsBy, totalOf } from "./figureParts.ts"
import { fieldSide, type GroupSide, levelSide, subjectKindSide } from "./GroupSide.ts"
import { addCounts, type MergedCounts, mergedOf } from "./MergedCounts.ts"
import type { GroupLine, SummaryTable, UnitLine } from "./SummaryTable.ts"
import type { SummaryFigures, SummaryGroup, UnitSummary } from "./UnitSummary.ts"

/**
 * Adds summaries up. They have to be of one year and one stretch of it, which `summaryReport` sees to; each unit stands
 * once. Adding is over whole numbers, so that neither order nor earlier merging shows.
 */
export const mergeSummaries = (summaries: ReadonlyArray<UnitSummary>): SummaryTable => {
  const figures = summaries.flatMap(({ bodies }) => bodies.map((body) => body.figures))
  return {
    total: addCounts(figures.map(totalOf)),
    units: summaries.map(unitLine).toSorted((a, b) => compareCodeUnits(a.unit, b.unit)),
    fields: linesOf(figures, fieldSide),
    subjectKinds: linesOf(figures, subjectKindSide),
    levels: linesOf(figures, levelSide),
    cells: cellLines(figures)
  }
}

/** All that a unit handed in, added up. */
export const unitTotal = ({ bodies }: UnitSummary): MergedCounts =>
  addCounts(bodies.map(({ figures }) => totalOf(figures)))

const unitLine = (summary: UnitSummary): UnitLine => {
  const figures = summary.bodies.map((body) => body.figures)
  return {
    unit: summary.unit,
    unitName: summary.unitName,
    bodies: summary.bodies.length,
    counts: unitTotal(summary),
    fields: linesOf(figures, fieldSide),
    subjectKinds: linesOf(figures, subjectKindSide)
  }
}

const linesOf = <Key extends string>(
  figures: ReadonlyArray<SummaryFigures>,
  side: GroupSide<Key>
): ReadonlyArray<GroupLine<Key>> =>
  inOrder(
    figures.flatMap((own) => partsBy(own, side)),
    ({ key }) => key ?? ""
  ).map(([{ key }, counts]) => ({ key, counts }))

const cellLines = (figures: ReadonlyArray<SummaryFigures>): SummaryTable["cells"] =>
  inOrder(figures.flatMap(partsByGroup), ({ key }) => groupKey(key)).map(([{ key }, counts]) => ({
    group: key,
    counts
  }))

const partsByGroup = (figures: SummaryFigures): ReadonlyArray<Part<SummaryGroup>> =>
  figures.kind === "cells"
    ? figures.cells.map(({ group, counts }) => ({ key: group, counts: mergedOf(counts) }))
    : [{ key: null, counts: totalOf(figures) }]

const groupKey = (group: SummaryGroup | null): string =>
  group === null ? "" : [group.field, group.level ?? "", group.subjectKind ?? ""].join("\n")

/** Parts of one key added up, by key; those that nobody divided come last. */
const inOrder = <Entry extends { readonly counts: MergedCounts }>(
  entries: ReadonlyArray<Entry>,
  keyOf: (entry: Entry) => string
): ReadonlyArray<readonly [Entry, MergedCounts]> =>
  [...Map.groupBy(entries, keyOf)]
    .toSorted(([a], [b]) => Number(a === "") - Number(b === "") || compareCodeUnits(a, b))
    .flatMap(([, own]) => {
      const [first] = own
      return first === undefined ? [] : [[first, addCounts(own.map(({ counts }) => counts))] as const]
    })

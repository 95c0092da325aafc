import {
  type BodySummary,
  canonicalJson,
  FieldId,
  type Level,
  type MergedCounts,
  mergeSummaries,
  type SubjectKind,
  type SummaryCounts,
  summaryStages,
  sumOf,
  UnitId,
  type UnitSummary,
  unknownCounts
} from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"

const ECONOMY = FieldId("economy")
const CULTURE = FieldId("culture")

const counts = (registered: number | null, recognised: number | null = null): SummaryCounts => ({
  ...unknownCounts,
  registered,
  recognised
})

const summary = (unit: string, ...bodies: ReadonlyArray<BodySummary["figures"]>): UnitSummary => ({
  unit: UnitId(unit),
  unitName: unit,
  year: 2024,
  period: "year",
  bodies: bodies.map((figures, at) => ({ body: `${unit} ${at}`, through: [], figures })),
  origin: { file: `${unit}.csv`, line: 2, sheetRow: 2 }
})

const cells = (
  ...rows: ReadonlyArray<readonly [FieldId, Level | null, SubjectKind | null, SummaryCounts]>
): BodySummary["figures"] => ({
  kind: "cells",
  cells: rows.map(([field, level, subjectKind, counted]) => ({
    group: { field, level, subjectKind },
    counts: counted
  }))
})

const margins = (
  total: SummaryCounts,
  fields: ReadonlyArray<readonly [FieldId, number | null]>,
  subjectKinds: ReadonlyArray<readonly [SubjectKind, number | null]> = []
): BodySummary["figures"] => ({
  kind: "margins",
  margins: {
    total,
    fields: fields.map(([field, registered]) => ({ field, registered })),
    subjectKinds: subjectKinds.map(([subjectKind, registered]) => ({ subjectKind, registered }))
  }
})

const registered = ({ stages }: MergedCounts): number | null => sumOf(stages.registered)

describe("cells and margins side by side", () => {
  const an = summary(
    "an",
    cells([ECONOMY, "commune", "collective", counts(10, 8)], [CULTURE, null, null, counts(5)])
  )
  const byField = (figures: BodySummary["figures"]) =>
    mergeSummaries([an, summary("binh", figures)]).fields.map(({ key, counts }) => [key, registered(counts)])

  test("margins that come to their total are divided by field", () => {
    const figures = margins(counts(7, 6), [
      [ECONOMY, 4],
      [CULTURE, 3]
    ])
    expect(byField(figures)).toEqual([
      ["culture", 8],
      ["economy", 14],
      // Of the recognitions it is only known that they are some.
      [null, 0]
    ])
  })

  test("margins that do not are counted, and not divided", () => {
    const figures = margins(counts(9), [
      [ECONOMY, 4],
      [CULTURE, 3]
    ])
    expect(byField(figures)).toEqual([
      ["culture", 5],
      ["economy", 10],
      [null, 9]
    ])
  })

  test("a total that is not told is that of a side which has all its figures", () => {
    expect(byField(margins(counts(null), [[ECONOMY, 4]], [["collective", 4]]))).toEqual([
      ["culture", 5],
      ["economy", 14]
    ])
    expect(byField(margins(counts(null), [[ECONOMY, null]], [["collective", 6]]))).toEqual([
      ["culture", 5],
      ["economy", 10],
      [null, 6]
    ])
  })

  test("margins never stand among cells", () => {
    const table = mergeSummaries([an, summary("binh", margins(counts(7), [[ECONOMY, 7]]))])
    expect(table.cells.map(({ group, counts }) => [group?.field ?? null, registered(counts)])).toEqual([
      ["culture", 5],
      ["economy", 10],
      [null, 7]
    ])
  })

  test("a rate sets the recognised of some against the registered of the same", () => {
    expect(mergeSummaries([an]).total.shares.recognised).toEqual({ part: 8, whole: 10, parts: 1 })
  })
})

const count = fc.option(fc.integer({ min: 0, max: 2000 }))
const anyCounts: fc.Arbitrary<SummaryCounts> = fc
  .tuple(count, count, count)
  .map(([all, recognised, stopped]) => ({ ...unknownCounts, registered: all, recognised, stopped }))
const field = fc.constantFrom(ECONOMY, CULTURE)
const level = fc.constantFrom<Level | null>("commune", "province", null)
const kind = fc.constantFrom<SubjectKind>("collective", "individual", "household")
const anyFigures = fc.oneof(
  fc.array(fc.tuple(field, level, kind, anyCounts), { minLength: 1 }).map((rows) => cells(...rows)),
  fc
    .tuple(
      anyCounts,
      fc.uniqueArray(fc.tuple(field, count), { selector: ([key]) => key }),
      fc.uniqueArray(fc.tuple(kind, count), { selector: ([key]) => key })
    )
    .map(([total, fields, kinds]) => margins(total, fields, kinds))
)
const anySummaries = fc
  .array(fc.array(anyFigures, { minLength: 1, maxLength: 4 }), { maxLength: 8 })
  .map((units) => units.map((figures, at) => summary(`u${at}`, ...figures)))

describe("for any summaries", () => {
  const sums = (lines: ReadonlyArray<{ readonly counts: MergedCounts }>) =>
    summaryStages.map((stage) => lines.reduce((all, line) => all + line.counts.stages[stage].sum, 0))

  test("every side comes to the total, stage by stage", () => {
    fc.assert(
      fc.property(anySummaries, (summaries) => {
        const table = mergeSummaries(summaries)
        const total = summaryStages.map((stage) => table.total.stages[stage].sum)
        const { units, fields, subjectKinds, levels, cells: groups } = table
        for (const lines of [units, fields, subjectKinds, levels, groups]) expect(sums(lines)).toEqual(total)
      })
    )
  })

  test("the order of units, bodies and cells never shows", () => {
    const shuffled = anySummaries.chain((summaries) =>
      fc.tuple(
        fc.constant(summaries),
        fc.shuffledSubarray([...summaries], { minLength: summaries.length, maxLength: summaries.length })
      )
    )
    fc.assert(
      fc.property(shuffled, ([summaries, other]) => {
        const turned = other.map((one) => ({ ...one, bodies: one.bodies.toReversed() }))
        expect(canonicalJson(mergeSummaries(turned))).toBe(canonicalJson(mergeSummaries(summaries)))
      })
    )
  })

  test("merging what districts merged is merging all, however they are cut", () => {
    fc.assert(
      fc.property(anySummaries, fc.integer({ min: 1, max: 4 }), (summaries, districts) => {
        const merged = [...Map.groupBy(summaries, (_, at) => at % districts)].map(([at, own]) => ({
          ...summary(`d${at}`),
          bodies: own.flatMap(({ bodies }) => bodies)
        }))
        const { units: _, ...above } = mergeSummaries(merged)
        const { units: __, ...all } = mergeSummaries(summaries)
        expect(above).toEqual(all)
      })
    )
  })
})

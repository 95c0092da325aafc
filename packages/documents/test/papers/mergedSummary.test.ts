import {
  evaluate,
  FieldId,
  type SummaryCounts,
  summaryReports,
  UnitId,
  type UnitSummary,
  unknownCounts
} from "@dvk/core"
import { describe, expect, test } from "vitest"
import { sampleCampaign } from "../../../../test/sample/sampleCampaign.ts"
import { unitsTable } from "../../src/papers/content/unitsTable.ts"
import { mergedFigures } from "../../src/papers/figures/mergedFigures.ts"
import { mergedSummary } from "../../src/papers/figures/mergedSummary.ts"
import type { PaperTable } from "../../src/papers/Paper.ts"
import { unit } from "../html/reportOf.ts"

const counts = (registered: number, recognised: number | null): SummaryCounts => ({
  ...unknownCounts,
  registered,
  recognised
})

const sent = (id: string, figures: UnitSummary["bodies"][number]["figures"]): UnitSummary => ({
  unit: UnitId(id),
  unitName: id,
  year: 2024,
  period: "year",
  bodies: [{ body: id, through: [], figures }],
  origin: { file: `${id}.csv`, line: 2, sheetRow: 2 }
})

const sample = sampleCampaign({ models: 1, judges: 1 })
const [economy = FieldId(""), culture = FieldId("")] = sample.rubric.fields.map(({ id }) => id)

/** Xã An tells each cell, Xã Bình totals by field and kind, and Xã Châu nothing. */
const report = () => {
  const an = sent("Xã An", {
    kind: "cells",
    cells: [
      { group: { field: economy, level: "commune", subjectKind: "collective" }, counts: counts(10, 8) },
      { group: { field: culture, level: "commune", subjectKind: "individual" }, counts: counts(5, 2) }
    ]
  })
  const binh = sent("Xã Bình", {
    kind: "margins",
    margins: {
      total: counts(6, 3),
      fields: [
        { field: economy, registered: 4 },
        { field: culture, registered: 2 }
      ],
      subjectKinds: [{ subjectKind: "collective", registered: 6 }]
    }
  })
  const units = ["Xã An", "Xã Bình", "Xã Châu"].map((name) => unit(name, name))
  const campaign = { ...sample, registrations: [], units, summaries: [an, binh] }
  const [first] = summaryReports(evaluate({ ...campaign, file: { ...campaign.file, year: 2024 } }))
  if (first === undefined) throw new Error("the campaign merges summaries")
  return first
}

const textsOf = ({ rows }: PaperTable): ReadonlyArray<ReadonlyArray<string>> =>
  rows.map(({ cells }) =>
    cells.map(({ text }) => text.map((part) => (typeof part === "string" ? part : "?")).join(""))
  )

describe("the table of a paper over merged summaries", () => {
  test("rows and columns come to the same total; what is told in total only has a column of its own", () => {
    const { columns, rows, total, outcomes } = mergedSummary(report(), sample.rubric)
    expect(columns.map(({ kindTitle }) => kindTitle)).toEqual(["Tập thể", "Cá nhân", "Không chia"])
    expect(outcomes).toEqual(["recognised"])
    expect(total).toMatchObject({ registered: [10, 5, 6], total: 21, outcomes: [13] })
    for (const row of [...rows, total])
      expect(row.registered.reduce((sum, count) => sum + count, 0)).toBe(row.total)
    expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(21)
  })

  test("by unit, with those who sent nothing by name", () => {
    const fields = sample.rubric.fields.length
    const [an = [], binh = [], chau = [], total = []] = textsOf(unitsTable(report(), sample.rubric))
    expect(an.slice(0, 4)).toEqual(["1", "Xã An", "15", "10"])
    expect(an.at(-1)).toBe("66,7 %")
    expect(binh.slice(0, 4)).toEqual(["2", "Xã Bình", "6", "6"])
    expect(binh.slice(-2)).toEqual(["3", "50 %"])
    expect(chau).toEqual(["3", "Xã Châu", "chưa gửi"])
    expect(total.slice(0, 3)).toEqual(["Cộng", "21", "16"])
    expect(total).toHaveLength(1 + 1 + sample.rubric.subjectKinds.length + fields + 2)
  })

  test("reports take their figures from the same table, and nobody is ranked in it", () => {
    const { registered, byField, recognised, ranked } = mergedFigures(report().table, 2024)
    expect({ registered, recognised, ranked }).toEqual({ registered: 21, recognised: 13, ranked: null })
    expect(byField.get(economy)).toBe(14)
  })
})

import {
  evaluate,
  FieldId,
  type SummaryCounts,
  summaryReports,
  tallyOf,
  UnitId,
  type UnitSummary,
  unknownCounts
} from "@dvk/core"
import { describe, expect, test } from "vitest"
import { sampleCampaign } from "../../../../test/sample/sampleCampaign.ts"
import { outcomeText } from "../../src/papers/content/progress/figureTexts.ts"
import { countsTable } from "../../src/papers/content/summaryTable.ts"
import { unitsTable } from "../../src/papers/content/unitsTable.ts"
import { figuresTable } from "../../src/papers/figures/figuresTable.ts"
import { mergedFigures } from "../../src/papers/figures/mergedFigures.ts"
import { mergedSummary } from "../../src/papers/figures/mergedSummary.ts"
import type { PaperTable } from "../../src/papers/Paper.ts"
import { unit } from "../html/reportOf.ts"
import { paperNamed, paperText, tablesOf } from "./paperText.ts"
import { paperInput } from "./sampleInput.ts"

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

/**
 * Xã An tells each cell, Xã Bình totals by field and kind, and Xã Châu nothing.
 *
 * @param recognisedInBinh null where Xã Bình leaves it blank
 */
const reportWith = (recognisedInBinh: number | null, period: UnitSummary["period"] = "year") => {
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
      total: counts(6, recognisedInBinh),
      fields: [
        { field: economy, registered: 4 },
        { field: culture, registered: 2 }
      ],
      subjectKinds: [{ subjectKind: "collective", registered: 6 }]
    }
  })
  const units = ["Xã An", "Xã Bình", "Xã Châu"].map((name) => unit(name, name))
  const summaries = [an, binh].map((summary) => ({ ...summary, period }))
  const campaign = { ...sample, registrations: [], units, summaries }
  const evaluation = evaluate({ ...campaign, file: { ...campaign.file, year: 2024 } })
  const [first] = summaryReports(evaluation)
  if (first === undefined) throw new Error("the campaign merges summaries")
  return { evaluation, report: first }
}

const report = () => reportWith(3).report

const textsOf = ({ rows }: PaperTable): ReadonlyArray<ReadonlyArray<string>> =>
  rows.map(({ cells }) =>
    cells.map(({ text }) => text.map((part) => (typeof part === "string" ? part : "?")).join(""))
  )

describe("the table of a paper over merged summaries", () => {
  test("rows and columns come to the same total; what is told in total only has a column of its own", () => {
    const { columns, rows, total, outcomes } = mergedSummary(report(), sample.rubric)
    expect(columns.map(({ kindTitle }) => kindTitle)).toEqual(["Tập thể", "Cá nhân", "Không chia"])
    expect(outcomes).toEqual(["recognised"])
    expect(total).toMatchObject({ registered: [10, 5, 6], total: { sum: 21 }, outcomes: [{ sum: 13 }] })
    for (const row of [...rows, total])
      expect(row.registered.reduce((sum, count) => sum + count, 0)).toBe(row.total.sum)
    expect(rows.reduce((sum, row) => sum + row.total.sum, 0)).toBe(21)
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
    expect({ registered, recognised, ranked }).toMatchObject({
      registered: { sum: 21 },
      recognised: { sum: 13 },
      ranked: null
    })
    expect(byField.get(economy)?.sum).toBe(14)
  })
})

describe("a figure that a unit left blank", () => {
  const note = /\* Có biểu để trống số này nên tổng có thể còn thiếu/g
  const { evaluation, report: partial } = reportWith(null)
  const input = { ...paperInput(), evaluation, summaries: [partial] }

  test("is starred in every table of a paper, and a note says what the star means", () => {
    for (const name of ["summary-table", "final-report"] as const) {
      const paper = paperNamed(input, name)
      expect(tablesOf(paper).flat(2)).toContain("10*")
      expect(paperText(paper).match(note)).toHaveLength(name === "final-report" ? 2 : 1)
    }
    expect(textsOf(unitsTable(partial, sample.rubric)).at(-1)?.at(-2)).toBe("10*")
  })

  test("makes the sum a lower bound in a sentence, and leaves no difference to another year", () => {
    const figures = mergedFigures(partial.table, 2024)
    expect(outcomeText(figures)).toBe("Ít nhất 10 mô hình được công nhận.")
    const rows = textsOf(figuresTable(sample.rubric, figures, { ...figures, recognised: tallyOf(4) }))
    expect(rows).toContainEqual(["Mô hình được công nhận", "4", "10*", "–"])
    expect(rows).toContainEqual(["Mô hình đăng ký", "21", "21", "0"])
  })

  test("is starred in the row of a field where only the total tells it", () => {
    const [row] = textsOf(countsTable(mergedSummary(report(), sample.rubric)))
    expect(row?.slice(-2)).toEqual(["14", "8*"])
    // The report's own figures lack nothing: the note stands below the table of the appendix alone.
    const whole = { ...paperInput(), evaluation: reportWith(3).evaluation, summaries: [report()] }
    expect(paperText(paperNamed(whole, "final-report")).match(note)).toHaveLength(1)
  })

  test("is not there where a campaign counts its own models", () => {
    expect(paperText(paperNamed(paperInput(), "summary-table"))).not.toMatch(/\d\*|Có biểu để trống/)
  })
})

test("where units have told of nine months only, the interim report is of nine", () => {
  const { evaluation, report: nine } = reportWith(3, "nine-months")
  const text = paperText(paperNamed({ ...paperInput(), evaluation, summaries: [nine] }, "interim-report"))
  expect(text).toMatch(/“Dân vận khéo” 9 tháng đầu năm 2024/)
  expect(text).toContain("21 mô hình đăng ký")
})

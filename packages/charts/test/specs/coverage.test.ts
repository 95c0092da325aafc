import { chartInput, coverageChart } from "@dvk/charts"
import { drawSvg, measureText } from "@dvk/charts/drawing"
import { evaluate, FieldId, UnitId } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"
import { textsOf } from "../sampleEvaluations.ts"
import { sampleInput, unit } from "../sampleInput.ts"

const inputOf = (units: number) =>
  chartInput(
    evaluate(
      campaignOf({
        units: Array.from({ length: units }, (_, at) => unit(at)),
        registrations: [
          registration("A", { unit: UnitId("u0"), unitName: "Chi bộ xóm 1" }),
          registration("B", {
            unit: UnitId("u0"),
            unitName: "Chi bộ xóm 1",
            field: FieldId("security-defence")
          }),
          registration("C", { unit: UnitId("x"), unitName: "Trường Tiểu học" })
        ]
      })
    )
  )

describe("coverage", () => {
  it("counts by unit and field, names who owes, and lists units that stand on no list", () => {
    expect(coverageChart.table(inputOf(2), "vi").rows).toEqual([
      ["Chi bộ xóm 1", "1", "0", "1", "0", "2", "1", "đủ"],
      ["Chi bộ xóm 2", "0", "0", "0", "0", "0", "1", "chưa đăng ký"],
      ["Trường Tiểu học", "1", "0", "0", "0", "1", "–", ""],
      ["Tất cả đơn vị", "2", "0", "1", "0", "3", "2", "thiếu 1"]
    ])
  })

  it("marks fields of which nobody has registered a model", async () => {
    const texts = textsOf(await drawSvg(coverageChart.spec(inputOf(2), "vi", measureText)))
    expect(texts.filter((text) => text === "trống")).toHaveLength(2)
    expect(coverageChart.altText(inputOf(2), "vi")).toContain(
      "Lĩnh vực chưa có mô hình: Văn hóa - xã hội; Xây dựng hệ thống chính trị"
    )
  })

  it("of many units draws those that owe first and the others in one row", async () => {
    const texts = textsOf(await drawSvg(coverageChart.spec(inputOf(100), "vi", measureText)))
    expect(texts).toContain("… 41 đơn vị khác")
    expect(texts).toContain("Chi bộ xóm 2")
    expect(texts).not.toContain("Trường Tiểu học")
  })

  it("puts units in Vietnamese order, numbers by their value", () => {
    const names = coverageChart.table(sampleInput(12), "vi").rows.map(([name]) => name)
    expect(names.slice(0, 3)).toEqual(["Chi bộ xóm 1", "Chi bộ xóm 2", "Chi bộ xóm 3"])
    expect(names.at(-2)).toBe("Chi bộ xóm 12")
  })
})

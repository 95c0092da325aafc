import { againstLastYear, chartInput, lastYearOf } from "@dvk/charts"
import { evaluate } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { campaignWith } from "../sampleEvaluations.ts"

const models = (...names: ReadonlyArray<string>) =>
  evaluate(
    campaignWith(
      names.map((name, at) => ({ id: `M${at}`, name, mark: 80 - at })),
      1
    )
  )

describe("against last year", () => {
  const input = chartInput(models("Tuyến đường hoa", "Hoà giải ở cơ sở", "Camera an ninh"), {
    lastYear: { ...lastYearOf(models("Hòa giải ở cơ sở", "Cà phê sáng")), year: 2023 }
  })

  it("sets both years side by side with the difference", () => {
    expect(againstLastYear.table(input, "vi").rows.slice(0, 4)).toEqual([
      ["Mô hình đăng ký", "3", "2", "+1"],
      ["Đơn vị có mô hình", "1", "1", "0"],
      ["Mô hình đủ điều kiện xét", "3", "2", "+1"],
      ["Mô hình được đề nghị khen thưởng", "1", "1", "0"]
    ])
  })

  it("knows a model again by unit and name, however the tone mark is set", () => {
    expect(againstLastYear.altText(input, "vi")).toContain(
      "1 mô hình tiếp tục từ năm 2023 (cùng đơn vị, cùng tên), 2 mô hình mới, 1 mô hình không đăng ký lại"
    )
  })
})

import { chartInput, type Doubt, selectionOdds } from "@dvk/charts"
import { drawSvg, measureText } from "@dvk/charts/drawing"
import { evaluate, ModelId } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { campaignWith, textsOf } from "../sampleEvaluations.ts"

const evaluation = evaluate(
  campaignWith(
    [
      { id: "A", name: "Chắc chắn", mark: 90 },
      { id: "B", name: "Sát nút", mark: 80 },
      { id: "C", name: "Ở ngoài", mark: 70 }
    ],
    2
  )
)
const model = (rankFrom: number, rankTo: number, count: number) => ({
  rankFrom,
  rankTo,
  selected: { count, draws: 1000 }
})
const doubt: Doubt = {
  judges: {
    draws: 1000,
    tellsLittle: true,
    models: new Map([
      [ModelId("A"), model(1, 1, 1000)],
      [ModelId("B"), model(2, 3, 614)],
      [ModelId("C"), model(2, 3, 1)]
    ])
  },
  weights: {
    draws: 1000,
    ranks: new Map([
      [ModelId("A"), [1000, 0, 0]],
      [ModelId("B"), [0, 400, 600]],
      [ModelId("C"), [0, 600, 400]]
    ])
  },
  alternatives: []
}
const input = chartInput(evaluation, { doubt })

describe("selection odds", () => {
  it("prints the share of draws; what is not quite nothing is not written as 0 %", () => {
    expect(selectionOdds.table(input, "vi").rows.map((row) => row.slice(1))).toEqual([
      ["Chắc chắn", "Chi bộ xóm 1", "100 %", "1", "1", "100 %"],
      ["Sát nút", "Chi bộ xóm 1", "61,4 %", "2–3", "3", "60 %"],
      ["Ở ngoài", "Chi bộ xóm 1", "0,1 %", "2–3", "2", "60 %"]
    ])
  })

  it("names the models for which a coin has a say", () => {
    const words = selectionOdds.altText(input, "vi")
    expect(words).toContain("1 mô hình có khả năng vào danh sách từ 95 % trở lên")
    expect(words).toContain("chưa chắc chắn (từ 5 % đến dưới 95 %): “Sát nút” 61,4 %;")
  })

  it("says how many draws there were, and that few judges tell little", async () => {
    const texts = textsOf(await drawSvg(selectionOdds.spec(input, "vi", measureText))).join(" ")
    expect(texts).toContain("1.000 lần thử")
    expect(texts).toContain("Ít người chấm nên khả năng vào danh sách chỉ để tham khảo")
  })

  it("keeps the doubt of judges and of weights apart: each alone is drawn", () => {
    for (const part of [
      { ...doubt, judges: null },
      { ...doubt, weights: null }
    ])
      expect(selectionOdds.isDrawn(chartInput(evaluation, { doubt: part }))).toBe(true)
    expect(selectionOdds.isDrawn(chartInput(evaluation))).toBe(false)
  })
})

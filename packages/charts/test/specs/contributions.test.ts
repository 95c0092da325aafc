import { chartInput, contributions } from "@dvk/charts"
import { drawSvg, measureText } from "@dvk/charts/drawing"
import { evaluate, ModelId } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { textsOf } from "../sampleEvaluations.ts"

const adjustment = {
  id: "initiative",
  kind: "bonus" as const,
  title: { vi: "Sáng kiến", en: "Initiative" },
  most: 50_000,
  clause: "II.4"
}

const inputOf = (bonus: number) => {
  const campaign = campaignOf({
    registrations: [registration("A")],
    sheets: [
      sheet("A", "J1", [100, 50, 80, 60, 40]),
      sheet("A", "J2", [40, 90, 80, 60, 40]),
      sheet("A", "J3", [100, 10, 80, 60, 50])
    ],
    rulings: [
      {
        kind: "bonus",
        model: ModelId("A"),
        against: null,
        criterion: "initiative",
        points: bonus * 10_000,
        reason: "Sáng kiến cấp tỉnh",
        document: null,
        date: null,
        by: null
      }
    ]
  })
  return chartInput(
    evaluate(
      bonus === 0
        ? { ...campaign, rulings: [] }
        : { ...campaign, rubric: { ...campaign.rubric, adjustments: [adjustment] } }
    )
  )
}
const textsIn = async (bonus: number) =>
  textsOf(await drawSvg(contributions.spec(inputOf(bonus), "vi", measureText)))

describe("contributions", () => {
  it("prints weight times mean in each segment, and the sum at the end: 16 + 10 + 24 + 9 + 6,5 = 65,5", async () => {
    const texts = await textsIn(0)
    for (const part of ["16,00", "10,00", "24,00", "9,00", "6,50", "65,50"]) expect(texts).toContain(part)
    expect(texts.join(" ")).not.toContain("cộng hoặc trừ")
  })

  it("says so where a bonus stands beside the parts: 65,5 + 2 = 67,5", async () => {
    const texts = await textsIn(2)
    expect(texts).toContain("67,50")
    expect(texts.join(" ")).toContain("Có mô hình được cộng hoặc trừ điểm ngoài các phần này")
  })

  it("has the same figures in its table", () => {
    expect(contributions.table(inputOf(0), "en").rows).toEqual([
      ["1", "Mô hình A", "Xóm 1", "16.00", "10.00", "24.00", "9.00", "6.50", "65.50"]
    ])
  })
})

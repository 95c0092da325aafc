import { chartInput, funnel } from "@dvk/charts"
import { evaluate } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { campaignWith } from "../sampleEvaluations.ts"
import { sampleInput } from "../sampleInput.ts"

describe("funnel", () => {
  it("shows each stage as a share of the registered, beside places with their source", () => {
    const [own, first, second] = funnel.table(sampleInput(12, 3), "vi").rows
    expect(own).toEqual([
      "Chiến dịch thử",
      "2024",
      "12",
      "12 (100 %)",
      "chưa xét",
      "3 (25 %)",
      "khen thưởng: số được đề nghị",
      ""
    ])
    expect(first).toEqual([
      "Huyện Thử",
      "2019",
      "332",
      "không nêu",
      "266 (80,1 %)",
      "không nêu",
      "",
      "https://www.example.vn/tin/1"
    ])
    expect(second?.slice(2, 6)).toEqual(["2.071", "không nêu", "1.808 (87,3 %)", "40 (1,9 %)"])
  })

  it("stands alone where no figures of other places are given", () => {
    const input = chartInput(evaluate(campaignWith([{ id: "A", name: "Một", mark: 90 }], 1)))
    expect(funnel.table(input, "en").rows).toHaveLength(1)
    expect(funnel.altText(input, "en")).toBe(
      "Funnel chart, Chiến dịch thử: Registered 1, Eligible 1 (100%), Commended 1 (100%)."
    )
  })
})

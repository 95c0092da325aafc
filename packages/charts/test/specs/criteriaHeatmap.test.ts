import { chartInput, criteriaHeatmap } from "@dvk/charts"
import { drawSvg, measureText } from "@dvk/charts/drawing"
import { evaluate } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { textsOf, tiedAtCut } from "../sampleEvaluations.ts"

describe("criteriaHeatmap", () => {
  it("prints the exact mean of each criterion: three judges, 90, 90 and 91 make 90,33", async () => {
    const evaluation = evaluate(
      campaignOf({
        registrations: [registration("A")],
        sheets: [90, 90, 91].map((mark, at) => sheet("A", `J${at}`, [mark, 60, 60, 60, 60]))
      })
    )
    const texts = textsOf(await drawSvg(criteriaHeatmap.spec(chartInput(evaluation), "vi", measureText)))
    expect(texts.filter((text) => text === "90,33")).toHaveLength(1)
    expect(texts.filter((text) => text === "60,00")).toHaveLength(4)
  })

  it("leaves a criterion that nobody scored empty: a dash is not a zero", async () => {
    const evaluation = evaluate(
      campaignOf({
        registrations: [registration("A")],
        sheets: [sheet("A", "J1", [80, null, 80, 80, 80])],
        file: { rules: { missingScore: "rescale" } }
      })
    )
    const texts = textsOf(await drawSvg(criteriaHeatmap.spec(chartInput(evaluation), "vi", measureText)))
    expect(texts.filter((text) => text === "–")).toHaveLength(1)
    expect(texts).not.toContain("0,00")
  })

  it("says the same in words", () => {
    expect(criteriaHeatmap.altText(chartInput(tiedAtCut()), "en")).toContain(
      "Tiêu chí participation: 70.00 to 92.00"
    )
  })
})

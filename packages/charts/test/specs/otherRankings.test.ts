import { chartInput, otherRankings } from "@dvk/charts"
import { drawSvg, measureText } from "@dvk/charts/drawing"
import { CriterionId, evaluate, ModelId } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { campaignWith, textsOf } from "../sampleEvaluations.ts"

const evaluation = evaluate(
  campaignWith(
    ["A", "B", "C"].map((id, at) => ({ id, name: `Mô hình ${id}`, mark: 90 - at })),
    2
  )
)
const ranks = (...order: ReadonlyArray<readonly [string, number]>) =>
  new Map(order.map(([id, rank]) => [ModelId(id), rank]))
const input = chartInput(evaluation, {
  doubt: {
    judges: null,
    weights: null,
    alternatives: [
      { way: { kind: "method", method: "borda" }, ranks: ranks(["A", 1], ["B", 1], ["C", 3]) },
      {
        way: { kind: "without-criterion", criterion: CriterionId("effectiveness") },
        ranks: ranks(["A", 1], ["C", 2], ["B", 3])
      }
    ]
  }
})

describe("other rankings", () => {
  it("has a column for the result and one for each way", () => {
    const { heads, rows } = otherRankings.table(input, "vi")
    expect(heads.slice(3)).toEqual(["Kết quả đợt này", "Borda", "Không tính tiêu chí 3"])
    expect(rows.map((row) => row.slice(3))).toEqual([
      ["1", "1", "1"],
      ["2", "1", "3"],
      ["3", "3", "2"]
    ])
  })

  it("tells how many models change sides of the cut and which one moves most", () => {
    expect(otherRankings.altText(input, "vi")).toContain(
      "2 mô hình vào hoặc ra khỏi số hạng đầu tùy cách tính; thay đổi nhiều nhất: “Mô hình B”, hạng 1–3"
    )
  })

  it("says which criterion a number stands for", async () => {
    const texts = textsOf(await drawSvg(otherRankings.spec(input, "vi", measureText))).join(" ")
    expect(texts).toContain("Tiêu chí 3: Tiêu chí effectiveness")
  })

  it("draws a circle for every model and way, also for models that share a rank", async () => {
    const texts = textsOf(await drawSvg(otherRankings.spec(input, "vi", measureText)))
    expect(texts.filter((text) => /^[123]$/.test(text))).toHaveLength(9)
  })
})

import { evaluate, ModelId, robustnessOf } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { campaignOf, registration, sheet } from "../../../../../test/sample/sampleCampaign.ts"
import { result } from "../../../../../test/sample/sampleResults.ts"
import { cardModels } from "../../../src/html/cards/cardModels.ts"
import { reportOf, section, seen } from "../reportOf.ts"

const level = (score: number) => [score, score, score, score, score]

/** A is first with 90, B second with 80: ten points apart, in every criterion and for both judges. */
const two = {
  registrations: [registration("A"), registration("B")],
  sheets: [
    sheet("A", "J1", level(88)),
    sheet("A", "J2", level(92)),
    sheet("B", "J1", level(78)),
    sheet("B", "J2", level(82))
  ],
  file: { shortlist: { size: 1 } }
}

const card = (page: string, at: number): string => seen(section(page, "models").split("<details ")[at] ?? "")

describe("a model's card", () => {
  const page = reportOf(campaignOf({ ...two, results: [result("A", { evidence: "Ảnh <1>" })] }))

  it("says what the judges gave, how far each is from the panel, and how sure the place is", () => {
    expect(card(page, 1)).toContain("Hạng 1 trong 2 mô hình, 90,00 điểm")
    expect(card(page, 1)).toMatch(/J1 88,00 −2,00 .*J2 92,00 \+2,00/)
    expect(card(page, 1)).toContain("Phiếu cao nhất và thấp nhất cách nhau 4,00 điểm.")
    expect(card(page, 1)).toContain(
      "Ở 9/10 số lần tính lại, mô hình đứng hạng 1. Vào danh sách đề nghị ở 100 % (±1,5) số lần."
    )
  })

  it("says who stands next, and what would change the place", () => {
    expect(card(page, 1)).toContain("Ngay dưới: Mô hình B (hạng 2), kém 10,00 điểm.")
    expect(card(page, 2)).toContain("Ngay trên: Mô hình A (hạng 1), hơn 10,00 điểm.")
    expect(card(page, 2)).toContain("Để vào danh sách, chỉ cần một trong các thay đổi sau: đạt hạng 1")
  })

  it("shows evidence as it was written, and says where there is none", () => {
    expect(card(page, 1)).toContain("Minh chứng: Ảnh <1>")
    expect(card(page, 2)).toContain("Chưa có báo cáo kết quả, minh chứng hay biên bản kiểm tra.")
  })

  it("is where the links of proposal and ranking lead", () => {
    expect(page.match(/href="#model-1"/g)).toHaveLength(2)
    expect(page).toContain('id="model-1"')
  })
})

describe("a large campaign", () => {
  it("has cards for the highest ranks, and for whoever waits for the chair further below", () => {
    const names = Array.from({ length: 103 }, (_, at) => `M${String(at + 1).padStart(3, "0")}`)
    const campaign = campaignOf({
      registrations: names.map((id) => registration(id)),
      sheets: names.map((id, at) => sheet(id, "J1", level(at < 101 ? 90 : 80))),
      file: { shortlist: { size: 102 } }
    })
    const evaluation = evaluate(campaign)
    const shown = [...cardModels(evaluation).keys()]
    expect(shown).toHaveLength(102)
    expect(shown).toContain(ModelId("M102"))
    expect(shown).toContain(ModelId("M103"))
    expect(seen(section(reportOf(campaign), "models"))).toContain("thẻ của 102 trong 103 mô hình")
  })
})

describe("the border", () => {
  /** The judges see A and B the other way round, so that either is first in about half of the draws. */
  const split = campaignOf({
    ...two,
    sheets: [
      sheet("A", "J1", level(90)),
      sheet("A", "J2", level(70)),
      sheet("B", "J1", level(69)),
      sheet("B", "J2", level(90))
    ]
  })

  it("stands on the first screen with rank and chance, and says that two judges tell little", () => {
    const tested = robustnessOf(evaluate(split), { draws: 200 })
    expect(tested.border?.judges.models.map(({ model }) => model)).toEqual(["A", "B"])
    const text = seen(section(reportOf(split), "border"))
    expect(text).toMatch(
      /2 mô hình có tên trong danh sách ở 5–95 % .* Mô hình A : hạng 1, [\d,]+ % \(±[\d,]+\) Mô hình B : hạng 2, /
    )
    expect(text).toContain("Chỉ có 2 người chấm")
  })

  it("is said to be empty where every place is settled, and is not there where nothing was tested", () => {
    const settled = {
      ...two,
      sheets: [...two.sheets, sheet("A", "J3", level(90)), sheet("B", "J3", level(80))]
    }
    expect(seen(section(reportOf(campaignOf(settled)), "border"))).toContain("Không có: mỗi mô hình")
    expect(seen(section(reportOf(campaignOf({ registrations: [registration("A")] })), "border"))).toContain(
      "Chưa thử được"
    )
  })
})

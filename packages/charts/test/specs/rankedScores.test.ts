import { chartInput, rankedScores } from "@dvk/charts"
import { drawSvg, measureText } from "@dvk/charts/drawing"
import { evaluate, GateId } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { sampleCampaign } from "../../../../test/sample/sampleCampaign.ts"
import { campaignWith, textsOf, tiedAtCut } from "../sampleEvaluations.ts"

const textsIn = async (evaluation: ReturnType<typeof tiedAtCut>, language: "vi" | "en") =>
  textsOf(await drawSvg(rankedScores.spec(chartInput(evaluation), language, measureText)))

describe("rankedScores", () => {
  it("writes the exact score rounded once, in the number form of the language", async () => {
    const evaluation = evaluate(campaignWith([{ id: "A", name: "Tuyến đường hoa", mark: 68.125 }], 1))
    expect(await textsIn(evaluation, "vi")).toContain("68,13")
    expect(await textsIn(evaluation, "en")).toContain("68.13")
  })

  it("draws the cut line under the last selected model", async () => {
    const evaluation = evaluate(
      campaignWith(
        [
          { id: "A", name: "Thứ nhất", mark: 90 },
          { id: "B", name: "Thứ hai", mark: 80 },
          { id: "C", name: "Thứ ba", mark: 70 }
        ],
        2
      )
    )
    expect(await textsIn(evaluation, "vi")).toContain("Hết danh sách đề nghị khen thưởng (2 mô hình)")
  })

  it("leaves a tie across the cut to the chair: one selected, three open for one place", async () => {
    const texts = await textsIn(tiedAtCut(), "vi")
    expect(texts).toContain("Đã đủ điều kiện vào danh sách đề nghị: 1 mô hình")
    expect(texts).toContain("3 mô hình đồng hạng cho 1 suất còn lại: chờ Trưởng ban quyết định")
  })

  it("draws no cut line where the campaign asks for no shortlist", async () => {
    const campaign = sampleCampaign({ models: 5, judges: 3, places: 2 })
    const { shortlist: _, ...file } = campaign.file
    expect((await textsIn(evaluate(campaign), "vi")).join(" ")).toContain("Hết danh sách")
    expect((await textsIn(evaluate({ ...campaign, file }), "vi")).join(" ")).not.toContain("Hết danh sách")
  })

  it("draws the cut line of a long list among the models on either side of it", async () => {
    const texts = await textsIn(evaluate(sampleCampaign({ models: 200, judges: 3, places: 100 })), "vi")
    const cut = texts.indexOf("Hết danh sách đề nghị khen thưởng (100 mô hình)")
    expect(cut).toBeGreaterThan(-1)
    for (const rank of ["92.", "100.", "101.", "108."]) expect(texts).toContain(rank)
  })

  it("marks a model that a closed gate keeps off the shortlist although its rank would do", async () => {
    const campaign = campaignWith(
      [
        { id: "A", name: "Không có văn bản", mark: 90 },
        { id: "B", name: "Có văn bản", mark: 80 }
      ],
      1
    )
    const evaluation = evaluate({
      ...campaign,
      columns: new Set([...campaign.columns, "recognitionDocument"]),
      registrations: campaign.registrations.map((one) =>
        one.id === "B" ? { ...one, recognitionDocument: "QĐ 12" } : one
      ),
      rubric: {
        ...campaign.rubric,
        gates: [
          {
            id: GateId("recognised"),
            title: { vi: "Đã được công nhận", en: "Recognised" },
            purpose: "commendation",
            requires: ["recognitionDocument"],
            levels: null,
            clause: "II.4"
          }
        ]
      }
    })
    const texts = await textsIn(evaluation, "vi")
    expect(texts).toContain("Chi bộ xóm 1 · không vào danh sách đề nghị")
    expect(texts.filter((text) => text.includes("không vào danh sách"))).toHaveLength(1)
  })

  it("names the grades with their half-open bands, and no grade only where a model has none", async () => {
    const texts = async (mark: number) =>
      textsIn(evaluate(campaignWith([{ id: "A", name: "Một", mark }], 1)), "vi")
    expect((await texts(95)).join(" ")).not.toContain("Chưa xếp loại")
    expect(await texts(10)).toContain("Chưa xếp loại")
  })

  it("says the same in words", () => {
    expect(rankedScores.altText(chartInput(tiedAtCut()), "vi")).toBe(
      "Biểu đồ thanh ngang, điểm của Ban Chỉ đạo, Chiến dịch thử. 5 mô hình được xếp hạng. Cao nhất: hạng 1 “Tuyến đường hoa” (Chi bộ xóm 1) 92,00 điểm. Thấp nhất: hạng 5 “Camera an ninh” (Chi bộ xóm 1) 70,00 điểm. Đã đủ điều kiện vào danh sách đề nghị: 1 mô hình; 3 mô hình đồng hạng cho 1 suất còn lại: chờ Trưởng ban quyết định."
    )
  })
})

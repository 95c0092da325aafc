import { evaluate, ModelId, parseIsoDate } from "@dvk/core"
import { describe, expect, test } from "vitest"
import { paperNamed, paperText, tablesOf } from "./paperText.ts"
import { paperCampaign, paperInput } from "./sampleInput.ts"

describe("minutes", () => {
  test("end with whom they go to", () => {
    const text = paperText(paperNamed(paperInput({ recipients: ["Thường trực Đảng ủy"] }), "minutes"))
    expect(text).toMatch(/Thường trực Đảng ủy;\nLưu Văn phòng\.$/)
  })

  test("a bonus with its points and a criterion that does not apply", () => {
    const campaign = paperCampaign()
    const { rubric } = campaign
    const ruling = {
      model: ModelId("M1"),
      against: null,
      reason: "sáng kiến",
      document: null,
      date: null,
      by: null
    }
    const text = paperText(
      paperNamed(
        paperInput(
          {},
          {
            ...campaign,
            rulings: [
              { ...ruling, kind: "bonus", criterion: "initiative", points: 15_000 },
              { ...ruling, kind: "not-applicable", criterion: rubric.criteria[0]?.id ?? "", points: null }
            ]
          }
        ),
        "minutes"
      )
    )
    expect(text).toContain("– “initiative”, 1,5 điểm; sáng kiến")
    expect(text).toContain(`– tiêu chí “${rubric.criteria[0]?.title.vi}”; sáng kiến`)
  })

  test("who was absent with the reason; all others were there", () => {
    const text = paperText(
      paperNamed(paperInput({ meeting: { absent: [{ member: "J7", reason: "đi công tác" }] } }), "minutes")
    )
    expect(text).toContain("tổng số thành viên theo danh sách là 07 người")
    expect(text).toContain("Có mặt: 06 người: Đinh Văn An; Đỗ Thị Bình")
    expect(text).toContain("Vắng mặt: 01 người: Phạm Văn Hải (đi công tác)")
  })

  test("where somebody absent is no member, nobody counts as present by mistake", () => {
    const input = paperInput({ meeting: { absent: [{ member: "Phạm Văn Haii", reason: "ốm" }] } })
    expect(paperText(paperNamed(input, "minutes"))).toContain("Có mặt: […: thành viên có mặt].")
  })

  test("members who did not score models of their own unit", () => {
    expect(paperText(paperNamed(paperInput(), "minutes"))).toMatch(/Đinh Văn An: không chấm 04 mô hình/)
  })

  test("rulings with their ground, beside what the rules had given", () => {
    const campaign = paperCampaign()
    const first = evaluate(campaign).decided.models[0]
    if (first === undefined) throw new Error("the sample proposes somebody")
    const ruled = {
      ...campaign,
      rulings: [
        {
          kind: "leave-out" as const,
          model: first,
          against: null,
          criterion: null,
          points: null,
          reason: "đã khen",
          document: "KL 05",
          date: null,
          by: null
        }
      ]
    }
    expect(paperText(paperNamed(paperInput({}, ruled), "minutes"))).toMatch(
      /Không chọn vào danh sách: .* – đã khen; KL 05; kết quả tính: có trong danh sách\./
    )
  })
})

describe("votes in the minutes", () => {
  test("votes with their share, from most to least in favour", () => {
    const input = paperInput()
    const table = tablesOf(paperNamed(input, "minutes"))[1] ?? []
    expect(table[0]).toEqual(["Bỏ phiếu kín, 07 người dự"])
    expect(table[1]?.slice(2)).toEqual(["7", "0", "0", "100,00%", "5/7", "Đạt"])
    expect(table.at(-1)?.slice(2)).toEqual(["4", "3", "0", "57,14%", "5/7", "Không đạt"])
    expect(table).toHaveLength(1 + 40)
  })

  test("every vote stands in the minutes, also one that was repeated, contradicts itself or falls under no rule", () => {
    const campaign = paperCampaign()
    const [first, second] = campaign.votes
    if (first === undefined || second === undefined) throw new Error("the sample has votes")
    const votes = [
      { ...first, date: "2024-12-01" as const, for: 2, against: 5 },
      { ...first, date: "2024-12-10" as const },
      { ...second, for: 9 }
    ].map((vote) => ({ ...vote, date: parseIsoDate(vote.date ?? "") }))
    const outcomes = (of: typeof campaign) =>
      (tablesOf(paperNamed(paperInput({}, { ...of, votes }), "minutes"))[1] ?? [])
        .filter((row) => row.length > 1)
        .map((row) => [row[2], row[6], row[7]])
    expect(outcomes(campaign)).toEqual([
      ["9", "5/7", "Số phiếu không khớp, chưa tính"],
      ["2", "5/7", "Đã bỏ phiếu lại"],
      ["7", "5/7", "Đạt"]
    ])
    expect(outcomes(paperCampaign({ rules: {} }))).toEqual([
      ["9", "–", "–"],
      ["2", "–", "Đã bỏ phiếu lại"],
      ["7", "–", "–"]
    ])
  })
})

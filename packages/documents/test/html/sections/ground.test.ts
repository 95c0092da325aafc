import { describe, expect, it } from "vitest"
import { campaignOf } from "../../../../../test/sample/sampleCampaign.ts"
import { reportOf, section, seen } from "../reportOf.ts"
import { LOOKED_FROM, yearOf } from "./year.ts"

const ground = (language: "vi" | "en" = "vi", on = LOOKED_FROM): string =>
  section(reportOf(yearOf(), language, { on }), "ground")

describe("ground", () => {
  it("counts hamlets and names the missing, and says which body has held no activity", () => {
    const text = seen(ground())
    expect(text).toContain("2/3 thôn, ấp, khu dân cư có mô hình hoặc hoạt động; chưa có: Ấp 10.")
    expect(text).toContain("“Mỗi nơi một hoạt động”: 2/4 nơi đã thực hiện; chưa có: Ấp 2; Ấp 10.")
  })

  it("lists every activity once by day, with partners, people and cost, and sums it up", () => {
    const text = seen(ground())
    expect(text).toContain(
      "16/7/2024 Ấp 1; Ấp 2 Phát quang Ấp 1 Lữ đoàn 75 30 1.500.000 Ngân sách xã 17/7/2024 – – Hội Nông dân 12 500.000"
    )
    expect(text).toContain("Cộng 42 2.000.000")
  })

  it("parts the cost by place and by source; both come to the same sum", () => {
    const text = seen(ground())
    expect(text).toContain(
      "Kinh phí theo địa bàn Địa bàn Hoạt động Lượt người Kinh phí (đồng) Ấp 1; Ấp 2 1 30 1.500.000 Không ghi 1 12 500.000 Cộng 2 42 2.000.000"
    )
    expect(text).toContain("Ngân sách xã 1 30 1.500.000 Không ghi 1 12 500.000 Cộng 2 42 2.000.000")
  })

  it("lists the roads that were put down with their length", () => {
    expect(seen(ground())).toContain("Ấp 1; Ấp 2 Đường trục 700 Cộng 700")
  })

  it("leaves out what lies after the stated day", () => {
    const early = seen(section(reportOf(yearOf(), "vi", { on: null }), "ground"))
    expect(early).toContain("2 hoạt động")
    expect(seen(section(reportOf(yearOf()), "ground"))).toBe(early)
  })

  it("is no section of a campaign without hamlets and activities", () => {
    expect(section(reportOf(campaignOf({})), "ground")).toBe("")
  })

  it("is said in English", () => {
    expect(seen(ground("en"))).toContain("2 of 3 hamlets have a model or an activity; missing: Ấp 10.")
    expect(seen(ground("en"))).toContain("held by 2 of 4; none yet: Ấp 2; Ấp 10.")
  })
})

import { describe, expect, it } from "vitest"
import { campaignOf } from "../../../../../test/sample/sampleCampaign.ts"
import { reportOf, section, seen } from "../reportOf.ts"
import { LOOKED_FROM, yearOf } from "./year.ts"

const duties = (language: "vi" | "en" = "vi", on = LOOKED_FROM): string =>
  section(reportOf(yearOf(), language, { on }), "duties")

describe("duties", () => {
  it("without a stated day are dates alone: the same report tomorrow", () => {
    const text = seen(duties("vi", null))
    expect(text).toContain("24/7/2024 Mỗi nơi một hoạt động mọi đơn vị 28/7/2024 Báo cáo đợt ra quân ấp")
    expect(text).toContain("Đảng ủy xã (qua Văn phòng), tuyến Đảng mục IV")
    expect(text).not.toMatch(/Ấp 10|05\/BC|chưa nộp|đã qua|còn \d/)
  })

  it("as of a day say by date who is late, then who handed in, and when", () => {
    const text = seen(duties())
    expect(text).toContain(
      "Tính đến ngày 30/7/2024: 4 việc đã xong (1 muộn), 3 việc quá hạn chưa xong, 1 việc sắp đến hạn."
    )
    expect(text).toContain(
      "Trước ngày 28/7/2024: Báo cáo đợt ra quân đã qua 3 ngày ấp · gửi Đảng ủy xã (qua Văn phòng), tuyến Đảng · mục IV"
    )
    expect(text).toContain("Ấp 10 chưa nộp 3 Ấp 2 đã nộp 28/7/2024 1 Ấp 1 đã nộp 27/7/2024 05/BC")
  })

  it("name whom a merged report waits for", () => {
    expect(seen(duties())).toContain("Nguyễn Văn Một chưa nộp Còn chờ: Ấp 10.")
  })

  it("stand in the order of their dates, deadlines among them", () => {
    const days = [...duties().matchAll(/<h3>Trước ngày (\S+):/g)].map(([, day]) => day)
    expect(days).toEqual(["01/7/2024", "24/7/2024", "28/7/2024", "05/8/2024"])
  })

  it("of a campaign without a log are not called late", () => {
    const { reports: _, ...file } = yearOf().file
    const untracked = { ...yearOf(), file, deliveries: [] }
    const text = seen(section(reportOf(untracked, "vi", { on: LOOKED_FROM }), "duties"))
    expect(text).toContain("3 nơi phải nộp; campaign.yaml không có khóa reports nên chưa theo dõi được.")
    expect(text).not.toContain("chưa nộp")
  })

  it("are no section of a campaign that states none", () => {
    expect(section(reportOf(campaignOf({}), "vi", { on: LOOKED_FROM }), "duties")).toBe("")
  })

  it("are said in English, with the plan's own words as they stand", () => {
    const text = seen(duties("en"))
    expect(text).toContain("As of 2024-07-30, of 8 duties: 4 done (1 late), 3 late and not done, 1 due soon.")
    expect(text).toContain("Before 2024-08-05: Báo cáo chung 5 days left members of the committee")
    expect(text).not.toMatch(/chưa|đã|Trước|gửi/)
  })
})

import { describe, expect, it } from "vitest"
import { campaignOf } from "../../../../../test/sample/sampleCampaign.ts"
import { reportOf, section, seen } from "../reportOf.ts"
import { LOOKED_FROM, yearOf } from "./year.ts"

describe("members", () => {
  it("look after fields, and still owe reports as of the stated day", () => {
    const text = seen(section(reportOf(yearOf(), "vi", { on: LOOKED_FROM }), "members"))
    expect(text).toContain(
      "Nguyễn Văn Một Trưởng ban · Tổ 1 economy: 1 mô hình đăng ký, 1 đã có điểm, 1 được đề nghị khen thưởng. “Báo cáo chung” (trước ngày 05/8/2024)"
    )
  })

  it("without a stated day owe no report", () => {
    expect(seen(section(reportOf(yearOf()), "members"))).not.toContain("Báo cáo chung")
  })

  it("stand in teams; fields that no team has are named", () => {
    const text = seen(section(reportOf(yearOf()), "members"))
    expect(text).toMatch(/Tổ thẩm định Tổ Thành viên Lĩnh vực Tổ 1 Nguyễn Văn Một \S+/)
    expect(text).toContain("Lĩnh vực chưa có tổ thẩm định:")
  })

  it("are no section where the list gives nobody an area or a team", () => {
    expect(section(reportOf(campaignOf({})), "members")).toBe("")
  })
})

describe("units by kind", () => {
  it("show each kind with its minimum, what it registered and what is missing", () => {
    const text = seen(section(reportOf(yearOf()), "coverage"))
    expect(text).toContain("Loại đơn vị Số đơn vị Tối thiểu Đã đăng ký Còn thiếu Ấp 3 3 1 2 Đoàn thể 1 0 0 0")
  })
})

import { type Finding, type FindingCode, finding, severityOf } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { placeText } from "../../src/findings/placeText.ts"
import { sayFinding } from "../../src/findings/sayFinding.ts"

const codes = Object.keys(severityOf) as ReadonlyArray<FindingCode>

describe("every code", () => {
  it.each(codes)("%s has a whole sentence in both languages, even without values", (code) => {
    for (const language of ["vi", "en"] as const) {
      const text = sayFinding(finding(code), language)
      expect(text).toMatch(/[.!?]$/)
      expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    }
  })

  it.each(codes)("%s is said in two different languages", (code) => {
    expect(sayFinding(finding(code), "vi")).not.toBe(sayFinding(finding(code), "en"))
  })
})

const vi = (f: Finding): string => sayFinding(f, "vi")

describe("a message", () => {
  it("quotes the cell, names the column and says what to do", () => {
    expect(vi(finding("bad-date", { column: "Ngày đăng ký", before: "31/02/2024" }))).toBe(
      "“31/02/2024” ở cột “Ngày đăng ký” không phải một ngày có thật viết đủ ngày, tháng, năm; ô được để trống. Ghi dạng ngày/tháng/năm, ví dụ 07/4/2024."
    )
  })

  it("gives each line with the file that it stands in", () => {
    const values = { judge: "J1", name: "Đường hoa", files: ["a.csv", "b.csv", "a.csv"], lines: [2, 4, 9] }
    expect(vi(finding("duplicate-score-identical", {}, values))).toBe(
      "“J1” nộp nhiều phiếu giống hệt nhau cho “Đường hoa” (a.csv, dòng 2, 9; b.csv, dòng 4); chỉ tính một phiếu."
    )
  })

  it("tells a key of the file itself without its place, one further in with it", () => {
    expect(vi(finding("missing-key", {}, { key: "title", path: "title" }))).toBe(
      "Thiếu khóa “title”. Thêm dòng “title: …”."
    )
    expect(vi(finding("missing-key", {}, { key: "name", path: "organiser.name" }))).toBe(
      "Thiếu khóa “name” (organiser.name). Thêm dòng “name: …”."
    )
  })

  it("names the nearest field and all fields", () => {
    const values = { nearest: "Kinh tế", known: ["Kinh tế", "Văn hóa - xã hội"] }
    expect(vi(finding("unknown-field", { column: "LV", before: "Kinh tếe" }, values))).toBe(
      "Không có lĩnh vực “Kinh tếe” (cột “LV”). Gần nhất: “Kinh tế”. Ghi một trong: “Kinh tế”, “Văn hóa - xã hội”."
    )
  })

  it("says how far weights are from their sum", () => {
    const values = {
      sum: "99",
      expected: "100",
      difference: "1",
      direction: "missing",
      weights: ["20", "20", "30", "15", "14"]
    }
    expect(vi(finding("weights-sum", {}, values))).toBe(
      "Tổng trọng số là 99, thiếu 1 so với 100 (20, 20, 30, 15, 14). Sửa các trọng số cho đủ 100."
    )
  })

  it("writes the deadline as people do", () => {
    expect(vi(finding("late-registration", {}, { date: "2024-04-07", deadline: "2024-04-07" }))).toContain(
      "hạn là trước ngày 07/4/2024"
    )
  })

  it("cuts a long cell", () => {
    expect(vi(finding("bad-name", { before: "-".repeat(500) })).length).toBeLessThan(200)
  })

  it("calls columns by the name that a form has", () => {
    expect(vi(finding("missing-column", {}, { columns: ["field", "criterion"], found: ["Tên"] }))).toBe(
      'Dòng tiêu đề thiếu cột “Lĩnh vực”, “Tiêu chí”; đang có: “Tên”. Thêm cột còn thiếu hoặc sửa lại tên cột; nếu cột đã có dưới tên khác, chỉ rõ khi nạp bằng --column field="Tên cột trong tệp".'
    )
  })
})

describe("a place", () => {
  it("is the line, and the row of Excel where that is another", () => {
    expect(placeText(finding("nul", { line: 12, sheetRow: 12 }), "vi")).toBe("dòng 12")
    expect(placeText(finding("nul", { line: 12, sheetRow: 10 }), "vi")).toBe("dòng 12 (hàng 10 trong Excel)")
    expect(placeText(finding("nul", { line: 12, sheetRow: 10 }), "en")).toBe("line 12 (row 10 in Excel)")
    expect(placeText(finding("no-rows"), "vi")).toBe("")
  })
})

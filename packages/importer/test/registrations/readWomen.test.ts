import { describe, expect, it } from "vitest"
import { registrationsFrom } from "../sample/reading.ts"

const women = (header: string, cells: string) => {
  const reading = registrationsFrom(
    `Tên mô hình;Đơn vị;Lĩnh vực;Đối tượng;Ngày đăng ký;${header}`,
    `Nuôi cá;Xóm 1;Kinh tế;Tập thể;1/4/2024;${cells}`
  )
  const [registration] = reading.registrations
  return {
    share: registration?.women,
    unread: registration?.unread,
    codes: reading.findings.map(({ code }) => code)
  }
}

describe("the share of women", () => {
  it.each([
    ["Giới tính", "Nữ", 10_000],
    ["Giới tính", "nam", 0],
    ["Tỷ lệ nữ", "70%", 7_000],
    ["Tỷ lệ nữ (%)", "69,99", 6_999],
    ["Tỷ lệ nữ", "69,9999", 6_999],
    ["Tỷ lệ nữ", "0", 0],
    ["Số nữ;Số thành viên", "7;10", 7_000],
    ["Số nữ;Số thành viên", "2;3", 6_666]
  ])("%s %s: %i ten-thousandths, rounded down", (header, cells, expected) => {
    expect(women(header, cells)).toEqual({ share: expected, unread: [], codes: [] })
  })

  it.each([
    ["Giới tính", "khác", "bad-value"],
    ["Tỷ lệ nữ", "101", "bad-number"],
    ["Tỷ lệ nữ", "quá nửa", "bad-number"],
    ["Số nữ;Số thành viên", "11;10", "bad-number"]
  ])("%s %s cannot be read: the row stands, the cell is no blank", (header, cells, code) => {
    expect(women(header, cells)).toEqual({ share: null, unread: ["women"], codes: [code] })
  })

  it("is unknown where nothing is told, and where women are counted among nobody knows how many", () => {
    expect(women("Tỷ lệ nữ", "")).toEqual({ share: null, unread: [], codes: [] })
    expect(women("Số nữ", "7").share).toBeNull()
  })
})

describe("cells that cannot be read", () => {
  it("are told apart from blanks", () => {
    const reading = registrationsFrom(
      "Tên mô hình;Đơn vị;Lĩnh vực;Tập thể;Cá nhân;Ngày đăng ký;Số hộ tham gia;Năm bắt đầu",
      "Nuôi cá;Xóm 1;Kinh tế;x;x;31/02/2024;đông;năm ngoái",
      "Nuôi ong;Xóm 1;Kinh tế;;;;;"
    )
    expect(reading.registrations.map(({ unread }) => unread)).toEqual([
      ["subjectKind", "registeredOn", "participants", "yearBegun"],
      []
    ])
  })
})

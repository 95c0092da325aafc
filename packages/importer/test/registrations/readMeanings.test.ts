import { expect, test } from "vitest"
import { readRegistrations } from "../../src/registrations/readRegistrations.ts"
import { rubric } from "../sample/rubric.ts"

const meanings = (...lines: ReadonlyArray<string>): ReadonlyArray<string | null> => {
  const bytes = new TextEncoder().encode(lines.join("\n"))
  const { reading } = readRegistrations({ file: "a.csv", bytes, rubric, year: 2024, deadline: null })
  return reading.columns.map(({ as }) => as)
}

test("a column is told by what it was read as, not by what its header could mean", () => {
  expect(meanings("Nội dung đăng ký,Địa chỉ,Lĩnh vực", "Nuôi cá,Xóm 1,KT")).toEqual(["name", "unit", "field"])
  expect(
    meanings("Tên mô hình,Nội dung đăng ký,Đơn vị,Địa chỉ,Lĩnh vực", "Nuôi cá,Vay vốn,Xóm 1,Thôn 2,KT")
  ).toEqual(["name", "content", "unit", "address", "field"])
})

test("one that was not needed is not read, nor is one that nobody knows", () => {
  expect(
    meanings("Tên mô hình,Nội dung,Nội dung đăng ký,Đơn vị,Lĩnh vực,Họ tên", "Nuôi cá,a,b,Xóm 1,KT,c")
  ).toEqual(["name", "content", null, "unit", "field", null])
})

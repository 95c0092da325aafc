import { expect, test } from "vitest"
import { withoutPersons } from "../../../src/papers/lists/withoutPersons.ts"

test.each([
  ["Vườn mẫu của ông Nguyễn Văn An", "Vườn mẫu của ông [đã ẩn]"],
  ["Tổ liên gia bà Hoà và anh Đỗ Tú", "Tổ liên gia bà [đã ẩn] và anh [đã ẩn]"],
  ["Gia đình Trần Thị Mơ hiến đất", "Gia đình [đã ẩn] hiến đất"],
  ["Đổi rác lấy quà cho em nhỏ", "Đổi rác lấy quà cho em nhỏ"],
  ["Camera an ninh xóm Bà Triệu", "Camera an ninh xóm Bà [đã ẩn]"]
])("%s → %s: rather a place too many than a person too few", (name, shown) => {
  expect(withoutPersons(name, [])).toBe(shown)
})

test("names that the campaign knows are hidden wherever they stand", () => {
  expect(withoutPersons("Trang trại Lê Văn Hùng", ["Lê Văn Hùng"])).toBe("Trang trại [đã ẩn]")
})

import { expect, it } from "vitest"
import { sniffDelimiter } from "../../src/table/sniffDelimiter.ts"

it.each([",", ";", "\t", "|"])("finds %j by its even count", (delimiter) => {
  const rows = [
    ["Tên", "Đơn vị", "Lĩnh vực"],
    ["Camera", "Xóm 1", "KT"],
    ["Đường hoa", "Xóm 2", "VH"]
  ]
  expect(sniffDelimiter(rows.map((row) => row.join(delimiter)).join("\r\n"))).toBe(delimiter)
})

it("is not fooled by commas inside the texts of a semicolon file", () => {
  expect(sniffDelimiter("Tên;Đơn vị\nThu gom, phân loại, xử lý rác;Xóm 1\nCamera, đèn;Xóm 2\nA, b;c")).toBe(
    ";"
  )
})

it("is not fooled by decimal commas", () => {
  expect(sniffDelimiter("Mã;TC1;TC2;TC3\nm1;8,5;9,0;7,5\nm2;8,0;9,5;7,0\nm3;8,5;9,0;7,5")).toBe(";")
})

it("does not look inside quotes", () => {
  expect(sniffDelimiter('Tên,Đơn vị\n"a;b;c;d\ne;f",Xóm 1\n"a;b;c;d",Xóm 2')).toBe(",")
})

it("passes over a heading without any delimiter", () => {
  expect(
    sniffDelimiter("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTên;Đơn vị\na;b\n")
  ).toBe(";")
})

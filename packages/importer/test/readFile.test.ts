import { expect, it } from "vitest"
import { readFile } from "../src/readFile.ts"
import { bytesOf } from "./sample/reading.ts"
import { rubric } from "./sample/rubric.ts"

const kindOf = (...lines: ReadonlyArray<string>): string =>
  readFile({ file: "a.csv", bytes: bytesOf(lines.join("\n")), rubric, year: null, deadline: null }).kind

it.each([
  ["registrations", ["Tên mô hình,Đơn vị,Lĩnh vực", "a,b,KT"]],
  ["registrations", ["Tên mô hình,Đơn vị,Ghi chú", "a,b,c"]],
  ["registrations", ["một,hai", "ba,bốn"]],
  ["registrations", [""]],
  ["scores", ["Tên mô hình,Đơn vị,Lĩnh vực,TC1,TC2", "a,b,KT,1,2"]],
  ["scores", ["Mã mô hình,Giám khảo,Tiêu chí,Điểm", "a,b,TC1,2"]],
  ["scores", ["Giám khảo,TC1,TC2", "a,1,2"]],
  ["results", ["Mã mô hình,Chỉ tiêu,Kết quả đạt được", "a,b,3"]],
  ["results", ["Tên mô hình,Đơn vị,Lĩnh vực,Kết quả đạt được,Ngày báo cáo", "a,b,KT,3,1/9/2024"]],
  ["registrations", ["Tên mô hình,Đơn vị,Lĩnh vực,Kết quả đạt được", "a,b,KT,3"]]
])("a file is one of %s by its header: %j", (kind, lines) => {
  expect(kindOf(...lines)).toBe(kind)
})

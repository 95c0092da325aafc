import { isoDate, parseRubric } from "@dvk/core"
import { readFile } from "@dvk/importer"
import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { rubricInput } from "../../../../test/sample/sampleRubric.ts"

const { rubric } = Result.getOrThrow(parseRubric(rubricInput()))

const kindOf = (header: string, row: string): string =>
  readFile({
    file: "a.csv",
    bytes: new TextEncoder().encode(`${header}\n${row}\n`),
    rubric,
    year: 2024,
    deadline: isoDate(2024, 4, 7)
  }).kind

test.each([
  ["Đơn vị,Nội dung báo cáo,Ngày nộp", "Xã An,Báo cáo năm,05/12/2024"],
  ["STT,Thành viên,Nhiệm vụ,Ngày gửi,Ghi chú", "1,Nguyễn Văn A,Báo cáo năm,05/12/2024,"],
  ["Đơn vị,Ấp,Ngày thực hiện,Nội dung hoạt động,Kinh phí", "Xã An,Ấp 1,16/7/2024,Trồng hoa,500.000"]
])("a log is told by its columns: %s", (header, row) => {
  expect(kindOf(header, row)).toBe("reports")
})

test.each([
  ["Đơn vị,Tên mô hình,Lĩnh vực,Ngày nộp,Kinh phí", "Xã An,Đường hoa,Kinh tế,01/4/2024,500.000"],
  // Without its column for the field a form is a form that lacks one, and no log.
  ["Đơn vị,Tên mô hình,Nhiệm vụ,Ngày nộp", "Xã An,Đường hoa,Xóa đói,01/4/2024"],
  ["Đơn vị,Nội dung,Thời gian thực hiện,Kinh phí", "Xã An,Trồng hoa,01/4/2024,500.000"]
])("a list of models is none, whatever days and costs it has: %s", (header, row) => {
  expect(kindOf(header, row)).toBe("registrations")
})

test("a list of results is none, though it says who reported when", () => {
  const row = "A,Đường hoa,Xã An,Trồng 500 m,500 m,05/12/2024"
  const header = "Mã mô hình,Tên mô hình,Đơn vị,Chỉ tiêu,Kết quả đạt được,Ngày báo cáo"
  expect(kindOf(header, row)).toBe("results")
})

import { isoDate } from "@dvk/core"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { expect, it } from "vitest"
import { registrationsOf } from "../../src/registrations/readRegistrations.ts"
import { readSheet, readSheetPlainly } from "../../src/table/Sheet.ts"
import { bytesOf } from "../sample/reading.ts"
import { rubric } from "../sample/rubric.ts"

const texts = [
  [
    "Nuôi cá",
    "Nuôi cà",
    "nuôi  CÁ",
    "Camera",
    "Camerra",
    "Xóm 1",
    "XÓM 01",
    "Kinh tế",
    "KT",
    "VH-XH",
    "nt",
    "-nt-"
  ],
  [
    "I. Kinh tế",
    "Tổng cộng",
    "01/04/2024",
    "31/02/2024",
    "45389",
    "khoảng 1.200 hộ",
    "=1+1",
    "t? qu?n",
    "café"
  ],
  ["NghÜa Th¸i", "Tá tù qu¶n", "ChÃ¢u", "Châu", "\u00a0", "\u200b", "\ufeff", "\0", "\u0007", "ê\u0301", "“"],
  ["sep=;", ",", ",", ",", ";", "\n", "\n", "\r\n", '"', '"', '""', " ", "1", "x"]
]
const pieces = fc.constantFrom(...texts.flat())
const header = fc.constantFrom(
  "STT,Tên mô hình,Đơn vị,Lĩnh vực,Đối tượng,Ngày đăng ký,Số hộ tham gia,Ghi chú\n",
  "Tên mô hình;Đơn vị;Lĩnh vực\n",
  "sep=;\nTên mô hình;Đơn vị\n"
)
const row = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(""))
const good = fc
  .nat(999)
  .map((at) => `${at},Nuôi cá số ${at % 9},Xóm ${at % 3},KT,Tập thể,01/04/2024,${at},\n`)

it("any table, clean or not, is read to the same rows and findings with and without the fast way", () => {
  fc.assert(
    fc.property(header, fc.array(fc.oneof(good, row), { maxLength: 12 }), (first, rows) => {
      const bytes = bytesOf(`${first}${rows.join("")}`)
      const [fast, plain] = [readSheet, readSheetPlainly].map((read) =>
        Result.map(read("a.csv", bytes), (sheet) =>
          registrationsOf(sheet, { rubric, year: 2024, deadline: isoDate(2024, 4, 7) })
        )
      )
      expect(fast).toEqual(plain)
    }),
    { numRuns: 400 }
  )
})

import { compareCodeUnits, isoDate } from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { gatherRegistrations } from "../../../src/folder/gatherRegistrations.ts"
import { UnitDirectory } from "../../../src/folder/UnitDirectory.ts"
import { readRegistrations } from "../../../src/registrations/readRegistrations.ts"
import { bytesOf } from "../../sample/reading.ts"
import { rubric } from "../../sample/rubric.ts"

const byText = (a: ReadonlyArray<unknown>, b: ReadonlyArray<unknown>): number =>
  compareCodeUnits(a.join("|"), b.join("|"))
const deadline = isoDate(2024, 4, 7)
const list = (file: string, rows: ReadonlyArray<string>) =>
  readRegistrations({
    file,
    bytes: bytesOf(["Mã,Tên mô hình,Đơn vị,Lĩnh vực,Ghi chú", ...rows].join("\n")),
    rubric,
    year: 2024,
    deadline
  })
const units = new UnitDirectory(null)
const gather = (files: ReadonlyArray<ReturnType<typeof list>>, numbers: Readonly<Record<string, number>>) =>
  gatherRegistrations(files, units, 2024, new Map(Object.entries(numbers)))
const shown = (gathered: ReturnType<typeof gather>) =>
  gathered.registrations.map(({ id, name, unitName, note }) => [id, name, unitName, note]).toSorted(byText)

test("a later import takes the place of an earlier row by id, or by unit and name", () => {
  const first = list("a", ["A,Đường hoa,Xóm 1,KT,cũ", ",Nuôi cá,Xóm 2,KT,cũ"])
  const second = list("b", ["A,Đường hoa mới,Xóm 1,KT,mới", "B,NUÔI  CÁ,xóm 2,KT,mới"])
  expect(shown(gather([first, second], { b: 1 }))).toEqual([
    ["A", "Đường hoa mới", "Xóm 1", "mới"],
    ["B", "NUÔI CÁ", "xóm 2", "mới"]
  ])
})

test("a row without an id keeps the id that the model has: its score sheets stay with it", () => {
  const first = list("a", ["A,Đường hoa,Xóm 1,KT,cũ"])
  const second = list("b", [",Đường hoa,Xóm 1,KT,mới"])
  expect(shown(gather([first, second], { b: 1 }))).toEqual([["A", "Đường hoa", "Xóm 1", "mới"]])
})

test("a cell that nobody could read stays one where the later file has no such column", () => {
  const read = (file: string, header: string, row: string) =>
    readRegistrations({ file, bytes: bytesOf(`${header}\n${row}`), rubric, year: 2024, deadline })
  const first = read("a", "Mã,Tên mô hình,Đơn vị,Lĩnh vực,Ngày đăng ký", "A,Đường hoa,Xóm 1,KT,31/02/2024")
  const unread = (header: string, row: string) =>
    gather([first, read("b", header, row)], { b: 1 }).registrations.map((entry) => entry.unread)
  expect(unread("Mã,Tên mô hình,Đơn vị,Lĩnh vực", "A,Đường hoa,Xóm 1,AN-QP")).toEqual([["registeredOn"]])
  expect(unread("Mã,Tên mô hình,Đơn vị,Lĩnh vực,Ngày đăng ký", "A,Đường hoa,Xóm 1,KT,01/4/2024")).toEqual([
    []
  ])
})

test("files that no import brought do not stand above each other", () => {
  const first = list("a", ["A,Đường hoa,Xóm 1,KT,cũ"])
  const second = list("b", ["A,Đường hoa,Xóm 1,KT,mới"])
  const gathered = gather([first, second], {})
  expect(shown(gathered)).toEqual([["A", "Đường hoa", "Xóm 1", "cũ"]])
  expect(gathered.findings).toMatchObject([{ code: "duplicate", file: "b", line: 2 }])
})

test("the order in which files are read never matters, only that of imports", () => {
  const row = fc.tuple(fc.constantFrom("1", "2", "3", "4"), fc.constantFrom("x", "y", "z"))
  const rows = fc.uniqueArray(row, { selector: ([name]) => name, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(rows, { minLength: 2, maxLength: 4 }), (lists) => {
      const files = lists.map((cells, at) =>
        list(
          `f${at}`,
          cells.map(([name, note]) => `,Mô hình số ${name},Xóm 1,KT,${note}`)
        )
      )
      const numbers = Object.fromEntries(files.map(({ file }, at) => [file, at]))
      const last = new Map(lists.flat())
      const expected = [...last].map(([name, note]) => [`Mô hình số ${name}`, note]).toSorted(byText)
      const names = (order: typeof files) =>
        gather(order, numbers)
          .registrations.map(({ name, note }) => [name, note])
          .toSorted(byText)
      expect(names(files)).toEqual(expected)
      expect(names(files.toReversed())).toEqual(expected)
    })
  )
})

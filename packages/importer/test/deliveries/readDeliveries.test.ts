import { readDeliveries, readMetres, readMoney } from "@dvk/importer"
import { expect, test } from "vitest"

const read = (...lines: ReadonlyArray<string>) =>
  readDeliveries("reports/a.csv", new TextEncoder().encode(`${lines.join("\n")}\n`))

test("a log of members alone needs no column for units, and one with neither is refused", () => {
  expect(read("Họ và tên,Báo cáo,Ngày nộp", "Nguyễn Văn A,Báo cáo năm,05/12/2022").rows).toMatchObject([
    { party: "Nguyễn Văn A", isMember: true, duty: "Báo cáo năm", on: "2022-12-05", activity: null }
  ])
  expect(read("Báo cáo,Ngày nộp", "Báo cáo năm,05/12/2022").findings).toMatchObject([
    { code: "missing-column", values: { columns: ["Đơn vị"] } }
  ])
})

test("a row is an activity where any of its cells tells of one, and a blank amount is none, not zero", () => {
  const { rows } = read(
    "Đơn vị,Ấp,Ngày thực hiện,Đơn vị phối hợp,Kinh phí,Số người tham gia",
    "Ấp 1,Ấp 1; Ấp 2,16/7/2024,Lữ đoàn 75,,khoảng 40 người",
    "Ấp 3,,,,,"
  )
  expect(rows[0]?.activity).toMatchObject({ hamlets: ["Ấp 1", "Ấp 2"], cost: null, people: 40 })
  expect(rows[1]?.activity).toBeNull()
})

test("a row without a name, and an approximate head count, are told with their line", () => {
  const { rows, findings } = read(
    "Đơn vị,Nội dung hoạt động,Số người tham gia",
    ",Trồng hoa,20",
    "Ấp 1,Trồng hoa,khoảng 40"
  )
  expect(rows).toHaveLength(1)
  expect(findings).toMatchObject([
    { code: "missing-id", line: 2 },
    { code: "approximate-number", line: 3, before: "khoảng 40", after: "40" }
  ])
})

test.each([
  ["500000", 500_000],
  ["1.500.000 đ", 1_500_000],
  ["1.500,5", null],
  ["-5", null]
])("%s đồng is %s", (text, amount) => {
  expect(readMoney(text)).toBe(amount)
})

test.each([
  ["1.200 m", 1200],
  ["1,5 km", 1500],
  ["1.200 km", 1200],
  ["0,5 m", null],
  ["3 cây số", null]
])("%s is %s metres", (text, metres) => {
  expect(readMetres(text)).toBe(metres)
})

test("a row of an empty log says what is owed, not that it came; one without those columns says that it came", () => {
  const { rows, rejected, findings } = read(
    "Đơn vị,Nội dung báo cáo,Ngày nộp,Số văn bản",
    "Ấp 1,Báo cáo năm,,",
    "Ấp 2,Báo cáo năm,,12/BC"
  )
  expect(rows.map(({ party }) => party)).toEqual(["Ấp 2"])
  expect(rejected).toEqual([])
  expect(findings).toMatchObject([{ code: "skipped-row", line: 2, values: { reason: "awaited" } }])
  expect(read("Đơn vị,Nội dung báo cáo", "Ấp 1,Báo cáo năm").rows).toHaveLength(1)
})

test("a total below the activities is passed over and said", () => {
  const { rows, findings } = read(
    "Đơn vị,Nội dung hoạt động,Kinh phí",
    "Ấp 1,Trồng hoa,500.000",
    "Tổng cộng,,500.000"
  )
  expect(rows).toHaveLength(1)
  expect(findings).toMatchObject([{ code: "skipped-row", line: 3, values: { reason: "total" } }])
})

import { type Cell, type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx"
import { describe, expect, test } from "vitest"
import { dvk, folderWith, smallCampaign } from "./dvk.ts"

const day = (text: string): Date => new Date(`${text}T00:00:00Z`)
const header = ["TT", "Tên mô hình", "Đơn vị", "Lĩnh vực", "Ngày đăng ký", "Số hộ tham gia"]
const rows: ReadonlyArray<ReadonlyArray<CellValue>> = [
  ["ĐẢNG ỦY XÃ THỬ", null, "ĐẢNG CỘNG SẢN VIỆT NAM"],
  [],
  [...header],
  [1, "Đường hoa", "Xóm 1", "Kinh tế", day("2024-04-01"), 120],
  [2, "Camera an ninh", null, "An ninh - quốc phòng", day("2024-04-02"), 30.000000000000004],
  [3, "Cà phê sáng", "Xóm 2", "Xây dựng hệ thống chính trị", "03/04/2024", "#N/A"]
]
/** The unit of the second model is merged with that of the first. */
const merges = [{ startRow: 3, endRow: 4, startCol: 2, endCol: 2 }]
const list = (more: Partial<WriteSheet> = {}): WriteSheet => ({
  name: "Đăng ký",
  rows: rows.map((row) => [...row]),
  columns: [{}, {}, {}, {}, { numFmt: "dd/mm/yyyy" }],
  merges,
  ...more
})
const book = (...sheets: ReadonlyArray<WriteSheet>): Promise<Uint8Array> => writeXlsx({ sheets: [...sheets] })

const read = async (bytes: Uint8Array, name = "xom.xlsx", ...options: ReadonlyArray<string>) => {
  const folder = folderWith({ [name]: bytes })
  const run = await dvk(["import", name, "--json", ...options], { folder })
  return { code: run.code, message: run.message, file: JSON.parse(run.result).files[0] }
}
const codes = (file: {
  readonly findings: ReadonlyArray<{ readonly code: string; readonly line?: number }>
}) => file.findings.map(({ code, line }) => [code, line])

describe("an Excel workbook", () => {
  test("is read like a CSV file: title above, merged units filled, dates as days, numbers as shown", async () => {
    const { code, file } = await read(await book(list()))
    expect(code).toBe(0)
    expect(file.reading).toMatchObject({ encoding: null, delimiter: null, sheet: "Đăng ký", headerLine: 3 })
    expect(file.registrations).toMatchObject([
      {
        line: 4,
        sheetRow: 4,
        name: "Đường hoa",
        unit: "Xóm 1",
        registeredOn: "2024-04-01",
        participants: 120
      },
      { line: 5, sheetRow: 5, unit: "Xóm 1", registeredOn: "2024-04-02", participants: 30 },
      { line: 6, sheetRow: 6, unit: "Xóm 2", registeredOn: "2024-04-03", participants: null }
    ])
    expect(codes(file)).toContainEqual(["filled-down", 5])
    expect(file.findings).toContainEqual(
      expect.objectContaining({ code: "cell-error", line: 6, column: "Số hộ tham gia", before: "#N/A" })
    )
  })

  test("is read whatever its name says, and by the sheet that holds the table", async () => {
    const notes: WriteSheet = { name: "Hướng dẫn", rows: [["Điền đủ các cột."], ["Gửi trước ngày 07/4."]] }
    const { file } = await read(await book(notes, list()), "xom.csv")
    expect(file).toMatchObject({ outcome: "imported", reading: { sheet: "Đăng ký" } })
    expect(file.registrations).toHaveLength(3)
  })

  test("with several tables is read from one; the others are named, and --sheet reads them", async () => {
    const second = list({
      name: "Bổ sung",
      rows: [[...header], [1, "Nuôi cá", "Xóm 9", "Kinh tế"]],
      merges: []
    })
    const bytes = await book(list(), second)
    const first = await read(bytes)
    expect(first.file.findings).toContainEqual(
      expect.objectContaining({
        code: "other-sheets",
        severity: "warning",
        values: { sheet: "Đăng ký", others: ["Bổ sung"] }
      })
    )
    const named = await read(bytes, "xom.xlsx", "--sheet", "bổ sung")
    expect(named.file.registrations).toMatchObject([{ name: "Nuôi cá", unit: "Xóm 9" }])
    const wrong = await read(bytes, "xom.xlsx", "--sheet", "Tháng 4")
    expect([wrong.code, codes(wrong.file)]).toEqual([1, [["unknown-sheet", undefined]]])
    expect(wrong.file.findings[0].message).toContain("“Đăng ký”, “Bổ sung”")
  })

  test("says hidden rows and reads them; a visible sheet goes before a hidden one", async () => {
    const hidden = list({ name: "Cũ", hidden: true })
    const { file } = await read(await book(hidden, list({ rowDefs: new Map([[3, { hidden: true }]]) })))
    expect(file.reading.sheet).toBe("Đăng ký")
    expect(file.registrations).toHaveLength(3)
    expect(codes(file)).toContainEqual(["hidden-row", 4])
  })

  test("gives the values that its formulas had when it was saved", async () => {
    const cells = new Map<string, Partial<Cell>>([
      ["3,1", { value: "Đường hoa", formula: '"Đường"&" hoa"', formulaResult: "Đường hoa" }],
      ["4,1", { formula: "B3" }]
    ])
    const { file } = await read(await book(list({ cells })))
    expect(file.registrations[0]).toMatchObject({ name: "Đường hoa" })
    expect(codes(file)).toContainEqual(["cell-error", 5])
    expect(codes(file)).toContainEqual(["missing-name", 5])
  })

  test("a month without a day is no date, and a percent is no fraction", async () => {
    const withMonth = rows.map((row) => [...row])
    const cells = new Map<string, Partial<Cell>>([
      ["3,4", { value: day("2024-04-01"), style: { numFmt: "mmm-yy" } }],
      ["3,5", { value: 0.9, style: { numFmt: "0%" } }]
    ])
    const { file } = await read(await book(list({ rows: withMonth, cells })))
    expect(file.registrations[0]).toMatchObject({ registeredOn: null, participants: null })
    const odd = file.findings.filter(({ line }: { line: number }) => line === 4)
    expect(odd.map(({ code, before }: { code: string; before: string }) => [code, before])).toEqual(
      expect.arrayContaining([
        ["bad-date", "04/2024"],
        ["bad-number", "90%"]
      ])
    )
  })

  test("holds score sheets too, with the judge above the table", async () => {
    const sheet: WriteSheet = {
      name: "Phiếu",
      rows: [["Giám khảo: J1"], ["Mã mô hình", "TC1", "TC2", "TC3", "TC4", "TC5"], ["A", 80.5, 0, 70, 60, 50]]
    }
    const { file } = await read(await book(sheet))
    expect(file).toMatchObject({
      kind: "scores",
      sheets: [{ line: 3, judge: "J1", model: { id: "A" }, scores: ["80.5", "0", "70", "60", "50"] }]
    })
  })

  test("stands in a campaign folder beside CSV files", async () => {
    const folder = folderWith({
      ...smallCampaign,
      "campaign.yaml": (smallCampaign["campaign.yaml"] ?? "").replace(
        "[registrations/*.csv]",
        '["registrations/*.{csv,xlsx}"]'
      ),
      "registrations/b.xlsx": await book(list())
    })
    const run = await dvk(["check", folder, "--json"])
    expect(
      JSON.parse(run.result).coverage.fields.map(({ registered }: { registered: number }) => registered)
    ).toEqual([1, 0, 2, 2])
  })

  test("that is damaged, or would unpack without end, is refused and named", async () => {
    const good = await book(list())
    const cut = await read(good.slice(0, good.length / 2))
    expect([cut.code, codes(cut.file)]).toEqual([1, [["damaged-file", undefined]]])
    const bomb = good.slice()
    const view = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true)
    const large = await read(bomb)
    expect([large.code, codes(large.file)]).toEqual([1, [["unpacked-too-large", undefined]]])
  })
})

import * as Effect from "effect/Effect"
import * as Zip from "effect/encoding/Zip"
import * as Stream from "effect/Stream"
import { describe, expect, test } from "vitest"
import { dvk, folderWith } from "./dvk.ts"

const text = (value: string): string => `<w:p><w:r><w:t xml:space="preserve">${value}</w:t></w:r></w:p>`
const cell = (value: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${value.split("|").map(text).join("")}</w:tc>`
const row = (...cells: ReadonlyArray<string>): string => `<w:tr>${cells.join("")}</w:tr>`
const plainRow = (...values: ReadonlyArray<string>): string => row(...values.map((value) => cell(value)))
const table = (...rows: ReadonlyArray<string>): string => `<w:tbl>${rows.join("")}</w:tbl>`

/** A Word document with the given body, put together as Word does: parts in a zip package. */
const word = async (...body: ReadonlyArray<string>): Promise<Uint8Array> => {
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join("")}</w:body></w:document>`
  const parts = [
    Zip.file(
      "[Content_Types].xml",
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    ),
    Zip.file("word/document.xml", document)
  ]
  const chunks = await Effect.runPromise(
    Stream.fromIterable(parts).pipe(Stream.pipeThroughChannel(Zip.encode()), Stream.runCollect)
  )
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]))
}

const read = async (bytes: Uint8Array, ...options: ReadonlyArray<string>) => {
  const folder = folderWith({ "xom.docx": bytes })
  const run = await dvk(["import", "xom.docx", "--json", ...options], { folder })
  return { code: run.code, file: JSON.parse(run.result).files[0] }
}

const header = plainRow("TT", "Tên mô hình", "Đơn vị", "Lĩnh vực", "Ngày đăng ký")

describe("a Word document", () => {
  test("gives the rows of its table, with merged cells filled and lines of a cell joined", async () => {
    const { code, file } = await read(
      await word(
        text("ĐẢNG ỦY XÃ THỬ"),
        table(row(cell("Số: 01-BC/ĐU", '<w:gridSpan w:val="2"/>'), cell("Thử, ngày 01/4/2024"))),
        text("DANH SÁCH ĐĂNG KÝ"),
        table(
          header,
          row(
            cell("1"),
            cell("Đường hoa|xóm 1"),
            cell("Xóm 1", '<w:vMerge w:val="restart"/>'),
            cell("Kinh tế"),
            cell("01/4/2024")
          ),
          row(cell("2"), cell("Nuôi cá"), cell("", "<w:vMerge/>"), cell("Kinh tế"), cell("02/4/2024")),
          plainRow("3", "Cà phê sáng", "", "Kinh tế", "03/4/2024")
        ),
        text("Nơi nhận: như trên")
      )
    )
    expect(code).toBe(1)
    expect(file.reading).toMatchObject({ encoding: null, sheet: "2", headerLine: 1 })
    expect(file.registrations).toMatchObject([
      { line: 2, sheetRow: 2, name: "Đường hoa xóm 1", unit: "Xóm 1", registeredOn: "2024-04-01" },
      { line: 3, name: "Nuôi cá", unit: "Xóm 1" }
    ])
    expect(file.rejected).toMatchObject([{ line: 4, findings: [{ code: "missing-unit" }] }])
  })

  test("names the judge in the paragraph above the table", async () => {
    const { file } = await read(
      await word(
        text("PHIẾU CHẤM ĐIỂM"),
        text("Giám khảo: J1"),
        table(
          plainRow("Mã mô hình", "TC1", "TC2", "TC3", "TC4", "TC5"),
          plainRow("A", "80,5", "0", "70", "60", "50")
        )
      )
    )
    expect(file).toMatchObject({
      kind: "scores",
      sheets: [{ line: 2, judge: "J1", model: { id: "A" }, scores: ["80.5", "0", "70", "60", "50"] }]
    })
  })

  test("does not read what was deleted, field codes, or the table inside a cell as rows", async () => {
    const inner = table(plainRow("a", "b"), plainRow("c", "d"))
    const odd = `<w:tc><w:p><w:del><w:r><w:delText>Cũ</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Đường </w:t></w:r><w:r><w:t>hoa</w:t></w:r></w:p>${inner}</w:tc>`
    const { file } = await read(
      await word(table(header, row(cell("1"), odd, cell("Xóm 1"), cell("KT"), cell("01/4/2024"))))
    )
    expect(file.registrations).toMatchObject([{ name: "Đường hoa a b c d", unit: "Xóm 1" }])
  })

  test("without a table, or damaged, is refused and named", async () => {
    const none = await read(await word(text("Kính gửi Ban Dân vận")))
    expect([none.code, none.file.findings[0].code]).toEqual([1, "no-table"])
    const good = await word(table(header, plainRow("1", "Đường hoa", "Xóm 1", "KT", "")))
    const broken = await read(await word("<w:tbl><w:tr>"))
    expect(broken.file.findings[0].code).toBe("damaged-file")
    const cut = await read(good.slice(0, good.length - 30))
    expect(cut.file.outcome).toBe("refused")
  })

  test("of several tables with a list of their own, one is read and the others are named", async () => {
    const bytes = await word(
      table(header, plainRow("1", "Đường hoa", "Xóm 1", "KT", "01/4/2024")),
      text("Bổ sung"),
      table(
        plainRow("Tên mô hình", "Đơn vị", "Lĩnh vực", "Ghi chú"),
        plainRow("Nuôi cá", "Xóm 2", "KT", "nộp sau")
      )
    )
    const first = await read(bytes)
    expect(first.file.findings).toContainEqual(
      expect.objectContaining({ code: "other-sheets", values: { sheet: "1", others: ["2"] } })
    )
    expect((await read(bytes, "--sheet", "2")).file.registrations).toMatchObject([{ name: "Nuôi cá" }])
  })
})

describe("a list in several tables of a Word document", () => {
  const first = table(header, plainRow("1", "Đường hoa", "Xóm 1", "KT", "01/4/2024"))

  test("goes on without a header: the rows have that of the first table, and count on", async () => {
    const next = table(
      row(
        cell("2"),
        cell("Nuôi cá"),
        cell("Xóm 2", '<w:vMerge w:val="restart"/>'),
        cell("KT"),
        cell("02/4/2024")
      ),
      row(cell("3"), cell("Nuôi ong"), cell("", "<w:vMerge/>"), cell("KT"), cell("03/4/2024"))
    )
    const signed = table(plainRow("NGƯỜI LẬP", "TM. CHI ỦY"), plainRow("Nguyễn Văn A", "Trần Thị B"))
    const { code, file } = await read(await word(first, next, signed))
    expect(code).toBe(0)
    expect(file.registrations).toMatchObject([
      { line: 2, name: "Đường hoa" },
      { line: 3, name: "Nuôi cá", unit: "Xóm 2" },
      { line: 4, name: "Nuôi ong", unit: "Xóm 2", registeredOn: "2024-04-03" }
    ])
    expect(file.findings).toContainEqual(
      expect.objectContaining({
        code: "continued-table",
        severity: "info",
        line: 3,
        values: { table: "2", first: "1" }
      })
    )
  })

  test("has its header again, whatever stands between", async () => {
    const next = table(header, plainRow("1", "Nuôi cá", "Xóm 2", "KT", "02/4/2024"))
    const { file } = await read(await word(first, text("Danh sách bổ sung"), next))
    expect(file.registrations).toMatchObject([
      { line: 2, name: "Đường hoa" },
      { line: 4, name: "Nuôi cá" }
    ])
    expect(file.findings).toContainEqual(expect.objectContaining({ code: "skipped-row", line: 3 }))
    expect(file.findings.map(({ code }: { code: string }) => code)).not.toContain("other-sheets")
  })

  test("has headings between the tables, which give the field", async () => {
    const columns = plainRow("TT", "Tên mô hình", "Đơn vị")
    const { file } = await read(
      await word(
        text("I. Lĩnh vực kinh tế"),
        table(
          columns,
          row(cell("I. Lĩnh vực kinh tế", '<w:gridSpan w:val="3"/>')),
          plainRow("1", "Nuôi cá", "Xóm 1")
        ),
        text("II. Lĩnh vực an ninh - quốc phòng"),
        table(plainRow("2", "Camera an ninh", "Xóm 2"))
      )
    )
    expect(file.registrations).toMatchObject([
      { line: 3, field: "economy" },
      { line: 5, name: "Camera an ninh", field: "security-defence" }
    ])
  })

  test("ends where other words or another number of columns come between", async () => {
    const others = [
      [text("Danh sách đại biểu dự họp"), plainRow("1", "Nguyễn Văn A", "Xóm 1", "KT", "Bí thư")],
      [plainRow("1", "Nguyễn Văn A", "Xóm 1", "KT")]
    ]
    for (const rest of others) {
      const [last = "", ...before] = rest.toReversed()
      const { file } = await read(await word(first, ...before, table(last)))
      expect(file.registrations).toMatchObject([{ name: "Đường hoa" }])
    }
  })

  test("never gives one judge the scores of the next", async () => {
    const sheet = (judge: string, score: string): string =>
      text(`Giám khảo: ${judge}`) +
      table(
        plainRow("Mã mô hình", "TC1", "TC2", "TC3", "TC4", "TC5"),
        plainRow("A", ...Array<string>(5).fill(score))
      )
    const { file } = await read(await word(sheet("J1", "80"), sheet("J2", "70")))
    expect(file.sheets).toMatchObject([{ judge: "J1", scores: ["80", "80", "80", "80", "80"] }])
    expect(file.findings).toContainEqual(
      expect.objectContaining({ code: "other-sheets", values: { sheet: "1", others: ["2"] } })
    )
  })
})

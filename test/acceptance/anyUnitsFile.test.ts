import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as Zip from "effect/encoding/Zip"
import * as Stream from "effect/Stream"
import { readXlsx, writeXlsx } from "hucre/xlsx"
import { describe, expect, test } from "vitest"
import { bytesOf, tcvn3, vni } from "../importer/zoo/oldEncodings.ts"
import { dvk, folderWith, smallCampaign } from "./dvk.ts"

interface Told {
  readonly code: string
  readonly severity: string
  readonly line?: number
}

const read = async (bytes: string | Uint8Array, ...options: ReadonlyArray<string>) => {
  const folder = folderWith({ "tep.csv": bytes })
  const run = await dvk(["import", "tep.csv", "--json", ...options], { folder })
  const [file] = JSON.parse(run.result).files
  const told = file.findings.map(({ code, line }: Told) => (line === undefined ? code : `${line} ${code}`))
  return { code: run.code, file, told: told as ReadonlyArray<string> }
}

const lines = (...rows: ReadonlyArray<string>): string => `${rows.join("\n")}\n`

/** A Word document with one table. */
const word = async (rows: ReadonlyArray<ReadonlyArray<string>>): Promise<Uint8Array> => {
  const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const table = rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")
  const parts = [
    Zip.file(
      "[Content_Types].xml",
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    ),
    Zip.file(
      "word/document.xml",
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${table}</w:tbl></w:body></w:document>`
    )
  ]
  const chunks = await Effect.runPromise(
    Stream.fromIterable(parts).pipe(Stream.pipeThroughChannel(Zip.encode()), Stream.runCollect)
  )
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]))
}

describe("any unit's file, as it comes", () => {
  test("bytes become text: old fonts, single rows of them, and what was lost is told", async () => {
    const rows = [
      "Tên mô hình,Đơn vị,Lĩnh vực",
      "Hiến đất mở đường liên xóm,Chi bộ xóm 1,Kinh tế",
      "Vận động nhân dân giữ gìn trật tự,Chi bộ xóm 2,An ninh - quốc phòng"
    ]
    for (const bytes of [bytesOf(tcvn3(lines(...rows))), bytesOf(vni(lines(...rows)))]) {
      const { file, told } = await read(bytes)
      expect(file.registrations).toMatchObject([
        { name: "Hiến đất mở đường liên xóm", field: "economy" },
        { name: "Vận động nhân dân giữ gìn trật tự", unit: "Chi bộ xóm 2" }
      ])
      expect(told).toContain("legacy-encoding")
    }
    const lost = await read(lines(rows[0] ?? "", "Hi?n đ?t m? đư?ng,Xóm 1,Kinh tế"))
    expect(lost.told).toContain("2 lost-characters")
    expect(lost.file.registrations).toMatchObject([{ name: "Hi?n đ?t m? đư?ng" }])
  })

  test("text becomes a table: one unclosed quote costs one row, and lines are those of the file", async () => {
    const { code, file } = await read(
      'sep=;\r\nTên mô hình;Đơn vị;Lĩnh vực\r\n"Tổ\nliên gia";Xóm 1;KT\r\n"Camera;Xóm 2;AN-QP\r\nThu gom, phân loại;Xóm 3;VH-XH\r\n'
    )
    expect(code).toBe(1)
    expect(file.reading.delimiter).toBe(";")
    expect(file.registrations).toMatchObject([
      { line: 3, sheetRow: 2, name: "Tổ liên gia" },
      { line: 6, sheetRow: 4, name: "Thu gom, phân loại" }
    ])
    expect(file.rejected).toMatchObject([
      { line: 5, sheetRow: 3, findings: [{ code: "unterminated-quote" }] }
    ])
  })

  test("a table becomes rows: title, two-row header, index row, sections, ditto marks, total, signatures", async () => {
    const { file, told } = await read(
      lines(
        "ĐẢNG ỦY XÃ THỬ,,,,",
        "Kính gửi: Ban Chỉ đạo,,,,",
        "TT,Mô hình,,Đơn vị,Số hộ",
        ",Tên mô hình,Nội dung,,tham gia",
        "(1),(2),(3),(4),(5)",
        "I. Lĩnh vực kinh tế,,,,",
        "1,Nuôi cá,Vay vốn,Xóm 1,20",
        "2,Nuôi ong,,-nt-,15",
        "II. Lĩnh vực an ninh - quốc phòng,,,,",
        "3,Camera,,Xóm 2,40",
        ",Tổng cộng: 03 mô hình,,,75",
        ",,,TM. CHI ỦY,",
        ",,,Nguyễn Văn A,"
      )
    )
    expect(file.registrations).toMatchObject([
      { line: 7, name: "Nuôi cá", unit: "Xóm 1", field: "economy", participants: 20 },
      { line: 8, name: "Nuôi ong", unit: "Xóm 1", field: "economy" },
      { line: 10, name: "Camera", field: "security-defence", participants: 40 }
    ])
    expect(file.rejected).toEqual([])
    expect(told.filter((entry) => entry.endsWith("skipped-row"))).toHaveLength(6)
    // A blank stays blank, until somebody says that it repeats the row above.
    const gaps = lines("Việc,Đơn vị,Lĩnh vực", "Nuôi cá,Xóm 1,KT", "Nuôi ong,,KT")
    const asTheyAre = await read(gaps, "--column", "name=Việc")
    expect(asTheyAre.file.rejected[0].findings[0].message).toContain("--fill-down unit")
    const filled = await read(gaps, "--column", "name=Việc", "--fill-down", "unit")
    expect(filled.file.registrations[1]).toMatchObject({ name: "Nuôi ong", unit: "Xóm 1" })
  })

  test("cells are read as people write them, and never guessed", async () => {
    const row = (name: string, field: string, day: string, count: string): string =>
      `${name},Xóm ${name.length},${field},"${day}","${count}",x,`
    const { file, told } = await read(
      lines(
        "Tên mô hình,Đơn vị,Lĩnh vực,Ngày đăng ký,Số hộ tham gia,Tập thể,Cá nhân",
        row("- Camera", "AN-QP", "ngày 07 tháng 3 năm 2024", "1.200"),
        row("Nuôi cá", "Phát triển kinh tê", "7/3/24", "80%"),
        row("Đường hoa", "VH&XH", "45358", "45 hộ"),
        row("Tủ sách mới", "XD HTCT", "30/02/2024", "khoảng 200"),
        row("Nông thôn mới đẹp", "Chăn nuôi", "2024", "1")
      )
    )
    expect(file.registrations).toMatchObject([
      { name: "- Camera", registeredOn: "2024-03-07", participants: 1200, subjectKind: "collective" },
      { field: "economy", registeredOn: "2024-03-07", participants: null },
      { field: "culture-society", registeredOn: "2024-03-07", participants: 45 },
      { field: "political-system", registeredOn: null, participants: 200 }
    ])
    expect(told).toEqual(
      expect.arrayContaining(["3 bad-number", "5 bad-date", "5 approximate-number", "6 unknown-field"])
    )
  })

  test("duplicates are found whatever their spelling, near ones are shown, and unknown units asked about", async () => {
    const { file, told } = await read(
      lines(
        "Tên mô hình,Đơn vị,Lĩnh vực",
        "Tổ hoà giải,Xóm 1,KT",
        "TỔ HÒA  GIẢI,xóm 1,KT",
        "Nuôi cá,Xóm 2,KT",
        "Nuôi cà,Xóm 2,KT",
        "Nuôi cá,Xóm 3,KT",
        "Đường hoa phụ nữ,Xóm 4,KT",
        "Đường hoa của phụ nữ,Xóm 4,KT"
      )
    )
    expect(file.registrations).toHaveLength(6)
    expect(told).toEqual(expect.arrayContaining(["3 duplicate", "8 possible-duplicate"]))
    const folder = folderWith({
      ...smallCampaign,
      "campaign.yaml": `${smallCampaign["campaign.yaml"]}units: units.csv\n`,
      "units.csv": "id,name\ncb-1,Chi bộ xóm 1\ncb-2,Chi bộ xóm 2\n",
      "tep.csv": lines("Tên mô hình,Đơn vị,Lĩnh vực", "Nuôi cá,CB xóm 01,KT")
    })
    const dry = JSON.parse((await dvk(["import", "tep.csv", "--into", ".", "--json"], { folder })).result)
    expect(dry.files[0].findings).toContainEqual(
      expect.objectContaining({
        code: "unknown-unit",
        message: expect.stringContaining('dvk import --into . --accept-unit "CB xóm 01=cb-1" --commit')
      })
    )
    await dvk(["import", "--into", ".", "--accept-unit", "CB xóm 01=cb-1", "--commit"], { folder })
    expect(readFileSync(join(folder, "units.csv"), "utf8")).toContain("cb-1,Chi bộ xóm 1,CB xóm 01")
  })

  test("workbooks and Word tables are doors to the same table, and other files are named", async () => {
    const rows = [
      ["Tên mô hình", "Đơn vị", "Lĩnh vực", "Ngày đăng ký", "Số hộ tham gia"],
      ["Nuôi cá", "Xóm 1", "Kinh tế", new Date("2024-03-07T00:00:00Z"), 20],
      ["Nuôi ong", null, "Kinh tế", null, "#N/A"]
    ]
    const book = await writeXlsx({
      sheets: [
        { name: "Ghi chú", rows: [["Điền đủ các cột"]] },
        {
          name: "Danh sách",
          rows,
          columns: [{}, {}, {}, { numFmt: "dd/mm/yyyy" }],
          merges: [{ startRow: 1, endRow: 2, startCol: 1, endCol: 1 }],
          rowDefs: new Map([[2, { hidden: true }]])
        }
      ]
    })
    const { file, told } = await read(book)
    expect(file.reading.sheet).toBe("Danh sách")
    expect(file.registrations).toMatchObject([
      { line: 2, unit: "Xóm 1", registeredOn: "2024-03-07", participants: 20 },
      { line: 3, unit: "Xóm 1", participants: null }
    ])
    expect(told).toEqual(expect.arrayContaining(["3 filled-down", "3 hidden-row", "3 cell-error"]))
    const paper = await read(
      await word([
        ["Tên mô hình", "Đơn vị", "Lĩnh vực"],
        ["Nuôi cá", "Xóm 1", "Kinh tế"]
      ])
    )
    expect(paper.file.registrations).toMatchObject([{ line: 2, name: "Nuôi cá" }])
    const named = await Promise.all(
      [
        Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
        "%PDF-1.7 …",
        "<html><table></table></html>",
        Uint8Array.from([0x50, 0x4b, 3, 4, ...new Uint8Array(60)])
      ].map(async (bytes) => (await read(bytes)).file.findings[0].message)
    )
    expect(named).toEqual([
      expect.stringMatching(/Office đời cũ.*lưu thành \.xlsx/),
      expect.stringMatching(/PDF.*Excel hoặc Word gốc/),
      expect.stringMatching(/HTML.*Excel/),
      expect.stringMatching(/tệp nén.*Giải nén/)
    ])
  })

  test("score sheets: judge above, notations, blank against zero, absent, average row, a wrong total", async () => {
    const { file, told } = await read(
      lines(
        "PHIẾU CHẤM ĐIỂM;;;;;;",
        "Giám khảo: J1;;;;;;",
        "Mã mô hình;TC1;TC2;TC3;TC4;TC5;Tổng điểm",
        "nt-01\u00a0;85/100;90%;8,5;0;;",
        "NT-02;vắng;80;80;80;80;",
        "NT-03;80;80;80;80;80;79",
        "Trung bình;80;80;80;80;80;"
      )
    )
    expect(file.sheets).toMatchObject([
      { judge: "J1", model: { id: "nt-01" }, scores: ["85", "90", "8.5", "0", null] },
      { model: { id: "NT-02" }, scores: [null, "80", "80", "80", "80"] },
      { model: { id: "NT-03" } }
    ])
    expect(told).toEqual(
      expect.arrayContaining(["4 missing-score", "5 missing-score", "6 wrong-total", "7 skipped-row"])
    )
    const long = await read(lines("Giám khảo,Mã mô hình,Tiêu chí,Điểm", "J1,A,TC1,80", "J1,A,TC2,70"))
    expect(long.file.sheets).toMatchObject([{ judge: "J1", scores: ["80", "70", null, null, null] }])
    const other = await read(lines("Giám khảo,Mã mô hình,TC1,TC2,TC3,TC4,TC5", "J1,A,8/10,80,80,80,80"))
    expect(other.file.sheets[0].scores[0]).toBeNull()
    expect(other.file.findings[0]).toMatchObject({
      code: "bad-number",
      message: expect.stringMatching(/“8\/10”.*theo thang 100.*ghi 80/)
    })
  })

  test("the secretary's loop: dry run, commit, mend what was refused, correct, and forms to send out", async () => {
    const list = (name: string, field: string): string =>
      lines("Mã mô hình,Tên mô hình,Đơn vị,Lĩnh vực", `D,${name},Xóm 4,KT`, `E,Tổ tự quản,Xóm 5,${field}`)
    const folder = folderWith({ ...smallCampaign, "xom.csv": list("Nuôi cá", "Chăn nuôi") })
    const loop = async (file: string, ...options: ReadonlyArray<string>) => {
      const run = await dvk(["import", file, "--into", ".", "--json", ...options], { folder })
      const [planned] = JSON.parse(run.result).files
      return { code: run.code, ...planned }
    }
    expect(await loop("xom.csv")).toMatchObject({ code: 1, new: [{ model: "D" }], refused: [{ line: 3 }] })
    await loop("xom.csv", "--commit", "--fix-file", "sua.csv")
    const toMend = readFileSync(join(folder, "sua.csv"), "utf8")
    expect(toMend).toMatch(/Cần sửa,.*\r\n"?\[xom\.csv:3\].*Chăn nuôi/)
    writeFileSync(join(folder, "sua.csv"), toMend.replace(",Chăn nuôi", ",Kinh tế"))
    expect(await loop("sua.csv", "--commit")).toMatchObject({ code: 0, new: [{ model: "E" }] })
    writeFileSync(join(folder, "xom.csv"), list("Nuôi cá lồng", "KT"))
    expect(await loop("xom.csv", "--commit")).toMatchObject({
      code: 0,
      updated: [{ model: "D", changes: [{ column: "name", before: "Nuôi cá", after: "Nuôi cá lồng" }] }],
      same: [{ model: "E" }],
      replaces: expect.arrayContaining(["registrations/xom.csv"])
    })
    expect(readFileSync(join(folder, "replaced", "0003-xom.csv"), "utf8")).toContain("Chăn nuôi")
    await dvk(["template", "registration", ".", "--out", "gui"], { folder })
    const form = await readXlsx(new Uint8Array(readFileSync(join(folder, "gui", "dang-ky-cac-don-vi.xlsx"))))
    expect(form.sheets[0]?.rows.flat()).toContainEqual(expect.stringContaining("07/4/2024"))
    expect(form.sheets[0]?.dataValidations).toHaveLength(2)
  })

  test("hostile input costs itself: bounded, told, and what is written runs nothing", async () => {
    const rows = [
      "Tên mô hình,Đơn vị,Lĩnh vực,__proto__",
      `${"a".repeat(1_000_000)},Xóm 1,KT,`,
      `${'"'.repeat(199_999)},Xóm 2,KT,`,
      "Nuôi\0 cá,Xóm 3,KT,x",
      "=cmd|' /C calc'!A0,Xóm 4,Chăn nuôi,+84"
    ]
    const folder = folderWith({
      "tep.csv": `${rows.slice(0, 3).join("\n")}\n${"\n".repeat(100_000)}${rows.slice(3).join("\n")}\n`
    })
    const run = await dvk(["import", "tep.csv", "--json", "--fix-file", "sua.csv"], { folder })
    const [file] = JSON.parse(run.result).files
    expect(run.code).toBe(1)
    expect(file.registrations).toMatchObject([{ line: 100_004, name: "Nuôi cá", unit: "Xóm 3" }])
    const codes = new Set(file.findings.map(({ code }: Told) => code))
    expect([...codes]).toEqual(expect.arrayContaining(["too-long", "nul", "formula", "unknown-field"]))
    expect(readFileSync(join(folder, "sua.csv"), "utf8")).toMatch(
      /'=cmd\|' \/C calc'!A0,Xóm 4,Chăn nuôi,'\+84/
    )
    const again = await dvk(["import", "sua.csv", "--json"], { folder })
    expect(
      JSON.parse(again.result).files[0].findings.map(({ before }: { before?: string }) => before)
    ).toContain("=cmd|' /C calc'!A0")
  })
})

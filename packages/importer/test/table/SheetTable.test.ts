import { describe, expect, it } from "vitest"
import { headerKey } from "../../src/table/headerKey.ts"
import { codesByLine, registrationsFrom } from "../sample/reading.ts"

const row = "Camera an ninh,Xóm 1,Kinh tế"

describe("the header", () => {
  it.each([
    "Tên mô hình,Đơn vị,Lĩnh vực",
    "TEN MO HINH,DON VI,LINH VUC",
    '"TÊN  MÔ HÌNH\n(ghi rõ)",Đơn vị đăng ký:,LV',
    "name,unit,field"
  ])("%j is recognised", (header) => {
    expect(registrationsFrom(header, row).registrations).toHaveLength(1)
  })

  it("stands below a heading, and its line is told", () => {
    const reading = registrationsFrom(
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM,,",
      "Số: 12/BC-UBND,,",
      "",
      "DANH SÁCH ĐĂNG KÝ MÔ HÌNH,,",
      "Tên mô hình,Đơn vị,Lĩnh vực",
      row
    )
    expect(reading.reading.headerLine).toBe(5)
    expect(reading.registrations).toMatchObject([
      { name: "Camera an ninh", origin: { line: 6, sheetRow: 6 } }
    ])
  })

  it("that stands below a row of data, as where the true one is broken, tells of that row", () => {
    const reading = registrationsFrom(
      "Tn mhnh,Don,LVV",
      "Nuôi cá,Xóm 2,KT",
      "Tên mô hình,Đơn vị,Lĩnh vực",
      row
    )
    expect(reading.findings.filter(({ code }) => code === "skipped-row")).toMatchObject([
      { line: 1, severity: "warning", values: { reason: "above" } },
      { line: 2, severity: "warning", before: "Nuôi cá | Xóm 2 | KT" }
    ])
  })

  it("is not passed over where rows above it are wrapped in quotes as a whole, and prose is no row", () => {
    const reading = registrationsFrom(
      '"Kính gửi: Đảng ủy, Mặt trận, các chi bộ"',
      '"Nuôi cá,Xóm 2,KT"',
      "Tên mô hình,Đơn vị,Lĩnh vực",
      row
    )
    expect(reading.findings.filter(({ code }) => code === "skipped-row")).toMatchObject([
      { line: 2, severity: "warning", values: { reason: "above" }, before: "Nuôi cá,Xóm 2,KT" }
    ])
  })

  it("is not passed over where a list with another delimiter was joined above it", () => {
    const reading = registrationsFrom(
      "STT,Tên mô hình,Đơn vị,Lĩnh vực",
      "1,Nuôi cá,Xóm 2,KT",
      "STT;Tên mô hình;Đơn vị;Lĩnh vực",
      "1;Camera an ninh;Xóm 1;VH-XH",
      "2;Trồng nấm;Xóm 3;KT"
    )
    expect(reading.registrations.map(({ name }) => name)).toEqual(["Camera an ninh", "Trồng nấm"])
    expect(reading.findings.filter(({ code }) => code === "skipped-row")).toMatchObject([
      { line: 1, severity: "warning", values: { reason: "above" } },
      { line: 2, severity: "warning", values: { reason: "above" }, before: "1,Nuôi cá,Xóm 2,KT" }
    ])
  })

  it("may have an index row under it", () => {
    expect(registrationsFrom("Tên mô hình,Đơn vị,Lĩnh vực", "(1),(2),(3)", row).registrations).toHaveLength(1)
    expect(registrationsFrom("Tên mô hình,Đơn vị,Lĩnh vực", "A,B,C", row).registrations).toHaveLength(1)
    expect(codesByLine(registrationsFrom("Tên mô hình,Đơn vị,Lĩnh vực", "1,2,3", row))).toContain(
      "2 skipped-row"
    )
  })

  it("says once which columns are not read", () => {
    const reading = registrationsFrom("Tên mô hình,Đơn vị,Lĩnh vực,Kinh phí", `${row},5`)
    expect(reading.findings.filter((finding) => finding.code === "unread-column")).toMatchObject([
      { line: 1, values: { columns: ["Kinh phí"] } }
    ])
  })

  it.each([
    ["missing-header", ["a,b,c", "1,2,3"]],
    ["missing-column", ["Tên mô hình,Đơn vị,Ghi chú", "Camera,Xóm 1,"]],
    ["ambiguous-header", ["Tên mô hình,Tên MH,Đơn vị,Lĩnh vực", "a,b,c,KT"]],
    ["duplicate-header", ["Tên mô hình,Tên mô hình,Đơn vị,Lĩnh vực", "a,b,c,KT"]],
    ["no-rows", ["Tên mô hình,Đơn vị,Lĩnh vực", "", ",,"]],
    ["too-many-columns", [",".repeat(600)]]
  ])("that is bad refuses the file: %s", (code, lines) => {
    const reading = registrationsFrom(...lines, ...(code === "too-many-columns" ? ["x"] : []))
    expect(reading).toMatchObject({
      outcome: "refused",
      registrations: [],
      findings: [{ code, severity: "error" }]
    })
  })

  it("that lacks a column names it by its key", () => {
    expect(registrationsFrom("Tên mô hình,Đơn vị,Ghi chú", "a,b,c").findings[0]?.values["columns"]).toEqual([
      "field"
    ])
  })

  it("compares headers without case, diacritics, brackets and numbers in front", () => {
    expect(headerKey("1. TÊN MÔ HÌNH (ghi rõ)")).toBe(headerKey("ten mo hinh"))
    expect(headerKey("Xã/Phường")).toBe(headerKey("Xã, phường"))
  })
})

describe("a row", () => {
  it("that lacks trailing cells or has empty ones too many is read as it stands", () => {
    const reading = registrationsFrom("Tên mô hình,Đơn vị,Lĩnh vực,Ghi chú", row, `Đường hoa,Xóm 2,VH-XH,,,,`)
    expect(reading.registrations).toHaveLength(2)
    expect(codesByLine(reading)).toEqual(["1 missing-date", "1 missing-subject"])
  })

  it("with a filled cell beyond the columns is refused", () => {
    const reading = registrationsFrom(
      "Tên mô hình,Đơn vị,Lĩnh vực",
      "Thu gom, phân loại rác,Xóm 1,Kinh tế",
      row
    )
    expect(reading.rejected).toMatchObject([{ line: 2, findings: [{ code: "column-count" }] }])
    expect(reading.registrations).toHaveLength(1)
  })

  it("may be named by a sep= line, which has no row in Excel", () => {
    const reading = registrationsFrom("sep=;", "Tên mô hình;Đơn vị;Lĩnh vực", "Camera;Xóm 1;Kinh tế")
    expect(reading.registrations).toMatchObject([{ origin: { line: 3, sheetRow: 2 } }])
  })
})

import { describe, expect, it } from "vitest"
import { readUnits } from "../../src/lists/readUnits.ts"
import { bytesOf } from "../sample/reading.ts"

const lines = (...texts: ReadonlyArray<string>): Uint8Array => bytesOf(texts.join("\n"))

describe("units.csv", () => {
  it("lists units with their other names and what they owe", () => {
    const reading = readUnits(
      "units.csv",
      lines(
        "Mã đơn vị,Tên đơn vị,Tên khác,Loại đơn vị,Đơn vị cấp trên,Tối thiểu,Hiệu lực từ,Hiệu lực đến,Đơn vị kế thừa",
        "cb-01,Chi bộ xóm 1,CB xóm 01; Xóm 1,chi bộ,dang-uy,1,01/01/2020,30/6/2025,cb-09"
      )
    )
    expect(reading.rows).toEqual([
      {
        id: "cb-01",
        name: "Chi bộ xóm 1",
        otherNames: ["CB xóm 01", "Xóm 1"],
        kind: "chi bộ",
        parent: "dang-uy",
        minimum: 1,
        validFrom: "2020-01-01",
        validTo: "2025-06-30",
        successor: "cb-09",
        origin: { file: "units.csv", line: 2, sheetRow: 2 }
      }
    ])
  })

  it("refuses a row without an id or with one that stands above", () => {
    const reading = readUnits("units.csv", lines("id,name,minimum", "a,Xóm 1,1", ",Xóm 2,1", "A,Xóm 3,một"))
    expect(reading.rows.map((row) => row.id)).toEqual(["a"])
    expect(reading.rejected.map((row) => [row.line, row.findings.map((found) => found.code)])).toEqual([
      [3, ["missing-id"]],
      [4, ["bad-number", "duplicate-entry"]]
    ])
  })

  it("is refused where it lacks its columns", () => {
    expect(readUnits("units.csv", lines("name,kind", "a,b"))).toMatchObject({
      outcome: "refused",
      rows: [],
      findings: [{ code: "missing-column" }]
    })
  })
})

import { describe, expect, it } from "vitest"
import { readRecords } from "../../src/table/readRecords.ts"
import { recodeCells } from "../../src/table/recodeCells.ts"

const recoded = (...lines: ReadonlyArray<string>) =>
  recodeCells("a.csv", readRecords(lines.join("\n"), ",", 0).records)

describe("cells in another encoding", () => {
  it("are read again where two words say so", () => {
    const { records, findings } = recoded(
      "Đường hoa,Giữ vệ sinh",
      "Tr\u00aang c©y,h\u00e0ng tu\u00aan",
      "§\u00adêng hoa tù qu¶n,Xóm 2"
    )
    expect(findings).toEqual([])
    expect(records.at(-1)?.cells).toEqual(["Đường hoa tự quản", "Xóm 2"])
    expect(records.at(-1)?.recoded).toMatchObject([{ at: 0, code: "legacy-encoding", sure: true }])
  })

  it("are left where one word might be a foreign name, and asked about", () => {
    const { records } = recoded("Đường hoa,Giữ vệ sinh", "vÖ sinh,Xóm 1")
    expect(records[1]?.cells).toEqual(["vÖ sinh", "Xóm 1"])
    expect(records[1]?.recoded).toMatchObject([{ before: "vÖ sinh", after: "vệ sinh", sure: false }])
  })

  it("take words along that would pass as they stand, where the whole file is in one encoding", () => {
    const { records, findings } = recoded("§\u00adêng hoa,Xãm 1", "NghÜa Th¸i,Xãm 2")
    expect(records.map(({ cells }) => cells)).toEqual([
      ["Đường hoa", "Xóm 1"],
      ["Nghĩa Thái", "Xóm 2"]
    ])
    expect(findings).toMatchObject([
      { code: "legacy-encoding", values: { encoding: "tcvn3", scope: "file" } }
    ])
  })

  it("are never Vietnamese as it is, nor names of other languages", () => {
    const lines = ["Đường hoa,Xóm 1", "Krông Păc,Müller", "café,naïve", "H’Mông,Buôn Ma Thuột"]
    const { records, findings } = recoded(...lines)
    expect(findings).toEqual([])
    expect(records.map(({ cells }) => cells.join(","))).toEqual(lines)
    expect(records.every((record) => record.recoded === undefined || record.recoded.length === 0)).toBe(true)
  })
})

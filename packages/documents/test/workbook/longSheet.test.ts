import { readXlsx } from "hucre/xlsx"
import { expect, test } from "vitest"
import type { Worksheet } from "../../src/workbook/Worksheet.ts"
import { writeWorkbook } from "../../src/workbook/writeWorkbook.ts"

const rows = (count: number) => Array.from({ length: count }, (_, at) => [`M${at}`, 2])

const narrow: Omit<Worksheet, "rows"> = {
  name: "Trang",
  note: "Chú ý",
  columns: [
    { title: "a", look: "text" },
    { title: "b", look: "count", summed: true }
  ],
  frozenColumns: 1,
  wholeIn: "ranking.csv"
}

const read = async (shown: number, count: number) => {
  const sheets = [{ ...narrow, rows: rows(shown), count }]
  const bytes = await writeWorkbook(sheets, { title: "Tiêu đề", mark: null, digest: "00" }, "vi")
  return (await readXlsx(bytes)).sheets[0]
}

test("a sheet that shows all its rows ends in their sum", async () => {
  const sheet = await read(3, 3)
  expect(sheet?.rows.at(-1)).toEqual(["Cộng", 6])
  expect(sheet?.cells?.get("8,1")?.formula).toBe("SUM(B6:B8)")
})

test("a sheet that does not says how many are left out, and where they are", async () => {
  const sheet = await read(10_000, 10_250)
  expect(sheet?.rows.at(-1)?.[0]).toBe("Còn 250 hàng nữa; xem đủ trong ranking.csv.")
  expect(sheet?.rows.flat()).not.toContain("Cộng")
})

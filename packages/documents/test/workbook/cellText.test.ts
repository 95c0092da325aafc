import * as fc from "fast-check"
import { readXlsx } from "hucre/xlsx"
import { expect, test } from "vitest"
import { cellText, isRisky } from "../../src/workbook/cellText.ts"
import { writeWorkbook } from "../../src/workbook/writeWorkbook.ts"

const written = async (text: string) => {
  const bytes = await writeWorkbook(
    [
      {
        name: "Trang",
        note: "Chú ý",
        columns: [{ title: "a", look: "text" }],
        rows: [[text]],
        frozenColumns: 0,
        wholeIn: "a.csv"
      }
    ],
    { title: "Tiêu đề", mark: null, digest: "00" },
    "vi"
  )
  // Three lines above, a blank one, the header, the row.
  return (await readXlsx(bytes, { readStyles: true })).sheets[0]?.cells?.get("5,0")
}

test.each(["=1+1", "+84 912", "-5", "@SUM(A1)", "＝1", "\tx"])(
  "%j is no formula, and stays a text",
  async (text) => {
    const cell = await written(text)
    expect([cell?.value, cell?.formula, cell?.style?.numFmt]).toEqual([text, undefined, "@"])
  }
)

test("what a workbook cannot hold is shown as such, and a text that is too long ends in an ellipsis", async () => {
  expect((await written("a\0b\u001bc\ud800"))?.value).toBe("a\ufffdb\ufffdc\ufffd")
  const long = cellText("ă".repeat(40_000))
  expect([long.length, long.at(-1)]).toEqual([32_767, "…"])
})

test("every text is cleaned once, and no risky one is missed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(cellText(cellText(text))).toBe(cellText(text))
      expect(isRisky(text)).toBe(text !== "" && "=+-@\t\r＝＋－＠".includes(text.charAt(0)))
    })
  )
})

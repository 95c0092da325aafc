import { expect, test } from "vitest"
import { campaignOf, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { ByteFeed } from "../../src/digest/ByteFeed.ts"
import { feedSheets } from "../../src/digest/feedSheets.ts"

const fed = (sheets: ReadonlyArray<ReturnType<typeof sheet>>, conflictingSheets = "exclude"): string => {
  const bytes: Array<number> = []
  const feed = new ByteFeed((chunk) => {
    for (const byte of chunk) bytes.push(byte)
  })
  feedSheets(campaignOf({ sheets, file: { rules: { conflictingSheets } } }), feed)
  feed.flush()
  return new TextDecoder().decode(Uint8Array.from(bytes))
}

test("a model has one line, with its sheets by judge and source, and blanks left empty", () => {
  const sheets = [
    sheet("Mô hình 2", "J2", [80, 70.5, null, 0, 100]),
    sheet("Mô hình 2", "J1", [1, 2, 3, 4, 5], { source: "self" }),
    sheet("Mô hình 2", "J1", [6, 7, 8, 9, 10]),
    sheet("A", "J1", [50, 50, 50, 50, 0.0001])
  ]
  const text = [
    'sheets\t"A"\t"J1","committee",50,50,50,50,0.0001\n',
    'sheets\t"Mô hình 2"\t"J1","committee",6,7,8,9,10\t"J1","self",1,2,3,4,5\t"J2","committee",80,70.5,,0,100\n'
  ].join("")
  expect(fed(sheets)).toBe(text)
  expect(fed(sheets.toReversed())).toBe(text)
})

test("the order of two sheets of one judge means something only under a rule that asks for it", () => {
  const first = sheet("A", "J1", [1, 1, 1, 1, 1], { line: 2 })
  const last = sheet("A", "J1", [2, 2, 2, 2, 2], { line: 3 })
  const swapped = [
    { ...last, line: 2 },
    { ...first, line: 3 }
  ]
  expect(fed(swapped)).toBe(fed([first, last]))
  expect(fed(swapped, "first")).not.toBe(fed([first, last], "first"))
})

import { describe, expect, test } from "vitest"
import { papersOf, wordFile } from "../../src/index.ts"
import { paperNamed, partTimes, unpacked, wordText } from "./paperText.ts"
import { paperCampaign, paperInput } from "./sampleInput.ts"

const document = async (bytes: Promise<Uint8Array>): Promise<string> =>
  unpacked(await bytes).get("word/document.xml") ?? ""

describe("a paper in Word", () => {
  test("has every line of the paper, whatever characters a text has", async () => {
    const input = paperInput({ award: { fund: "Quỹ <A> & “B” \u0001" } })
    const xml = await document(wordFile(paperNamed(input, "submission")))
    expect(wordText(xml)).toContain("Nguồn kinh phí: Quỹ <A> & “B” .")
    expect(wordText(xml)).toContain("TỜ TRÌNH")
  })

  test("twice the same bytes, the times of the zip package included", async () => {
    for (const name of ["submission", "minutes", "final-report"]) {
      const [first, second] = await Promise.all([1, 2].map(() => wordFile(paperNamed(paperInput(), name))))
      expect(first).toEqual(second)
    }
    const bytes = await wordFile(paperNamed(paperInput(), "submission"))
    // 1 January 1980 as a zip file writes it: year 0, month 1, day 1; midnight.
    expect(new Set(partTimes(bytes))).toEqual(new Set([(1 << 5) | 1]))
    const parts = unpacked(bytes)
    expect(parts.get("docProps/core.xml")).toContain("1980-01-01T00:00:00Z")
    expect([...parts.values()].join("")).not.toMatch(/20[2-9]\d-\d\d-\d\dT/)
  })

  test("says on every page that the data is made up, and shows gaps", async () => {
    const parts = unpacked(await wordFile(paperNamed(paperInput(), "submission")))
    const heads = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name))
    expect(heads).toHaveLength(2)
    for (const [, xml] of heads) expect(wordText(xml)).toContain("DỮ LIỆU MINH HỌA")
    expect(parts.get("word/document.xml")).toMatch(/<w:highlight w:val="yellow"\/>/)
    const real = unpacked(
      await wordFile(paperNamed(paperInput({}, paperCampaign({ sample: false })), "submission"))
    )
    expect([...real.values()].join("")).not.toContain("MINH HỌA")
  })

  test("prints the digest of the data that it was made from", async () => {
    const input = paperInput()
    const parts = unpacked(await wordFile(paperNamed(input, "minutes")))
    expect([...parts.values()].join("")).toContain(input.evaluation.digest)
  })

  /** NĐ 30/2020, Phụ lục I: A4, margins 20/20/30/15 mm; 1440 twips to the inch. HD 05-HD/VPTW has the same. */
  test.each(["state", "party"] as const)("%s form: paper, margins, font and head", async (documentStyle) => {
    const input = paperInput({}, paperCampaign({ documentStyle }))
    const xml = await document(wordFile(paperNamed(input, "submission")))
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/)
    expect(wordText(xml)).toContain(
      documentStyle === "state"
        ? "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
        : "ĐẢNG CỘNG SẢN VIỆT NAM"
    )
    expect(wordText(xml)).toContain(documentStyle === "state" ? "Số: […]/TTr-[…]" : "Số […]-TTr/[…]")
  })

  test("the last two rows of a list, and the two blocks before a signature, stay with what follows", async () => {
    const rowsOf = async (name: string) => [
      ...(await document(wordFile(paperNamed(paperInput(), name)))).matchAll(/<w:tr[ >].*?<\/w:tr>/gs)
    ]
    const isKept = ([row]: RegExpMatchArray): boolean => row.includes("<w:keepNext/>")
    // The last row of the paper is the frame of the signature.
    const rows = (await rowsOf("public-list")).slice(0, -1)
    expect(rows.slice(-2).map(isKept)).toEqual([true, true])
    // Others may be parted from the next one.
    expect(rows.map(isKept)).toContain(false)
    const xml = await document(wordFile(paperNamed(paperInput(), "submission")))
    const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([text]) => text)
    const close = paragraphs.findIndex((text) => wordText(text).includes("kính trình"))
    expect(paragraphs.slice(close - 1, close + 1).map((text) => text.includes("<w:keepNext/>"))).toEqual([
      true,
      true
    ])
  })

  test("no paper holds a left-over of the program", async () => {
    const leftOver = /undefined|null|NaN|\[object|\{\{|TODO/
    for (const paper of papersOf(paperInput())) {
      expect(wordText(await document(wordFile(paper)))).not.toMatch(leftOver)
    }
  })
})

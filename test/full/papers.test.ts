import { execFileSync, spawnSync } from "node:child_process"
import { mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { copyOfShipped, dvk, emptyFolder } from "../acceptance/dvk.ts"
import { convertByOffice } from "./convertByOffice.ts"

const missing = ["soffice", "pdftotext", "pdffonts", "pdfinfo"].filter(
  (tool) => spawnSync(tool, ["--help"], { timeout: 60_000 }).error !== undefined
)
const why = missing.length === 0 ? "" : ` (skipped: ${missing.join(", ")} not installed)`

const ownWords = `format: 1
letterhead: { parent: Tỉnh ủy Thử, code: ĐU }
signer: { authority: [T/M Ban Thường vụ], post: Phó Bí thư, name: Nguyễn Văn A }
legalBases: ["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"]
meeting: { absent: [{ member: J7, reason: đi công tác }] }
`

const settings = `  size: 10
  award: { form: commune-merit, decidedOn: 2025-12-20 }
`

/** The papers of the shipped campaign with an award and recognition, as PDF by LibreOffice. */
const printed = async (form: "state" | "party"): Promise<string> => {
  const campaign = copyOfShipped({
    "campaign.yaml": (text) =>
      text
        .replace("documentStyle: party", `documentStyle: ${form}`)
        .replace("  size: 10\n", settings)
        .replace("  late: exclude", "  late: exclude\n  recognition: { minimumGrade: fair }")
  })
  writeFileSync(join(campaign, "papers.yaml"), ownWords)
  const folder = emptyFolder()
  const { code, message } = await dvk(["report", campaign, "--on", "2024-05-01", "--chart-format", "json"], {
    folder
  })
  if (code !== 0) throw new Error(message)
  const papers = join(folder, "out", "papers")
  const pdf = join(folder, "pdf")
  mkdirSync(pdf)
  const documents = readdirSync(papers, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".docx"))
    .map((name) => join(papers, name))
  convertByOffice(documents, "pdf", { home: folder, out: pdf })
  expect(readdirSync(pdf).length).toBe(documents.length)
  return pdf
}

const run = (tool: string, ...args: ReadonlyArray<string>): string =>
  execFileSync(tool, args, { encoding: "utf8" })

const pagesOf = (file: string): ReadonlyArray<string> =>
  run("pdftotext", "-layout", file, "-").split("\f").slice(0, -1)

/** More pages than these mean that something has come apart: a head, a table, a signature. */
const MOST_PAGES: Readonly<Record<string, number>> = {
  submission: 2,
  "commendation-list": 2,
  "recognition-decision": 5,
  "recognition-list": 4,
  "commendation-decision": 4,
  "certificate-list": 3,
  minutes: 7,
  "public-list": 3,
  "summary-table": 1,
  "interim-report": 4,
  "final-report": 4,
  reminder: 2
}

const SCORE_SHEET_PAGES = 6

const HEADS = {
  state: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
  party: ["ĐẢNG CỘNG SẢN VIỆT NAM"]
}

const WITH_HEAD = [
  "submission",
  "recognition-decision",
  "minutes",
  "summary-table",
  "final-report",
  "reminder"
]

describe.skipIf(missing.length > 0).each(["state", "party"] as const)(
  `papers on paper, %s form${why}`,
  (form) => {
    let pdf = ""
    beforeAll(async () => {
      pdf = await printed(form)
    }, 300_000)

    test("each has the pages that it should, and every page says that the data is made up", () => {
      const files = readdirSync(pdf).map((file) => ({
        name: basename(file, ".pdf"),
        pages: pagesOf(join(pdf, file))
      }))
      const tooLong = files.filter(
        ({ name, pages }) => pages.length === 0 || pages.length > (MOST_PAGES[name] ?? SCORE_SHEET_PAGES)
      )
      expect(tooLong.map(({ name, pages }) => [name, pages.length])).toEqual([])
      const unmarked = files.filter(({ pages }) => pages.some((page) => !page.includes("DỮ LIỆU MINH HỌA")))
      expect(unmarked.map(({ name }) => name)).toEqual([])
    })

    test("the lines of the head are whole", () => {
      const firstPages = WITH_HEAD.map((name) => [name, pagesOf(join(pdf, `${name}.pdf`))[0] ?? ""] as const)
      const torn = firstPages.filter(([, page]) => HEADS[form].some((line) => !page.includes(line)))
      expect(torn.map(([name]) => name)).toEqual([])
      // Minutes in the state form have no line of place and day (NĐ 30/2020, Phụ lục III, Mẫu 1.9).
      const undated = firstPages.filter(([, page]) => !/Nghĩa Thái, ngày .* năm 2024/.test(page))
      expect(undated.map(([name]) => name)).toEqual(form === "state" ? ["minutes"] : [])
    })

    test("the first page has no number, the others have theirs in the middle at the top", () => {
      const [first = "", second = ""] = pagesOf(join(pdf, "minutes.pdf"))
      expect(first).not.toMatch(/^\s*1\s*$/m)
      expect(second).toMatch(/^\s{20,}2\s*$/m)
    })

    test("is set in Times New Roman, or in the font that has its measures", () => {
      const fonts = readdirSync(pdf).flatMap((file) =>
        run("pdffonts", join(pdf, file)).trim().split("\n").slice(2)
      )
      expect(fonts.length).toBeGreaterThan(0)
      expect(fonts.filter((font) => !/TimesNewRoman|Liberation ?Serif/.test(font))).toEqual([])
    })

    test("no signature stands on a page alone", () => {
      const signed = readdirSync(pdf).flatMap((file) =>
        pagesOf(join(pdf, file))
          .filter((page) => page.includes("BAN THƯỜNG VỤ") && page.includes("Nguyễn Văn A"))
          .map((page) => ({ file, above: linesAbove(page, "BAN THƯỜNG VỤ") }))
      )
      expect(signed.length).toBeGreaterThan(8)
      expect(signed.filter(({ above }) => above.length === 0).map(({ file }) => file)).toEqual([])
    })
  }
)

/** What a page says above a line: without its number and the mark of made-up data. */
const linesAbove = (page: string, line: string): ReadonlyArray<string> =>
  page
    .slice(0, page.indexOf(line))
    .split("\n")
    .map((text) => text.trim())
    .filter(
      (text) => text !== "" && !/^\d+$/.test(text) && text !== "DỮ LIỆU MINH HỌA" && !/^T\/M$/.test(text)
    )

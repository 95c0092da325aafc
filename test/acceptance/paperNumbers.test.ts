import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { parse } from "csv-parse/sync"
import { beforeAll, describe, expect, test } from "vitest"
import { unpacked, wordText } from "../../packages/documents/test/papers/paperText.ts"
import { copyOfShipped, dvk, emptyFolder } from "./dvk.ts"

/** An award, a rule of recognition, and a day on which one unit owes a model. */
const campaign = copyOfShipped({
  "campaign.yaml": (text) =>
    text
      .replace("  size: 10", "  size: 10\n  award: { form: commune-merit, decidedOn: 2024-12-20 }")
      .replace("  late: exclude", "  late: exclude\n  recognition: { minimumGrade: fair }")
})
const DAY = "2024-04-10"

interface Ranked {
  readonly model: string
  readonly rank: number
  readonly name: string
  readonly unit: string
  readonly field: string
  readonly score: { readonly decimal: string }
  readonly recognition: { readonly status: string } | null
}
interface Shortlist {
  readonly decided: ReadonlyArray<string>
  readonly selected: ReadonlyArray<{ readonly model: string; readonly reward: { readonly amount: number } }>
  readonly rewards: { readonly amount: number }
}
interface Owed {
  readonly unit: string
  readonly before: string
  readonly daysLate: number
}

const folder = emptyFolder()
const papers = join(folder, "out", "papers")
let ranking: ReadonlyArray<Ranked> = []
let shortlist: Shortlist = { decided: [], selected: [], rewards: { amount: 0 } }
let owed: ReadonlyArray<Owed> = []

const jsonOf = async (...args: ReadonlyArray<string>) => JSON.parse((await dvk([...args, "--json"])).result)

beforeAll(async () => {
  await dvk(["report", campaign, "--on", DAY, "--chart-format", "json"], { folder })
  ranking = (await jsonOf("rank", campaign)).ranking
  shortlist = await jsonOf("shortlist", campaign)
  owed = (await jsonOf("check", campaign, "--on", DAY)).owed
}, 120_000)

const xmlOf = (paper: string): string =>
  unpacked(readFileSync(join(papers, `${paper}.docx`))).get("word/document.xml") ?? ""

/** The rows of all tables with lines of a paper, cell by cell; marks of unconfirmed amounts left out. */
const rowsOf = (paper: string): ReadonlyArray<ReadonlyArray<string>> =>
  [...xmlOf(paper).matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => wordText(cell).trim().replace(" (*)", ""))
  )

/** Rows of models: as wide as the table, and numbered in the first cell. */
const modelRows = (paper: string, columns: number): ReadonlyArray<ReadonlyArray<string>> =>
  rowsOf(paper).filter((row) => row.length === columns && /^\d+$/.test(row[0] ?? ""))

/** 81.926… as papers print it: two places, half away from zero, a comma. */
const printed = ({ score }: Ranked): string =>
  (Math.round(Number(score.decimal) * 100) / 100).toFixed(2).replace(".", ",")

const amountOf = (text = ""): number => Number(text.replaceAll(".", ""))

const recognised = (): ReadonlyArray<Ranked> =>
  ranking.filter(({ recognition }) => recognition?.status === "recognised")
const proposed = (): ReadonlyArray<Ranked> => ranking.filter(({ model }) => shortlist.decided.includes(model))

/** Names repeat, a name with its unit or score does not: what is compared is whole lines, in any order. */
const sorted = (lines: ReadonlyArray<string>): ReadonlyArray<string> => lines.toSorted()

describe("every number on paper is that of dvk rank, shortlist and check --json", () => {
  test.each(["recognition-list", "recognition-decision"])("%s", (paper) => {
    const rows = modelRows(paper, 7)
    expect(rows.length).toBeGreaterThan(30)
    expect(sorted(rows.map((row) => `${row[1]} ${row[2]} ${row[4]}`))).toEqual(
      sorted(recognised().map((entry) => `${entry.name} ${entry.unit} ${printed(entry)}`))
    )
  })

  test.each(["commendation-list", "commendation-decision"])("%s, with amounts that add up", (paper) => {
    const amounts = new Map(shortlist.selected.map(({ model, reward }) => [model, reward.amount]))
    const rows = modelRows(paper, 9)
    expect(sorted(rows.map((row) => `${row[2]} ${row[5]} ${row[6]} ${amountOf(row[7])}`))).toEqual(
      sorted(
        proposed().map((entry) =>
          [entry.name, entry.rank, printed(entry), amounts.get(entry.model) ?? Number.NaN].join(" ")
        )
      )
    )
    const total = rowsOf(paper).find(([name]) => name === "Tổng cộng")
    expect(amountOf(total?.[1])).toBe(shortlist.rewards.amount)
    expect(rows.reduce((sum, row) => sum + amountOf(row[7]), 0)).toBe(shortlist.rewards.amount)
  })

  test("submission: counts and money by kind, with their sums", () => {
    const rows = rowsOf("submission").filter((row) => row.length === 3)
    const total = rows.find(([kind]) => kind === "Tổng cộng")
    expect([Number(total?.[1]), amountOf(total?.[2])]).toEqual([
      shortlist.decided.length,
      shortlist.rewards.amount
    ])
    const kinds = rows.filter(([kind, count]) => kind !== "Tổng cộng" && /^\d+$/.test(count ?? ""))
    expect(kinds.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(shortlist.decided.length)
    expect(kinds.reduce((sum, row) => sum + amountOf(row[2]), 0)).toBe(shortlist.rewards.amount)
    expect(wordText(xmlOf("submission"))).toContain(`42 mô hình đăng ký, ${ranking.length} mô hình đủ`)
  })

  test("minutes: the whole ranking", () => {
    const rows = modelRows("minutes", 6)
    expect(sorted(rows.map((row) => `${row[0]} ${row[1]} ${row[2]} ${row[3]}`))).toEqual(
      sorted(ranking.map((entry) => `${entry.rank} ${entry.name} ${entry.unit} ${printed(entry)}`))
    )
  })

  test("public list: who is recognised and who is proposed", () => {
    const lines = (word: RegExp): ReadonlyArray<string> =>
      sorted(
        modelRows("public-list", 5)
          .filter((row) => word.test(row[4] ?? ""))
          .map((row) => row[1] ?? "")
      )
    expect(lines(/công nhận/)).toEqual(sorted(recognised().map(({ name }) => name)))
    expect(lines(/khen thưởng/)).toEqual(sorted(proposed().map(({ name }) => name)))
  })

  test("certificates: one for each, the same in Word as in the list that Word merges", () => {
    const rows = modelRows("certificate-list", 10)
    const csv: ReadonlyArray<ReadonlyArray<string>> = parse(
      readFileSync(join(papers, "certificate-list.csv"), "utf8"),
      { bom: true, from: 2 }
    )
    expect(rows.map((row) => row[0])).toEqual(shortlist.decided.map((_, at) => String(at + 1)))
    expect(csv.map((row) => row.slice(0, 5))).toEqual(
      rows.map((row) => row.slice(0, 5).map((cell) => (cell.startsWith("[…") ? "" : cell)))
    )
  })

  test.each(["summary-table", "interim-report", "final-report"])(
    "%s: the summary adds up both ways",
    (paper) => {
      const rows = rowsOf(paper).filter((row) => row.length >= 6)
      const counts = rows
        .filter(([order]) => /^\d+$/.test(order ?? ""))
        .map((row) => row.slice(2).map(Number))
      const totals =
        rows
          .find(([name]) => name === "Tổng cộng")
          ?.slice(1)
          .map(Number) ?? []
      expect(counts.length).toBe(4)
      expect(totals).toEqual(totals.map((_, at) => counts.reduce((sum, row) => sum + (row[at] ?? 0), 0)))
      expect(totals.slice(-4)).toEqual([42, ranking.length, recognised().length, proposed().length])
      for (const row of [...counts, totals]) {
        expect(row.slice(0, -4).reduce((sum, count) => sum + count, 0)).toBe(row.at(-4))
      }
    }
  )

  test.each(["interim-report", "final-report"])("%s: the figures of the year", (paper) => {
    const figures = new Map(rowsOf(paper).map((row) => [row[0] ?? "", row[2]]))
    expect(
      [
        "Mô hình đăng ký",
        "Mô hình được chấm điểm, xếp hạng",
        "Mô hình được công nhận",
        "Mô hình đề nghị khen thưởng"
      ].map((name) => Number(figures.get(name)))
    ).toEqual([42, ranking.length, recognised().length, proposed().length])
  })

  test("reminder: who owes, before which day, how many days late", () => {
    const rows = rowsOf("reminder").filter((row) => row.length === 6 && /^\d+$/.test(row[0] ?? ""))
    expect(rows.map((row) => [row[1], row[4], Number(row[5])])).toEqual(
      owed.map(({ unit, daysLate }) => [unit, "07/4/2024", daysLate])
    )
    expect(owed.map(({ before }) => before)).toEqual(["2024-04-07"])
  })

  test("score sheets: every model stands on each, or is said to be left out", () => {
    const sheets = readdirSync(join(papers, "score-sheets")).map((file) => basename(file, ".docx"))
    expect(sheets).toHaveLength(7)
    for (const sheet of sheets) {
      const listed = modelRows(`score-sheets/${sheet}`, 10).length
      const [, leftOut = "0"] =
        /Phiếu không có (\d+) mô hình/.exec(wordText(xmlOf(`score-sheets/${sheet}`))) ?? []
      expect([sheet, listed + Number(leftOut)]).toEqual([sheet, 42])
    }
  })
})

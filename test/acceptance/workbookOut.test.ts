import { readFileSync } from "node:fs"
import { join } from "node:path"
import { rational, toFixedString } from "@dvk/core"
import { parse } from "csv-parse/sync"
import { readXlsx } from "hucre/xlsx"
import readExcelFile from "read-excel-file/node"
import { beforeAll, describe, expect, test } from "vitest"
import { contentOf, copyOfShipped, dvk, emptyFolder } from "./dvk.ts"

/** A ruling, two kinds of quotas, money, and a name that a spreadsheet would run. */
const campaign = copyOfShipped({
  "campaign.yaml": (text) =>
    `${text.trimEnd()}\n  quotas: [{ by: unit, max: 1 }]\n  award: { form: commune-merit, decidedOn: 2024-12-20 }\n`,
  "registrations/co-quan-cong-an-quan-su.csv": (text) =>
    text.replace("Ngày thứ Bảy cùng dân", "=1+1 cùng dân")
})

/** By the names of the sheets, in their order. */
const sheets = [
  "Xếp hạng",
  "Đề nghị khen thưởng",
  "Cơ cấu",
  "Chưa xếp hạng",
  "Phiếu chấm",
  "Tiêu chí",
  "Đăng ký theo đơn vị",
  "Đăng ký theo lĩnh vực",
  "Điểm cần xem lại"
]

/** Of what `dvk rank --json` and `dvk shortlist --json` print, the parts that are held against the tables. */
interface RankJson {
  readonly ranking: ReadonlyArray<{
    readonly model: string
    readonly rank: number
    readonly judges: number
    readonly score: { readonly exact: string }
    readonly criteria: ReadonlyArray<{
      readonly criterion: string
      readonly mean: { readonly decimal: string }
    }>
  }>
}
interface ShortlistJson {
  readonly decided: ReadonlyArray<string>
  readonly rewards: { readonly amount: number }
}
const jsonOf = async <A>(...args: ReadonlyArray<string>): Promise<A> =>
  JSON.parse((await dvk([...args, "--json"])).result)

/** A fraction as papers print it. */
const printed = (exact: string): number => {
  const [numerator = "", denominator = "1"] = exact.split("/")
  return Number(toFixedString(rational(BigInt(numerator), BigInt(denominator)), 2))
}

type Grid = ReadonlyArray<ReadonlyArray<unknown>>

const folder = emptyFolder()

// A loaded machine may take long over charts and papers, which are not what is tested here.
beforeAll(async () => {
  await dvk(["report", campaign, "--chart-format", "svg"], { folder })
}, 60_000)

describe("tables.xlsx, read by another library", () => {
  const bytes = () => readFileSync(join(folder, "out", "tables.xlsx"))
  let grids = new Map<string, Grid>()
  let ranking: RankJson["ranking"] = []
  let shortlist: ShortlistJson = { decided: [], rewards: { amount: 0 } }

  /** Rows under the header, which stands in row 6 of sample data: three lines, the mark, a blank one. */
  const rowsOf = (sheet: string): Grid => (grids.get(sheet) ?? []).slice(6)
  const headerOf = (sheet: string): ReadonlyArray<unknown> => grids.get(sheet)?.[5] ?? []
  const column = (sheet: string, title: string): ReadonlyArray<unknown> => {
    const at = headerOf(sheet).indexOf(title)
    expect(at, `${sheet}: ${title}`).toBeGreaterThanOrEqual(0)
    return rowsOf(sheet).map((row) => row[at])
  }

  beforeAll(async () => {
    grids = new Map((await readExcelFile(bytes())).map(({ sheet, data }) => [sheet, data]))
    ranking = (await jsonOf<RankJson>("rank", campaign)).ranking
    shortlist = await jsonOf<ShortlistJson>("shortlist", campaign)
  }, 60_000)

  test("has its sheets, and says in each that the scores are made up", () => {
    expect([...grids.keys()]).toEqual(sheets)
    for (const grid of grids.values())
      expect(grid.slice(0, 4).flat()).toContain("DỮ LIỆU MINH HỌA – điểm số không có thật")
  })

  test("gives every model the rank and the score of dvk rank --json, as numbers", () => {
    const inSheet = new Map(
      rowsOf("Xếp hạng").map((row) => [row[headerOf("Xếp hạng").indexOf("Mã mô hình")], row])
    )
    expect(inSheet.size).toBe(ranking.length)
    for (const { model, rank, score, judges } of ranking) {
      const row = inSheet.get(model) ?? []
      const at = (title: string): unknown => row[headerOf("Xếp hạng").indexOf(title)]
      expect([at("Hạng"), at("Số phiếu")]).toEqual([rank, judges])
      expect(at("Điểm")).toBe(printed(score.exact))
    }
  })

  test("has days as days, and texts as texts", () => {
    for (const day of column("Xếp hạng", "Ngày đăng ký")) expect(day).toBeInstanceOf(Date)
    expect(column("Xếp hạng", "Mô hình")).toContain("=1+1 cùng dân")
  })

  test("proposes whom dvk shortlist proposes, for money that adds up", () => {
    const proposed = rowsOf("Đề nghị khen thưởng").filter(([conclusion]) => conclusion === "Đề nghị")
    const at = headerOf("Đề nghị khen thưởng").indexOf("Mã mô hình")
    expect(proposed.map((row) => row[at])).toEqual(shortlist.decided)
    const money = column("Đề nghị khen thưởng", "Tiền thưởng (đồng)").map(Number)
    expect(money.at(-1)).toBe(shortlist.rewards.amount)
    expect(money.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(money.at(-1))
  })

  test("counts what dvk check counts", async () => {
    const { coverage } = await jsonOf<{ readonly coverage: { readonly units: ReadonlyArray<unknown> } }>(
      "check",
      campaign
    )
    const registered = column("Đăng ký theo đơn vị", "Đã đăng ký")
    expect(registered.at(-1)).toBe(42)
    expect(registered).toHaveLength(coverage.units.length + 1)
  })

  test("freezes and repeats its headers, fits one page across, and keeps a risky text a text", async () => {
    const workbook = await readXlsx(bytes(), { readStyles: true })
    for (const sheet of workbook.sheets) {
      expect(sheet.freezePane?.rows).toBe(6)
      expect(sheet.pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: 0, printTitlesRow: "$6:$6" })
      expect(sheet.name.length).toBeLessThanOrEqual(31)
      expect(sheet.name).not.toMatch(/[:\\/?*[\]]/)
    }
    const risky = [...(workbook.sheets[0]?.cells?.values() ?? [])].find(
      ({ value }) => value === "=1+1 cùng dân"
    )
    expect([risky?.formula, risky?.style?.numFmt]).toEqual([undefined, "@"])
    const scores = [...(workbook.sheets[0]?.cells?.values() ?? [])].filter(
      ({ formula }) => formula !== undefined
    )
    expect(scores[0]?.formula).toBe("ROUND(ROUND(SUM(H7:L7),9),2)")
    expect(scores).toHaveLength(ranking.length)
  })
})

describe("tables/", () => {
  const read = (file: string): ReadonlyArray<Record<string, string>> =>
    parse(readFileSync(join(folder, "out", file)), { bom: true, columns: true })

  test("the dictionary has every column of every table once, and no other", () => {
    const files = [...contentOf(join(folder, "out")).keys()].filter(
      (file) => file.endsWith(".csv") && file !== "tables/dictionary.csv"
    )
    const described = Map.groupBy(read("tables/dictionary.csv"), ({ file }) => file)
    expect(new Set(described.keys())).toEqual(new Set(files))
    for (const file of files) {
      const [header]: ReadonlyArray<ReadonlyArray<string>> = parse(readFileSync(join(folder, "out", file)), {
        bom: true,
        to: 1
      })
      expect(described.get(file)?.map(({ column }) => column)).toEqual(header)
    }
    for (const row of read("tables/dictionary.csv")) {
      expect(row["meaningVi"]).not.toBe("")
      expect(row["meaningEn"]).not.toBe("")
    }
  })

  test("the scores that count have the means of dvk rank --json", async () => {
    const { ranking } = await jsonOf<RankJson>("rank", campaign)
    const counted = Map.groupBy(
      read("tables/scores.csv").filter(({ used }) => used === "true"),
      ({ model, criterion }) => `${model} ${criterion}`
    )
    for (const { model, criteria } of ranking) {
      for (const { criterion, mean } of criteria) {
        const scores = (counted.get(`${model} ${criterion}`) ?? []).map(({ score }) => Number(score))
        const sum = scores.reduce((total, score) => total + score, 0)
        expect(sum / scores.length).toBeCloseTo(Number(mean.decimal), 9)
      }
    }
  })

  test("a blank is a row without a score, and JSON has the same rows", () => {
    const rows = read("tables/scores.csv")
    const blank = rows.filter(({ score }) => score === "")
    expect(blank).toMatchObject([
      { judge: "J6", criterion: "sustainability", used: "false", why: "missing-score" }
    ])
    const twin = JSON.parse(readFileSync(join(folder, "out", "tables", "scores.json"), "utf8"))
    expect(twin.rows).toHaveLength(rows.length)
    expect(twin.rows[0]).toEqual({ ...rows[0], used: true, why: null, line: Number(rows[0]?.["line"]) })
  })
})

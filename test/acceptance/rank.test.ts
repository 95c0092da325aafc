import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import {
  contentOf,
  copyOfShipped,
  dvk,
  emptyFolder,
  folderWith,
  scoreFile,
  shippedCampaign,
  smallCampaign
} from "./dvk.ts"

interface Ranking {
  readonly format: number
  readonly digest: string
  readonly rules: object
  readonly ranking: ReadonlyArray<{
    model: string
    rank: number
    scoreRank: number
    decidedBy: string
    judges: number
    score: { exact: string; decimal: string }
    sheets: ReadonlyArray<{ judge: string; used: boolean; why: string | null }>
  }>
  readonly unranked: ReadonlyArray<{ model: string; reason: { code: string; message: string } }>
  readonly findings: ReadonlyArray<{
    code: string
    severity: string
    file?: string
    line?: number
    message: string
  }>
}

const rank = async (folder: string): Promise<Ranking> =>
  JSON.parse((await dvk(["rank", folder, "--json"])).result)

describe("the shipped campaign", () => {
  test("has no error, and of each kind of trouble exactly the one that its README names", async () => {
    const { findings, unranked } = await rank(shippedCampaign)
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "warning late-registration",
      "warning missing-score",
      "info recused"
    ])
    expect(unranked.map(({ model, reason }) => [model, reason.code])).toEqual([["NT-16", "late"]])
  })

  test("ranks 41 models exactly; two share a score and the declared chain parts them", async () => {
    const { ranking, rules } = await rank(shippedCampaign)
    expect(ranking).toHaveLength(41)
    expect(rules).toMatchObject({ panel: "mean", ties: ["effectiveness", "participation"] })
    const tied = ranking.filter(
      ({ scoreRank }, _, all) => all.filter((other) => other.scoreRank === scoreRank).length > 1
    )
    expect(
      tied.map(({ model, rank, scoreRank, decidedBy, score }) => [
        model,
        rank,
        scoreRank,
        decidedBy,
        score.exact
      ])
    ).toEqual([
      ["NT-05", 7, 7, "effectiveness", "426/5"],
      ["NT-26", 8, 7, "effectiveness", "426/5"]
    ])
  })

  test("leaves out the recused member's sheet and the sheet with a blank, and says why", async () => {
    const { ranking } = await rank(shippedCampaign)
    const leftOut = ranking.flatMap(({ model, sheets }) =>
      sheets.filter(({ used }) => !used).map(({ judge, why }) => [model, judge, why])
    )
    expect(leftOut).toEqual([
      ["NT-30", "J5", "recused"],
      ["NT-14", "J6", "missing-score"]
    ])
  })
})

describe("dvk rank", () => {
  test("prints one JSON document and nothing else on stdout", async () => {
    const run = await dvk(["rank", shippedCampaign, "--json"])
    expect(run.code).toBe(0)
    expect(Object.keys(JSON.parse(run.result))).toEqual([
      "format",
      "digest",
      "rules",
      "ranking",
      "unranked",
      "findings"
    ])
    expect(run.message).toBe("")
  })

  test("shows ranking, shortlist and what needs attention, in Vietnamese and in English", async () => {
    const vi = await dvk(["rank", shippedCampaign])
    expect(vi.result).toMatch(/^Hạng {2}Mã mô hình/)
    expect(vi.result).toMatch(/1 {2}NT-01 .* 92,82 {2}Xuất sắc/)
    expect(vi.result).toMatch(/Đề nghị khen thưởng: 10 mô hình/)
    expect(vi.message).toMatch(/Cần xem lại:/)
    const en = await dvk(["rank", shippedCampaign, "--lang", "en"])
    expect(en.result).toMatch(/1 {2}NT-01 .* 92\.82 {2}Excellent/)
    expect(en.message).toMatch(/Needs attention:/)
  })

  test("writes the ranking as CSV whose numbers are those of the JSON", async () => {
    const folder = emptyFolder()
    const run = await dvk(["rank", shippedCampaign, "--csv", "xep-hang.csv"], { folder })
    expect(run.message).toMatch(/Đã ghi xep-hang\.csv/)
    const [header = "", first = ""] = readFileSync(join(folder, "xep-hang.csv"), "utf8").split("\r\n")
    expect(header).toMatch(/^\ufeffrank,rankInField,rankInPlace,/)
    expect(first).toMatch(/^1,1,1,1,NT-01,.*,92\.817857142857143,25989\/280,7,excellent,score,/)
    expect([...contentOf(folder).keys()]).toEqual(["xep-hang.csv"])
  })

  test("without scores is an empty ranking with one sentence, exit 0", async () => {
    const { "scores/j1.csv": _, "scores/j2.csv": __, ...files } = smallCampaign
    const folder = folderWith({
      ...files,
      "campaign.yaml": (files["campaign.yaml"] ?? "").replace(/^scores.*\n/m, "")
    })
    const run = await dvk(["rank", folder])
    expect(run.code).toBe(0)
    expect(run.result).toMatch(/^Chưa có phiếu chấm điểm nào/)
    const { ranking, unranked, findings } = await rank(folder)
    expect(ranking).toEqual([])
    expect(unranked).toHaveLength(3)
    expect(findings.map(({ code }) => code)).toEqual(["no-scores"])
  })

  test("counts sheets in the long form as in the wide one", async () => {
    const wide = await rank(folderWith(smallCampaign))
    const long = ["Giám khảo;Mã mô hình;Tiêu chí;Điểm"]
    for (const [model, score] of Object.entries({ A: "80,0", B: "80", C: "60" })) {
      for (const criterion of ["Tiêu chí 1", "TC2", "effectiveness", "tieu chi 4", "TC5"])
        long.push(`J2;${model};${criterion};${score}`)
    }
    const same = await rank(folderWith({ ...smallCampaign, "scores/j2.csv": `${long.join("\r\n")}\r\n` }))
    expect(same.ranking).toEqual(wide.ranking)
    expect(same.digest).toBe(wide.digest)
  })

  test("the four models of the oracle float-tie-hazard share a rank", async () => {
    const own = readFileSync(join(shippedCampaign, "..", "..", "rubrics", "nghia-thai-2024.yaml"), "utf8")
    // Weights 0.3, 0.3, 0.4 on three criteria; the other two cannot be zero, so they are taken out.
    const lines = own.split("\n")
    const start = lines.findIndex((line) => line.endsWith("- id: recognition"))
    const end = lines.findIndex((line, at) => at > start && /^\S/.test(line))
    const rubric = [...lines.slice(0, start), ...lines.slice(end)]
      .join("\n")
      .replace("weight: 20", "weight: 30")
      .replace("weight: 20", "weight: 30")
      .replace(
        /weight: 30(?=[\s\S]*weight)([\s\S]*)weight: 30([\s\S]*)weight: 30/,
        "weight: 30$1weight: 30$2weight: 40"
      )
    const models = { A: "7.0,7.4,8.6", B: "7.0,7.0,8.9", C: "7.2,8.8,7.4", D: "8.2,8.2,7.1" }
    const folder = folderWith({
      "campaign.yaml": (smallCampaign["campaign.yaml"] ?? "").replace(
        "rubric: nghia-thai-2024",
        "rubric: own.yaml"
      ),
      "own.yaml": rubric,
      "registrations/a.csv": [
        "Mã mô hình,Tên mô hình,Đơn vị,Lĩnh vực",
        ...Object.keys(models).map((id) => `${id},Mô hình ${id},Xóm ${id},Kinh tế`)
      ].join("\n"),
      "scores/j1.csv": [
        "Giám khảo,Mã mô hình,TC1,TC2,TC3",
        ...Object.entries(models).map(([id, scores]) => `J1,${id},${scores}`)
      ].join("\n")
    })
    const { ranking } = await rank(folder)
    expect(ranking.map(({ model, rank, score }) => [model, rank, score.exact])).toEqual([
      ["A", 1, "194/25"],
      ["B", 1, "194/25"],
      ["C", 1, "194/25"],
      ["D", 1, "194/25"]
    ])
  })
})

describe("order", () => {
  const shuffledLines = (text: string): string => {
    const [header = "", ...rows] = text.trimEnd().split("\n")
    return `${[header, ...rows.toReversed()].join("\n")}\n`
  }

  test("of rows and files changes nothing but lines in findings", async () => {
    const before = await rank(folderWith(smallCampaign))
    const after = await rank(
      folderWith({
        "campaign.yaml": smallCampaign["campaign.yaml"] ?? "",
        "registrations/z.csv": shuffledLines(smallCampaign["registrations/a.csv"] ?? ""),
        "scores/a.csv": shuffledLines(smallCampaign["scores/j2.csv"] ?? ""),
        "scores/b.csv": shuffledLines(smallCampaign["scores/j1.csv"] ?? "")
      })
    )
    expect(after).toEqual(before)
  })

  test("the same holds for the shipped campaign with its score files under other names", async () => {
    const swap = copyOfShipped({
      "scores/j1.csv": () => readFileSync(join(shippedCampaign, "scores", "j7.csv"), "utf8"),
      "scores/j7.csv": () => readFileSync(join(shippedCampaign, "scores", "j1.csv"), "utf8")
    })
    const [one, other] = [await rank(shippedCampaign), await rank(swap)]
    expect(other.digest).toBe(one.digest)
    expect(other.ranking).toEqual(one.ranking)
  })
})

test("one judge's two sheets that differ are both left out, with both lines", async () => {
  const folder = folderWith({ ...smallCampaign, "scores/j3.csv": scoreFile("J1", { A: 50 }) })
  const { ranking, findings } = await rank(folder)
  expect(ranking.find(({ model }) => model === "A")?.sheets).toEqual([
    { judge: "J1", used: false, why: "conflict" },
    { judge: "J1", used: false, why: "conflict" },
    { judge: "J2", used: true, why: null }
  ])
  expect(findings).toMatchObject([{ code: "duplicate-score-conflict", file: "scores/j1.csv", line: 2 }])
})

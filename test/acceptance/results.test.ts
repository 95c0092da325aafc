import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { readXlsx, writeXlsx } from "hucre/xlsx"
import { describe, expect, test } from "vitest"
import { dvk, folderWith, jsonOf, smallCampaign } from "./dvk.ts"

const campaign = {
  ...smallCampaign,
  "campaign.yaml": (smallCampaign["campaign.yaml"] ?? "").replace(
    "deadlines: { registration: 2024-04-07 }",
    "deadlines: { registration: 2024-04-07, results: 2024-09-05 }\nresults: [results/*.csv]"
  )
}

const report = (...rows: ReadonlyArray<string>): string =>
  [
    "Mã mô hình,Chỉ tiêu,Mức đăng ký,Kết quả đạt được,Đơn vị tính,Số hộ tham gia,Tổng số hộ,Số nơi làm theo,Minh chứng,Ngày báo cáo",
    ...rows,
    ""
  ].join("\n")

const results = report(
  'A,Trồng hoa,400,"410,5",m,71,142,2,Ảnh chụp ngày 01/9,01/9/2024',
  "A,Quét vôi,20,20,gốc cây,,,,,01/9/2024",
  "B,Lắp camera,12,9,cái,72,142,0,,05/9/2024"
)

interface Fact {
  readonly measure: string
  readonly holds: boolean | null
  readonly count: number | null
  readonly share: { readonly exact: string } | null
}

const factsOf = async (folder: string, model: string): Promise<ReadonlyMap<string, Fact>> => {
  const facts: ReadonlyArray<Fact> = jsonOf(await dvk(["explain", folder, model, "--json"]))["facts"] ?? []
  return new Map(facts.map((fact) => [fact.measure, fact]))
}

describe("what models have reached", () => {
  const folder = folderWith({ ...campaign, "results/thang-9.csv": results })

  test("stands as facts: a majority of like with like, each target exactly, replicas", async () => {
    // A: 71 of 142 is half and no majority; 410,5 of 400 and 20 of 20 are both reached, the least by 1.
    const a = await factsOf(folder, "A")
    expect(a.get("majority")).toMatchObject({ holds: false, share: { exact: "1/2" } })
    expect(a.get("targets-met")).toMatchObject({ holds: true, share: { exact: "1" } })
    expect(a.get("replicas")).toMatchObject({ count: 2 })
    // B: 72 of 142 is a majority; 9 of 12 is three quarters.
    const b = await factsOf(folder, "B")
    expect(b.get("majority")).toMatchObject({ holds: true, share: { exact: "36/71" } })
    expect(b.get("targets-met")).toMatchObject({ holds: false, share: { exact: "3/4" } })
    expect(b.get("replicas")).toMatchObject({ count: 0 })
    const c = await factsOf(folder, "C")
    expect(
      ["majority", "targets-met", "replicas"].map((measure) => [c.get(measure)?.holds, c.get(measure)?.count])
    ).toEqual([
      [null, null],
      [null, null],
      [null, null]
    ])
  })

  test("changes no score", async () => {
    const scores = async (place: string) => {
      const ranking: ReadonlyArray<{ score: object }> =
        jsonOf(await dvk(["rank", place, "--json"]))["ranking"] ?? []
      return ranking.map(({ score }) => score)
    }
    expect(await scores(folder)).toEqual(await scores(folderWith(campaign)))
  })

  test("is explained in words, with its evidence", async () => {
    const { result } = await dvk(["explain", folder, "A"])
    expect(result).toContain("Trồng hoa: đăng ký 400 m, đạt 410,5 m (102,63%)")
    expect(result).toContain("Minh chứng: Ảnh chụp ngày 01/9")
  })

  test("stands in the report", async () => {
    const out = join(folder, "ra")
    expect((await dvk(["report", folder, "--out", out])).code).toBe(0)
    const page = readFileSync(join(out, "report.html"), "utf8")
    expect(page).toContain("Lắp camera: đăng ký 12 cái, đạt 9 cái (75,00%)")
    expect(page).toContain("đạt chỉ tiêu đã đăng ký: không (75,00%)")
  })

  test("is read when late, and said to be: the deadline is exclusive", async () => {
    const findings: ReadonlyArray<{ code: string }> =
      jsonOf(await dvk(["check", folder, "--json"]))["findings"] ?? []
    expect(findings.filter(({ code }) => code === "late-result")).toMatchObject([
      { file: "results/thang-9.csv", line: 4 }
    ])
  })
})

describe("results that are owed", () => {
  const owed = async (folder: string, on: string) => {
    const run = await dvk(["check", folder, "--json", "--on", on])
    const owed: ReadonlyArray<Record<string, unknown>> = jsonOf(run)["owed"] ?? []
    return {
      code: run.code,
      owed: owed.map(({ unit, what, count, daysLate }) => [unit, what, count, daysLate])
    }
  }

  test("are asked for from their deadline on, unit by unit", async () => {
    const folder = folderWith({ ...campaign, "results/thang-9.csv": results })
    expect(await owed(folder, "2024-09-04")).toEqual({ code: 0, owed: [] })
    expect(await owed(folder, "2024-09-05")).toEqual({ code: 1, owed: [["Xóm 3", "results", 1, 1]] })
    const { result } = await dvk(["check", folder, "--on", "2024-09-15"])
    expect(result).toContain(
      "Xóm 3 chưa báo cáo kết quả của 01 mô hình, hạn trước ngày 05/9/2024, đã quá 11 ngày."
    )
  })

  test("are not owed to a campaign that keeps no lists of them", async () => {
    expect(await owed(folderWith(smallCampaign), "2024-12-31")).toEqual({ code: 0, owed: [] })
  })
})

describe("dvk template results", () => {
  test("makes a form for each unit with a model; filled in, it imports and stands in the campaign", async () => {
    const folder = folderWith(campaign)
    const made = await dvk(["template", "results", ".", "--out", "gui"], { folder })
    expect([made.code, made.message]).toEqual([0, ""])
    const [first = "", ...others] = readdirSync(join(folder, "gui")).toSorted()
    expect(others).toHaveLength(2)
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(join(folder, "gui", first))))
    const rows = (sheets[0]?.rows ?? []).map((row) => [...row])
    const header = rows.findIndex((row) => row[0] === "Mã mô hình")
    expect(rows.slice(0, 3).map(([text]) => text)).toEqual([
      "Chiến dịch thử",
      "Đơn vị: Xóm 1",
      "Nộp trước ngày 05/9/2024 (nộp đúng ngày này là muộn)."
    ])
    const model = rows[header + 1] ?? []
    expect(model.slice(0, 3)).toEqual(["A", "Đường hoa", "Xóm 1"])
    const at = (title: string): number => (rows[header] ?? []).indexOf(title)
    model[at("Chỉ tiêu")] = "Trồng hoa"
    model[at("Mức đăng ký")] = 400
    model[at("Kết quả đạt được")] = 380
    model[at("Đơn vị tính")] = "m"
    model[at("Ngày báo cáo")] = "01/9/2024"
    const filled = await writeXlsx({
      sheets: [{ name: "Báo cáo kết quả", rows: [...rows.slice(0, header + 1), model] }]
    })
    writeFileSync(join(folder, "ket-qua-xom-1.xlsx"), filled)
    const run = await dvk(["import", "ket-qua-xom-1.xlsx", "--into", ".", "--commit", "--json"], { folder })
    expect(run.code).toBe(0)
    expect(jsonOf(run)["files"]).toMatchObject([
      {
        kind: "results",
        target: "results/ket-qua-xom-1.xlsx",
        new: [{ model: "A", unit: "Xóm 1" }],
        findings: []
      }
    ])
    expect((await factsOf(folder, "A")).get("targets-met")).toMatchObject({ share: { exact: "19/20" } })
  })

  test("a form that nobody filled in reports nothing, and the unit still owes it", async () => {
    const folder = folderWith(campaign)
    await dvk(["template", "results", ".", "--out", "results", "--format", "csv"], { folder })
    const { owed } = jsonOf(await dvk(["check", ".", "--json", "--on", "2024-09-05"], { folder }))
    expect(owed).toHaveLength(3)
  })
})

describe("dvk import of results", () => {
  test("tells them from registrations and score sheets by their header", async () => {
    const folder = folderWith({ "kq.csv": results })
    const run = await dvk(["import", "kq.csv", "--json"], { folder })
    expect(jsonOf(run)["files"]).toMatchObject([
      {
        kind: "results",
        outcome: "imported",
        results: [
          {
            line: 2,
            model: { id: "A" },
            target: "Trồng hoa",
            registered: "400",
            actual: "410.5",
            replicas: 2
          },
          { line: 3, target: "Quét vôi" },
          { line: 4, model: { id: "B" }, population: 142, populationOf: "household" }
        ]
      }
    ])
  })

  test("a correction takes the place of the same target and leaves the others", async () => {
    const folder = folderWith({
      ...campaign,
      "results/dau.csv": results,
      "sua.csv": "Mã mô hình,Chỉ tiêu,Kết quả đạt được\nB,Lắp camera,12\nX,Gì đó,1\n"
    })
    const run = await dvk(["import", "sua.csv", "--into", ".", "--commit", "--json"], { folder })
    expect(run.code).toBe(1)
    expect(jsonOf(run)["files"]).toMatchObject([
      {
        updated: [{ model: "B", changes: [{ column: "actual", before: "9", after: "12" }] }],
        refused: [{ line: 3 }],
        findings: [{ code: "unknown-model", line: 3 }]
      }
    ])
    const b = await factsOf(folder, "B")
    expect(b.get("targets-met")).toMatchObject({ holds: true, share: { exact: "1" } })
    expect(b.get("majority")).toMatchObject({ share: { exact: "36/71" } })
  })
})

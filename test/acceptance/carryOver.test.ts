import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { contentOf, dvk, emptyFolder, folderWith, root, smallCampaign } from "./dvk.ts"

const shipped = readdirSync(join(root, "data", "campaigns"))

interface Checked {
  readonly findings: ReadonlyArray<{
    readonly code: string
    readonly severity: string
    readonly line?: number
    readonly model?: string
  }>
  readonly calendar: ReadonlyArray<{ readonly before: string }>
  readonly models: ReadonlyArray<{
    readonly model: string
    readonly state: string
    readonly review: string | null
  }>
}

const checked = async (campaign: string, folder: string, on: string): Promise<Checked> =>
  JSON.parse((await dvk(["check", campaign, "--on", on, "--json"], { folder })).result) as Checked

describe("dvk new --from chiem-hoa-2022 --year 2027", () => {
  const make = async () => {
    const folder = emptyFolder()
    const made = await dvk(["new", "ch", "--from", "chiem-hoa-2022", "--year", "2027"], { folder })
    return { folder, made }
  }

  test("moves every date by the five years between, and says whose clauses are still those of the old plan", async () => {
    const { folder, made } = await make()
    expect(made.code).toBe(0)
    const old = await checked(join(root, "data/campaigns/chiem-hoa-2022"), folder, "2022-01-10")
    const now = await checked("ch", folder, "2027-01-10")
    expect(now.calendar.map(({ before }) => before)).toEqual(
      old.calendar.map(({ before }) => before.replace("2022", "2027"))
    )
    expect(now.calendar.map(({ before }) => before)).toContain("2027-05-25")
    expect(made.result).toContain("nhiệm vụ còn dẫn số và mục của kế hoạch cũ")
    const statement = readFileSync(join(folder, "ch", "campaign.yaml"), "utf8")
    expect(statement).toMatch(/^id: chiem-hoa-2027$/m)
    expect(statement).toMatch(/^title: .*năm 2027/m)
    expect(statement).toMatch(/^year: 2027$/m)
    expect(statement).toContain("# Các mục clause dưới đây là của kế hoạch năm 2022")
  })

  test("stands in a folder named as the new id where none is given, and leaves a used one alone", async () => {
    const folder = emptyFolder()
    const without = ["new", "--from", "chiem-hoa-2022", "--year", "2027"]
    const made = await dvk(without, { folder })
    expect(made.code).toBe(0)
    expect(readdirSync(folder)).toEqual(["chiem-hoa-2027"])
    const before = contentOf(folder)
    const again = await dvk(without, { folder })
    expect(again.code).toBe(3)
    expect(again.message).toContain("chiem-hoa-2027")
    expect(contentOf(folder)).toEqual(before)
  })

  test("carries the models over with id, history and recognition, without a day, and all are to be reviewed", async () => {
    const { folder } = await make()
    const source = join(root, "data/campaigns/chiem-hoa-2022")
    const old = await checked(source, folder, "2022-12-31")
    const now = await checked("ch", folder, "2027-01-10")
    const stays = old.models.filter(({ state }) => state !== "stopped")
    expect(now.models.map(({ model }) => model)).toEqual(stays.map(({ model }) => model))
    expect(now.models.map(({ state }) => state)).toEqual(stays.map(({ state }) => state))
    expect(new Set(now.models.map(({ review }) => review))).toEqual(new Set(["due"]))
    expect(now.findings.filter(({ severity }) => severity === "error")).toEqual([])
    const undated = now.findings.filter(({ code }) => code === "missing-date")
    expect(undated).toHaveLength(now.models.length)
    expect(now.findings.map(({ code }) => code)).not.toContain("late-registration")
  })

  test("puts models of communes that are no more to their successors, and says so", async () => {
    const { folder, made } = await make()
    expect(made.result).toContain("Đơn vị “Xã 1” không còn; thay bằng “Xã mới 1”, cùng 2 mô hình.")
    const list = readFileSync(join(folder, "ch", "registrations/carried-over.csv"), "utf8")
    expect(list).toMatch(/^CH-01,Hát then- đàn tính,Xã mới 1,/m)
    expect(readFileSync(join(folder, "ch", "units.csv"), "utf8")).not.toMatch(/^xa-1,/m)
  })

  test("takes nothing of the old year's scores, votes, decisions, results and reports", async () => {
    const { folder, made } = await make()
    const files = [...contentOf(join(folder, "ch")).keys()]
    expect(files).toEqual([
      "campaign.yaml",
      "committee.csv",
      "decisions.csv",
      "registrations/README.txt",
      "registrations/carried-over.csv",
      "results/README.txt",
      "scores/README.txt",
      "steps.csv",
      "units.csv"
    ])
    expect(
      readFileSync(join(folder, "ch", "decisions.csv"), "utf8")
        .trim()
        .split("\n")
    ).toHaveLength(1)
    expect(made.result).toContain("Không mang theo phiếu chấm, biểu quyết, quyết định, kết quả, báo cáo")
    const { ranking } = JSON.parse((await dvk(["rank", "ch", "--json"], { folder })).result) as {
      readonly ranking: ReadonlyArray<object>
    }
    expect(ranking).toEqual([])
  })

  test("names what is left behind and why", async () => {
    const { made } = await make()
    expect(made.result).toContain(
      "Không chuyển tiếp “3 giảm 3 tăng” (Phòng Nông nghiệp và PTNT huyện): đã có quyết định không xét."
    )
    expect(made.result).toContain("năm 2027 không còn cấp huyện")
  })
})

describe("carrying over a campaign of one's own", () => {
  const own = (more: Readonly<Record<string, string>> = {}): string =>
    folderWith({
      ...Object.fromEntries(Object.entries(smallCampaign).map(([name, text]) => [`cu/${name}`, text])),
      ...more
    })

  const carried = (folder: string, name: string): ReadonlyMap<string, string> =>
    new Map([...contentOf(join(folder, name))].map(([file, bytes]) => [file, bytes.toString("utf8")]))

  test("keeps layout and comments of campaign.yaml, its own rubric, and the words for papers", async () => {
    const rubric = readFileSync(join(root, "data/rubrics/nghia-thai-2024.yaml"), "utf8")
    const statement = `# Ghi chú của thư ký\n${smallCampaign["campaign.yaml"]}`.replace(
      "rubric: nghia-thai-2024",
      "rubric:   tieu-chi/rieng.yaml  # của xã"
    )
    const folder = own({
      "cu/campaign.yaml": statement,
      "cu/tieu-chi/rieng.yaml": rubric,
      "cu/papers.yaml": "format: 1\nsigner: { post: Bí thư }\nawardees: { A: An }\n"
    })
    expect((await dvk(["new", "moi", "--from", "cu", "--year", "2025"], { folder })).code).toBe(0)
    const files = carried(folder, "moi")
    expect(files.get("campaign.yaml")).toContain("rubric:   tieu-chi/rieng.yaml  # của xã")
    expect(files.get("campaign.yaml")).toContain("# Ghi chú của thư ký")
    expect(files.get("campaign.yaml")).toContain("deadlines: { registration: 2025-04-07 }")
    expect(files.get("tieu-chi/rieng.yaml")).toBe(rubric)
    expect(files.get("papers.yaml")).toBe("format: 1\nsigner: { post: Bí thư }\n")
    expect((await dvk(["check", "moi", "--on", "2025-01-10"], { folder })).message).not.toContain("Lỗi")
  })

  test("a model that is registered again takes the place of the carried one by its id", async () => {
    const folder = own()
    await dvk(["new", "moi", "--from", "cu", "--year", "2025"], { folder })
    const form = [
      "Mã mô hình,Tên mô hình,Đơn vị,Địa chỉ,Nội dung,Lĩnh vực,Đối tượng,Ngày đăng ký",
      "A,Đường hoa,Xóm 1,Xóm 1,Trồng thêm hoa,Kinh tế,Tập thể,01/04/2025",
      ""
    ].join("\n")
    const given = folderWith({ "dang-ky.csv": form })
    const bring = ["import", join(given, "dang-ky.csv"), "--into", "moi", "--commit"]
    expect((await dvk(bring, { folder })).code).toBe(0)
    const { models, findings } = await checked("moi", folder, "2025-04-02")
    expect(models.map(({ model }) => model)).toEqual(["A", "B", "C"])
    expect(findings.filter(({ code }) => code === "missing-date").map(({ model }) => model)).not.toContain(
      "A"
    )
  })

  test("so does a list that is only laid into the folder, with or without ids", async () => {
    const folder = own()
    await dvk(["new", "moi", "--from", "cu", "--year", "2025"], { folder })
    const form = [
      "Tên mô hình,Đơn vị,Nội dung,Lĩnh vực,Đối tượng,Ngày đăng ký",
      "Camera an ninh,Xóm 2,Lắp thêm camera,An ninh - quốc phòng,Tập thể,01/04/2025",
      ""
    ].join("\n")
    writeFileSync(join(folder, "moi", "registrations", "xom-2.csv"), form)
    const { models, findings } = await checked("moi", folder, "2025-04-02")
    expect(models.map(({ model, review }) => [model, review])).toEqual([
      ["A", "due"],
      ["B", "due"],
      ["C", "due"]
    ])
    expect(findings.filter(({ model }) => model === "B").map(({ code }) => code)).toEqual(["superseded"])
  })

  test("a year at a time it comes to the same models as at once", async () => {
    const folder = own({
      "cu/campaign.yaml": `${smallCampaign["campaign.yaml"]}steps: steps.csv\n`,
      "cu/steps.csv":
        "Mã mô hình,Bước,Ngày\nA,Thẩm định,01/10/2024\nA,Công nhận,01/11/2024\nC,Dừng,01/05/2024\n"
    })
    for (const [name, from, year] of [
      ["mot", "cu", "2025"],
      ["hai", "mot", "2027"],
      ["thang", "cu", "2027"]
    ] as const) {
      expect((await dvk(["new", name, "--from", from, "--year", year], { folder })).code).toBe(0)
    }
    const [inSteps, atOnce] = [carried(folder, "hai"), carried(folder, "thang")]
    for (const list of ["registrations/carried-over.csv", "steps.csv"])
      expect(inSteps.get(list)).toBe(atOnce.get(list))
    expect(atOnce.get("steps.csv")).toContain("A,Đường hoa,Xóm 1,Được công nhận,2024-11-01")
    expect(atOnce.get("registrations/carried-over.csv")).not.toContain("Cà phê sáng")
  })

  test("a day that the new year does not have is the 28th, and that is said", async () => {
    const statement = String(smallCampaign["campaign.yaml"]).replace("2024-04-07", "2024-02-29")
    const duties = "duties:\n  - { what: Báo cáo quý I, before: 2024-02-29, from: units }\n"
    const folder = own({ "cu/campaign.yaml": `${statement}${duties}` })
    const made = await dvk(["new", "moi", "--from", "cu", "--year", "2027"], { folder })
    const said = "Ngày 29/02/2024 không có trong năm mới nên được ghi là 28/02/2027."
    expect(made.result.split("\n").filter((line) => line.includes(said))).toHaveLength(1)
  })

  test("a campaign that dvk new has just made goes on, too, without a model", async () => {
    const folder = emptyFolder()
    const options = ["--title", "Phong trào 2025", "--organiser", "Đảng ủy xã", "--year", "2025"]
    await dvk(["new", "cu", ...options], { folder })
    const made = await dvk(["new", "moi", "--from", "cu", "--year", "2026"], { folder })
    expect(made.result).toContain("Chiến dịch cũ không có mô hình nào để chuyển tiếp.")
    expect(carried(folder, "moi").has("registrations/carried-over.csv")).toBe(false)
    const check = await dvk(["check", "moi", "--on", "2026-01-10"], { folder })
    expect(check.code).toBe(0)
    expect(check.message).not.toContain("Lỗi")
  })

  test("in English it says the same, and its lists are read", async () => {
    const folder = own()
    const made = await dvk(["new", "moi", "--from", "cu", "--year", "2025", "--lang", "en"], { folder })
    expect(made.result).toContain("3 models go on in registrations/carried-over.csv")
    const { models, findings } = await checked("moi", folder, "2025-01-10")
    expect(models).toHaveLength(3)
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([])
  })
})

describe("dvk new --from refuses", () => {
  test.each([
    ["a year that is not later", ["--from", "nghia-thai-2024", "--year", "2024"], 2, "phải sau năm"],
    [
      "an unknown campaign, with the nearest",
      ["--from", "nghia-thai-2023", "--year", "2027"],
      3,
      "nghia-thai-2024"
    ],
    [
      "what the old campaign states",
      ["--from", "nghia-thai-2024", "--year", "2027", "--title", "x"],
      2,
      "--title"
    ],
    ["to go without a year", ["--from", "nghia-thai-2024"], 2, "--year"]
  ] as const)("%s", async (_, options, code, said) => {
    const folder = emptyFolder()
    const run = await dvk(["new", "moi", ...options], { folder })
    expect(run.code).toBe(code)
    expect(run.message).toContain(said)
    expect(existsSync(join(folder, "moi"))).toBe(false)
  })

  test("a folder that has something in it", async () => {
    const folder = folderWith({ "moi/ghi-chu.txt": "x" })
    const run = await dvk(["new", "moi", "--from", "nghia-thai-2024", "--year", "2027"], { folder })
    expect(run.code).toBe(3)
    expect([...contentOf(folder).keys()]).toEqual(["moi/ghi-chu.txt"])
  })
})

test.each(shipped)("%s goes on into 2028 without an error", async (campaign) => {
  const folder = emptyFolder()
  expect((await dvk(["new", "moi", "--from", campaign, "--year", "2028"], { folder })).code).toBe(0)
  const { findings, models } = await checked("moi", folder, "2028-01-10")
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([])
  expect(models.length).toBeGreaterThan(0)
})

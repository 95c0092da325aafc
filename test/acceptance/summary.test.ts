import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { contentOf, dvk, folderWith, jsonOf, smallCampaign } from "./dvk.ts"

/** A body that merges what its units send, and has no registrations of its own. */
const merging = (
  id: string,
  level: string,
  organiser: string,
  units: ReadonlyArray<string>,
  files: Readonly<Record<string, string>> = {},
  more: ReadonlyArray<string> = []
): string =>
  folderWith({
    "campaign.yaml": [
      `id: ${id}`,
      `title: Phong trào thi đua ${organiser}`,
      `organiser: { name: ${organiser} }`,
      `level: ${level}`,
      "year: 2024",
      "rubric: nghia-thai-2024",
      "units: units.csv",
      "registrations: [registrations/*.csv]",
      'summaries: ["summaries/*.{csv,xlsx,docx}"]',
      ...more,
      ""
    ].join("\n"),
    "units.csv": ["Mã đơn vị,Tên đơn vị", ...units, ""].join("\n"),
    ...files
  })

const province = (files: Readonly<Record<string, string>> = {}, more: ReadonlyArray<string> = []): string =>
  merging(
    "tinh-2024",
    "province",
    "Tỉnh ủy Thử",
    ["thu,Đảng ủy xã Thử", "an,Xã An", "binh,Xã Bình"],
    files,
    more
  )

const HEADER =
  "Đơn vị,Năm,Kỳ báo cáo,Lĩnh vực,Cấp,Đối tượng,Đăng ký,Công nhận,Khen thưởng,Đề nghị khen thưởng,Điển hình,Dừng,Ghi chú"

const AN = [
  HEADER,
  "Xã An,2024,năm,Kinh tế,Cơ sở,Tập thể,10,8,2,,1,0,",
  "Xã An,2024,năm,Kinh tế,Cơ sở,Cá nhân,5,4,1,,0,1,",
  "Xã An,2024,năm,VH-XH,Cơ sở,Tập thể,6,3,0,,0,0,",
  "Xã An,2024,năm,Tổng cộng,,,21,15,3,,1,1,",
  ""
].join("\n")

const BINH = [
  "ĐẢNG ỦY XÃ BÌNH,,,,,,,,",
  "BIỂU TỔNG HỢP NĂM 2024,,,,,,,,",
  "TT,Đơn vị,Tổng số mô hình đăng ký,Đối tượng,,,Lĩnh vực,,,,Công nhận,Đề nghị khen,Tỷ lệ",
  ",,,Tập thể,Cá nhân,Hộ,KT,VH-XH,QP-AN,HTCT,,,",
  "1,Xã Bình,12,7,4,1,6,3,2,1,9,2,75%",
  ",Cộng,12,7,4,1,6,3,2,1,9,2,75%",
  ""
].join("\n")

interface Counts {
  readonly registered: number | null
  readonly recognised: number | null
  readonly commended: number | null
  readonly recognisedShare: { readonly exact: string } | null
}

interface Summed {
  readonly period: string
  readonly obliged: number
  readonly reported: number
  readonly missing: ReadonlyArray<{ readonly unit: string; readonly daysLate: number | null }>
  readonly late: ReadonlyArray<{ readonly unit: string; readonly daysLate: number | null }>
  readonly total: Counts
  readonly units: ReadonlyArray<Counts & { readonly unit: string }>
  readonly fields: ReadonlyArray<Counts & { readonly field: string | null }>
  readonly subjectKinds: ReadonlyArray<Counts & { readonly subjectKind: string | null }>
  readonly cells: ReadonlyArray<object>
  readonly earlier: ReadonlyArray<Summed>
}

interface Checked {
  readonly summaries: Summed
  readonly findings: ReadonlyArray<{
    readonly code: string
    readonly line?: number
    readonly message: string
  }>
}

const check = async (folder: string, ...args: ReadonlyArray<string>): Promise<Checked> =>
  JSON.parse((await dvk(["check", folder, "--json", ...args])).result) as Checked

const codes = ({ findings }: Checked): ReadonlyArray<string> => findings.map(({ code }) => code)

/** A commune's report, and the file in it that goes to the level above. */
const reported = async (folder: string, ...args: ReadonlyArray<string>): Promise<string> => {
  const out = join(folderWith({}), "out")
  const run = await dvk(["report", folder, "--out", out, "--chart-format", "json", ...args])
  expect(run.code).toBe(0)
  return join(out, "tables", "summary.csv")
}

describe("a commune's export is a province's import", () => {
  test("shown first, brought in with --commit, and added up", async () => {
    const folder = province({ "summaries/an.csv": AN, "summaries/binh.csv": BINH })
    const file = await reported(folderWith(smallCampaign))
    const before = await check(folder)
    expect(before.summaries).toMatchObject({ period: "year", obliged: 3, reported: 2 })
    expect(before.summaries.missing.map(({ unit }) => unit)).toEqual(["Đảng ủy xã Thử"])

    const dry = await dvk(["import", file, "--into", folder])
    expect(dry.code).toBe(0)
    expect(dry.result).toContain("mới: thu Đảng ủy xã Thử (Tổng hợp cả năm 2024)")
    expect(await check(folder)).toEqual(before)

    expect((await dvk(["import", file, "--into", folder, "--commit"])).code).toBe(0)
    const after = await check(folder)
    expect(after.summaries).toMatchObject({ reported: 3, missing: [], total: { registered: 21 + 12 + 3 } })
    expect(readdirSync(join(folder, "summaries"))).toContain("summary.csv")
  })

  test("a unit goes on under the name that units.csv has for it, and a name that it lacks gets no id", async () => {
    const folder = province({
      "units.csv": "Mã đơn vị,Tên đơn vị,Tên khác\nan,Xã An,UBND xã An\n",
      "summaries/an.csv": `${HEADER}\nUBND xã An,2024,năm,Kinh tế,Cơ sở,Tập thể,10,8,2,,1,0,\n`
    })
    const file = folderWith({ "la.csv": `${HEADER}\nXã Bốn,2024,năm,Kinh tế,Cơ sở,Tập thể,1,1,0,,0,0,\n` })
    const { result } = await dvk(["import", join(file, "la.csv"), "--into", folder, "--commit"])
    expect(result).toContain("mới: Xã Bốn (Tổng hợp cả năm 2024)")

    const rows = readFileSync(await reported(folder), "utf8")
    expect(rows).toContain("\nXã An,Tỉnh ủy Thử,2024,year,cell,economy,")
    const merged = readFileSync(join(await reported(folder), "..", "merged.csv"), "utf8")
    expect(merged).toContain("2024,year,unit,an,Xã An,10,")
    expect(merged).toContain("2024,year,unit,,Xã Bốn,1,")
  })

  test("a corrected one takes the place of the whole, and the old file is kept", async () => {
    const folder = province()
    const sent = folderWith({
      "xa-an.csv": AN,
      "moi/xa-an.csv": AN.replace(",10,8,2,", ",11,9,2,").replace(",21,15,", ",22,16,")
    })
    await dvk(["import", join(sent, "xa-an.csv"), "--into", folder, "--commit"])
    const plan = await dvk(["import", join(sent, "moi", "xa-an.csv"), "--into", folder, "--commit"])
    expect(plan.result).toContain("cập nhật: an Xã An (Tổng hợp cả năm 2024)")
    expect((await check(folder)).summaries.total).toMatchObject({ registered: 22, recognised: 16 })
    expect(readdirSync(join(folder, "replaced"))).toEqual(["0002-xa-an.csv"])
  })

  test("province and centre: merging what was merged is merging all", async () => {
    const north = merging("bac-2024", "province", "Tỉnh ủy Bắc", ["an,Xã An"], { "summaries/an.csv": AN })
    const south = merging("nam-2024", "province", "Tỉnh ủy Nam", ["binh,Xã Bình"], {
      "summaries/binh.csv": BINH
    })
    const centre = merging("tw-2024", "central", "Ban Dân vận Trung ương", [
      "bac,Tỉnh ủy Bắc",
      "nam,Tỉnh ủy Nam"
    ])
    for (const folder of [north, south]) {
      const file = await reported(folder)
      const name = folder === north ? "bac.csv" : "nam.csv"
      const own = folderWith({ [name]: readFileSync(file) })
      expect((await dvk(["import", join(own, name), "--into", centre, "--commit"])).code).toBe(0)
    }
    const above = (await check(centre)).summaries
    const all = (await check(province({ "summaries/an.csv": AN, "summaries/binh.csv": BINH }))).summaries
    const { total, fields, subjectKinds, cells } = all
    expect(above).toMatchObject({ reported: 2, missing: [], total, fields, subjectKinds, cells })
    expect(above.units.map(({ unit, registered }) => [unit, registered])).toEqual([
      ["Tỉnh ủy Bắc", 21],
      ["Tỉnh ủy Nam", 12]
    ])
  })
})

describe("totals", () => {
  test("are the sums of their parts from every side; what is not divided has a line of its own", async () => {
    const { summaries } = await check(province({ "summaries/an.csv": AN, "summaries/binh.csv": BINH }))
    const sum = (lines: ReadonlyArray<Counts>) =>
      lines.reduce((all, { registered }) => all + (registered ?? 0), 0)
    expect(summaries.total).toMatchObject({ registered: 33, recognised: 24, commended: 3 })
    expect(summaries.fields.map(({ field, registered }) => [field, registered])).toEqual([
      ["culture-society", 6 + 3],
      ["economy", 15 + 6],
      ["political-system", 1],
      ["security-defence", 2],
      // Xã Bình tells recognitions in total only, and all its registrations by field.
      [null, 0]
    ])
    for (const lines of [summaries.units, summaries.fields, summaries.subjectKinds])
      expect(sum(lines)).toBe(33)
  })

  test("a rate is over the rows that tell both of its figures", async () => {
    const { summaries } = await check(province({ "summaries/an.csv": AN, "summaries/binh.csv": BINH }))
    // 15 of 21 and 9 of 12; commended by Xã An alone: 3 of 21.
    expect(summaries.total).toMatchObject({
      recognisedShare: { exact: "8/11" },
      commendedShare: { exact: "1/7", part: 3, whole: 21 }
    })
  })

  test("a blank is not told, and not none", async () => {
    const blank = AN.replace(",6,3,0,,0,0,", ",6,,,,,,")
    const folder = province({ "summaries/an.csv": blank })
    const { summaries } = await check(folder)
    expect(summaries.total).toMatchObject({
      recognised: 12,
      untold: { recognised: 1 },
      recognisedShare: { exact: "4/5", part: 12, whole: 15 }
    })
    expect((await dvk(["check", folder])).result).toContain("Tỷ lệ công nhận 80 % (12/15)")
  })

  test("of different stretches of the year are never added together", async () => {
    const half = AN.replaceAll(",năm,", ",6 tháng,")
    const { summaries } = await check(province({ "summaries/nam.csv": AN, "summaries/giua-nam.csv": half }))
    expect([summaries, ...summaries.earlier].map(({ period, total }) => [period, total.registered])).toEqual([
      ["year", 21],
      ["six-months", 21]
    ])
  })

  test("the campaign's own registrations are a line of their own, and never come in by a file as well", async () => {
    const organiser = "organiser: { name: Đảng ủy xã Thử }"
    const own = {
      ...smallCampaign,
      "campaign.yaml": `${smallCampaign["campaign.yaml"] ?? ""}units: units.csv\nsummaries: summaries/*.csv\n`,
      "units.csv": "Mã đơn vị,Tên đơn vị\nan,Xã An\n",
      "summaries/an.csv": AN,
      "summaries/own.csv": AN.replaceAll("Xã An", "Đảng ủy xã Thử")
    }
    expect(own["campaign.yaml"]).toContain(organiser)
    const checked = await check(folderWith(own))
    expect(checked.summaries).toMatchObject({ total: { registered: 24 }, own: { registered: 3 } })
    expect(codes(checked)).toContain("own-summary")
  })
})

describe("what does not add up is told, and the rows count", () => {
  test.each([
    [
      "a total that is not the sum of its rows",
      AN.replace(",21,15,", ",20,15,"),
      "wrong-total",
      "“20”",
      "21"
    ],
    ["a total of a column", BINH.replace("Cộng,12,7,", "Cộng,12,8,"), "wrong-total", "“8”", "7"],
    [
      "kinds that do not come to the total",
      BINH.replaceAll("12,7,4,1", "12,7,5,1"),
      "margins-differ",
      "13",
      "12"
    ],
    [
      "more recognised than registered",
      AN.replace(",6,3,0,", ",6,9,0,").replace(",21,15,", ",21,21,"),
      "more-than-registered",
      "“9”",
      "6"
    ],
    [
      "a unit that the list does not have",
      AN.replaceAll("Xã An", "Xã Ann"),
      "unknown-unit",
      "“Xã Ann”",
      "Xã An"
    ]
  ])("%s", async (_, file, code, found, computed) => {
    const checked = await check(province({ "summaries/a.csv": file }))
    const told = checked.findings.filter((finding) => finding.code === code)
    expect(told).toHaveLength(1)
    expect(told[0]?.message).toContain(found)
    expect(told[0]?.message).toContain(computed)
    expect(checked.summaries.total.registered).toBe(file.includes("Xã Bình") ? 12 : 21)
  })

  test.each([
    ["a stretch of time that nobody can know", AN.replaceAll(",năm,", ",,"), "missing-period"],
    ["a stretch that is none", AN.replaceAll(",năm,", ",quý I,"), "bad-period"],
    ["rows that count the same models twice", AN.replace("Cá nhân", "Tập thể"), "duplicate-entry"],
    ["a field that the rubric does not have", AN.replace("VH-XH", "Thể thao"), "unknown-field"]
  ])("%s is refused", async (_, file, code) => {
    expect(codes(await check(province({ "summaries/a.csv": file })))).toContain(code)
  })

  test("two summaries of one unit that differ count for nothing; the same twice counts once", async () => {
    const other = AN.replace(",10,8,", ",10,7,").replace(",21,15,", ",21,14,")
    const both = await check(province({ "summaries/a.csv": AN, "summaries/b.csv": other }))
    expect(codes(both).filter((code) => code === "summary-conflict")).toHaveLength(2)
    expect(both.summaries).toMatchObject({ reported: 0, total: { registered: null } })
    const same = await check(province({ "summaries/a.csv": AN, "summaries/b.csv": AN }))
    expect(codes(same)).toContain("repeated-summary")
    expect(same.summaries.total.registered).toBe(21)
  })
})

describe("who has reported", () => {
  const duties = [
    "reports: [reports/*.csv]",
    "duties:",
    "  - { id: nam, what: Biểu tổng hợp năm, kind: summary-table, before: 2024-11-25, from: [an, binh] }"
  ]
  const files = {
    "summaries/an.csv": AN,
    "reports/log.csv": "Đơn vị,Nội dung báo cáo,Ngày nộp\nXã An,nam,28/11/2024\n"
  }

  test("by the duty: who did not by name and day, who was late", async () => {
    const { summaries } = await check(province(files, duties), "--on", "2024-11-30")
    expect(summaries).toMatchObject({
      obliged: 2,
      reported: 1,
      missing: [{ unit: "Xã Bình", before: "2024-11-25", daysLate: 6 }],
      late: [{ unit: "Xã An", daysLate: 4 }]
    })
    const { result } = await dvk(["check", province(files, duties), "--on", "2024-11-30"])
    expect(result).toContain("Gửi muộn: Xã An (4 ngày).")
  })

  test("a summary that is in meets the duty without a log, and its lack is late", async () => {
    const folder = province({ "summaries/an.csv": AN }, duties.slice(1))
    const run = await dvk(["check", folder, "--on", "2024-11-30"])
    expect(run.code).toBe(1)
    expect(run.result).toContain("1/2 đơn vị đã gửi biểu tổng hợp.")
    expect(run.result).toContain("Chưa gửi: Xã Bình (trước ngày 25/11/2024, muộn 6 ngày).")
  })
})

test("the form of a unit is filled in by hand and comes back as it is", async () => {
  const folder = province()
  const forms = join(folderWith({}), "forms")
  const made = await dvk([
    "template",
    "summary",
    folder,
    "--format",
    "csv",
    "--period",
    "6-thang",
    "--out",
    forms
  ])
  expect(made.code).toBe(0)
  const form = readFileSync(join(forms, "tong-hop-an.csv"), "utf8")
  const filled = form.replace(
    "Xã An,2024,6 tháng,Kinh tế,Cấp cơ sở,Tập thể,,",
    "Xã An,2024,6 tháng,Kinh tế,Cấp cơ sở,Tập thể,4,3"
  )
  expect(filled).not.toBe(form)
  const sent = folderWith({ "xa-an.csv": filled })
  expect((await dvk(["import", join(sent, "xa-an.csv"), "--into", folder, "--commit"])).code).toBe(0)
  expect((await check(folder)).summaries).toMatchObject({
    period: "six-months",
    total: { registered: 4, recognised: 3 }
  })
})

test("the report shows the merged table on the page, in the workbook and in tables that programs read", async () => {
  const lastYear = AN.replaceAll(",2024,", ",2023,").replace(",10,8,", ",5,4,").replace(",21,15,", ",16,11,")
  const folder = province({
    "summaries/an.csv": AN,
    "summaries/binh.csv": BINH,
    "summaries/2023.csv": lastYear
  })
  const out = join(folderWith({}), "out")
  expect((await dvk(["report", folder, "--out", out, "--chart-format", "json"])).code).toBe(0)
  const page = readFileSync(join(out, "report.html"), "utf8")
  expect(page).toContain("Tổng hợp cả năm 2024")
  expect(page).toContain("Chưa gửi: Đảng ủy xã Thử.")
  expect(page).toContain("Tỷ lệ công nhận: 72,7 % (24/33 mô hình đăng ký")
  expect(page).toContain("Thành phố Bắc Kạn 2023: 72,4 %")
  expect(page).toContain("So với năm 2023, tính trên 1 đơn vị có số liệu cả hai năm.")
  expect(page).toContain("+5 (+31,3 %)")
  const files = contentOf(out)
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(["tables/merged.csv", "tables/merged.json", "tables/summary.csv"])
  )
  expect(files.get("tables/merged.csv")?.toString()).toContain("2024,year,total,,,33,24,3,2,1,1,0,8/11,1/7")
})

test("a sum that lacks parts is not told to have gone up or down", async () => {
  const lastYear = AN.replaceAll(",2024,", ",2023,")
  const blank = AN.replace(",6,3,0,,0,0,", ",6,,0,,0,0,")
  const folder = province({ "summaries/an.csv": blank, "summaries/2023.csv": lastYear })
  const out = join(folderWith({}), "out")
  await dvk(["report", folder, "--out", out, "--chart-format", "json"])
  const page = readFileSync(join(out, "report.html"), "utf8")
  // 15 of 2023, and 12 with one row that does not tell: no loss of 3.
  const cells = ["15", "12*", "–"].map((cell) => `<td class="number">${cell}</td>`).join("")
  expect(page).toContain(`<tr><th scope="row">Công nhận</th>${cells}</tr>`)
})

test("summaries belong to the digest; a campaign without them keeps its own", async () => {
  const digestOf = async (folder: string): Promise<string> =>
    jsonOf(await dvk(["rank", folder, "--json"]))["digest"] ?? ""
  const yaml = (more: string) => ({
    ...smallCampaign,
    "campaign.yaml": `${smallCampaign["campaign.yaml"] ?? ""}${more}`
  })
  const plain = await digestOf(folderWith(smallCampaign))
  const key = "summaries: summaries/*.csv\n"
  expect(await digestOf(folderWith(yaml(key)))).toBe(plain)
  const with21 = await digestOf(folderWith({ ...yaml(key), "summaries/an.csv": AN }))
  expect(with21).not.toBe(plain)
  expect(await digestOf(folderWith({ ...yaml(key), "summaries/other-name.csv": AN }))).toBe(with21)
  const changed = AN.replace(",6,3,0,", ",6,2,0,")
  expect(await digestOf(folderWith({ ...yaml(key), "summaries/an.csv": changed }))).not.toBe(with21)
})

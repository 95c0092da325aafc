import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { contentOf, dvk, emptyFolder, folderWith, shippedCampaign, smallCampaign } from "./dvk.ts"

const chartNames = [
  "contributions",
  "coverage",
  "criteria-heatmap",
  "funnel",
  "judges",
  "other-rankings",
  "ranked-scores",
  "selection-odds"
]
const chartFiles = (names: ReadonlyArray<string>, formats: ReadonlyArray<string> = ["png", "svg"]) =>
  names.flatMap((name) => formats.map((format) => `charts/${name}.${format}`))

/** Of a campaign that proposes somebody, with a committee of seven and a unit that owes a model. */
const proposalPapers = [
  "certificate-list.csv",
  "certificate-list.docx",
  "certificate-list.xlsx",
  "commendation-decision.docx",
  "commendation-list.docx",
  "final-report.docx",
  "interim-report.docx",
  "minutes.docx",
  "public-list.docx",
  "reminder.docx",
  ...[1, 2, 3, 4, 5, 6, 7].map((member) => `score-sheets/0${member}-J${member}.docx`),
  "submission.docx",
  "summary-table.docx"
].map((name) => `papers/${name}`)

const files = [
  ...chartFiles(chartNames),
  "findings.csv",
  "manifest.json",
  "owed.csv",
  ...proposalPapers,
  "ranking.csv",
  "ranking.json",
  "report.html",
  "shortlist.json",
  "tables.xlsx",
  ...["coverage", "criteria"].flatMap((table) => [`tables/${table}.csv`, `tables/${table}.json`]),
  "tables/dictionary.csv",
  ...["quotas", "scores", "shortlist", "summary"].flatMap((table) => [
    `tables/${table}.csv`,
    `tables/${table}.json`
  ]),
  "unranked.csv"
]

/** Further files of a campaign that states duties, as the shipped one does. */
const ofDuties = ["calendar.ics", "tables/duties.csv", "tables/duties.json"]

describe("dvk report", () => {
  test("leaves every file, tells where, and two runs leave the same bytes", async () => {
    const folder = emptyFolder()
    const run = await dvk(["report", shippedCampaign], { folder })
    expect(run.code).toBe(0)
    const first = contentOf(join(folder, "out"))
    const all = [...files, ...ofDuties].toSorted()
    expect([...first.keys()]).toEqual(all)
    for (const file of all) expect(run.result).toContain(join("out", file))
    await dvk(["report", shippedCampaign], { folder, today: "2026-11-21" })
    expect(contentOf(join(folder, "out"))).toEqual(first)
    expect([...contentOf(folder).keys()].filter((file) => !file.startsWith("out/"))).toEqual([])
  })

  test("draws PNG pictures and whole labels, and a page that asks the network for nothing", async () => {
    const folder = emptyFolder()
    await dvk(["report", shippedCampaign], { folder })
    const out = contentOf(join(folder, "out"))
    expect(out.get("charts/ranked-scores.png")?.subarray(0, 8)).toEqual(
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
    )
    expect(out.get("charts/ranked-scores.svg")?.toString()).toContain(
      "Hiến đất để nâng cấp, mở rộng tuyến đường trục chính"
    )
    const page = out.get("report.html")?.toString() ?? ""
    expect(page).toContain("DỮ LIỆU MINH HỌA")
    // An address may stand in the page as text, and in a script as a name; nothing is fetched from it.
    const markup = page.replaceAll(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, "$1")
    expect(
      markup.replaceAll(/>https?:[^<]*<\/td>/g, "").replaceAll(/ xmlns(:xlink)?="[^"]*"/g, "")
    ).not.toMatch(/https?:\/\//)
    expect(markup).not.toMatch(/<script[^>]*\ssrc|<link(?! rel="icon" href="data:,")/i)
    expect(markup).toContain("default-src &#39;none&#39;; script-src &#39;sha256-")
  })

  test("states days late only as of a day that was asked for", async () => {
    const folder = emptyFolder()
    await dvk(["report", shippedCampaign, "--on", "2024-05-01", "--chart-format", "json"], {
      folder
    })
    expect(readFileSync(join(folder, "out", "owed.csv"), "utf8")).toMatch(/Chi bộ xóm 9,.*,25\r\n/)
    expect(readFileSync(join(folder, "out", "report.html"), "utf8")).toMatch(
      /đã muộn 25 ngày tính đến 01\/5\/2024/
    )
  })

  test("replaces an earlier report and keeps what somebody laid beside it", async () => {
    const folder = emptyFolder()
    await dvk(["report", folderWith(smallCampaign), "--out", "bao-cao"], { folder })
    writeFileSync(join(folder, "bao-cao", "ghi-chu.txt"), "của tôi")
    writeFileSync(join(folder, "bao-cao", "charts", "anh.png"), "của tôi")
    await dvk(["report", shippedCampaign, "--out", "bao-cao"], { folder })
    const after = contentOf(join(folder, "bao-cao"))
    expect([...after.keys()]).toEqual([...files, ...ofDuties, "charts/anh.png", "ghi-chu.txt"].toSorted())
    expect(after.get("ranking.csv")?.toString()).toContain("NT-01")
    expect([...contentOf(folder).keys()].every((file) => file.startsWith("bao-cao/"))).toBe(true)
  })

  test("leaves a folder of somebody else alone", async () => {
    const folder = folderWith({ "anh/a.png": "x", "khac/manifest.json": "[]" })
    for (const out of ["anh", "khac"]) {
      const run = await dvk(["report", shippedCampaign, "--out", out], { folder })
      expect(run.code).toBe(3)
      expect(run.message).toMatch(/không phải báo cáo của dvk/)
    }
    expect([...contentOf(folder).keys()]).toEqual(["anh/a.png", "khac/manifest.json"])
    // Before anything is read or drawn, which may take minutes: here there is no campaign to read.
    const early = await dvk(["report", "khong-co", "--out", "anh"], { folder })
    expect(early.message).toMatch(/không phải báo cáo của dvk/)
  })

  test("without scores still has coverage and lists", async () => {
    const { "scores/j1.csv": _, "scores/j2.csv": __, ...unscored } = smallCampaign
    const folder = emptyFolder()
    const run = await dvk(
      [
        "report",
        folderWith({
          ...unscored,
          "campaign.yaml": (unscored["campaign.yaml"] ?? "").replace(/^scores.*\n/m, "")
        })
      ],
      { folder }
    )
    expect(run.code).toBe(0)
    expect([...contentOf(join(folder, "out")).keys()]).toEqual([
      ...chartFiles(["coverage", "funnel"]),
      ...files.filter(
        (file) =>
          !file.startsWith("charts/") &&
          (!file.startsWith("papers/") || /\/(summary-table|interim-report|final-report)\./.test(file))
      )
    ])
  })

  test("writes the charts in the formats that were asked for, and in no other", async () => {
    const folder = emptyFolder()
    const campaign = folderWith(smallCampaign)
    await dvk(["report", campaign, "--chart-format", "json"], { folder })
    const out = contentOf(join(folder, "out"))
    const written = [...out.keys()].filter((file) => file.startsWith("charts/"))
    expect(written).toContain("charts/ranked-scores.json")
    expect(written.filter((file) => !file.endsWith(".json"))).toEqual([])
    const spec = JSON.parse(out.get("charts/ranked-scores.json")?.toString() ?? "")
    expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v6.json")
    expect(out.get("report.html")?.toString()).toContain("<svg")
    for (const formats of ["pdf", "svg,pdf", ""]) {
      const run = await dvk(["report", campaign, "--chart-format", formats], { folder })
      expect(run.code).toBe(2)
      expect(run.message).toContain("svg, png, json")
    }
  })

  test("compares with the campaign of the year before, where its folder is given", async () => {
    const folder = emptyFolder()
    const before = folderWith({
      ...smallCampaign,
      "campaign.yaml": (smallCampaign["campaign.yaml"] ?? "").replace("year: 2024", "year: 2023")
    })
    await dvk(["report", shippedCampaign, "--last-year", before, "--chart-format", "svg"], { folder })
    const svg = contentOf(join(folder, "out")).get("charts/against-last-year.svg")?.toString() ?? ""
    expect(svg).toContain("So với năm 2023")
    expect(svg).toContain("+39")
  })

  test("gives every chart its figures as a table, and the sources of what other places published", async () => {
    const folder = emptyFolder()
    await dvk(["report", shippedCampaign, "--chart-format", "svg"], { folder })
    const page = contentOf(join(folder, "out")).get("report.html")?.toString() ?? ""
    expect(page.match(/<summary>Bảng số liệu<\/summary>/g)).toHaveLength(chartNames.length)
    expect(page).toContain(">202 (72,4 %)</td>")
    expect(page).toContain("https://backancity.gov.vn/")
  })

  test("shows names that others typed as text, in every file", async () => {
    const hostile = "<script>alert(1)</script>"
    const folder = emptyFolder()
    const campaign = folderWith({
      ...smallCampaign,
      "registrations/a.csv": (smallCampaign["registrations/a.csv"] ?? "")
        .replace("Đường hoa", hostile)
        .replace("Camera an ninh", '"=HYPERLINK(""x"")"')
        .replace("Cà phê sáng", "\u001b[31mđỏ")
    })
    const run = await dvk(["report", campaign], { folder })
    const out = contentOf(join(folder, "out"))
    for (const file of ["report.html", ...chartFiles(chartNames, ["svg"])]) {
      expect(out.get(file)?.toString()).not.toContain("<script>alert")
    }
    expect(out.get("ranking.csv")?.toString()).toContain(`"'=HYPERLINK(""x"")"`)
    expect(run.result + run.message).not.toContain("\u001b")
  })
})

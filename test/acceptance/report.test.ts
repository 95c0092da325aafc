import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { contentOf, dvk, emptyFolder, folderWith, shippedCampaign, smallCampaign } from "./dvk.ts"

const files = [
  "charts/criteria-heatmap.png",
  "charts/criteria-heatmap.svg",
  "charts/ranked-scores.png",
  "charts/ranked-scores.svg",
  "findings.csv",
  "owed.csv",
  "ranking.csv",
  "ranking.json",
  "report.html",
  "report.json",
  "shortlist.json",
  "unranked.csv"
]

describe("dvk report", () => {
  test("leaves every file, tells where, and two runs leave the same bytes", async () => {
    const folder = emptyFolder()
    const run = await dvk(["report", shippedCampaign], { folder })
    expect(run.code).toBe(0)
    const first = contentOf(join(folder, "out"))
    expect([...first.keys()]).toEqual(files)
    for (const file of files) expect(run.result).toContain(join("out", file))
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
    expect(
      page.replaceAll("http://www.w3.org/2000/svg", "").replaceAll("http://www.w3.org/1999/xlink", "")
    ).not.toMatch(/https?:\/\//)
    expect(page).not.toMatch(/<script/i)
  })

  test("states days late only as of a day that was asked for", async () => {
    const folder = emptyFolder()
    await dvk(["report", shippedCampaign, "--on", "2024-05-01"], { folder })
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
    expect([...after.keys()]).toEqual([...files, "charts/anh.png", "ghi-chu.txt"].sort())
    expect(after.get("ranking.csv")?.toString()).toContain("NT-01")
    expect([...contentOf(folder).keys()].every((file) => file.startsWith("bao-cao/"))).toBe(true)
  })

  test("leaves a folder of somebody else alone", async () => {
    const folder = folderWith({ "anh/a.png": "x", "khac/report.json": "[]" })
    for (const out of ["anh", "khac"]) {
      const run = await dvk(["report", shippedCampaign, "--out", out], { folder })
      expect(run.code).toBe(3)
      expect(run.message).toMatch(/không phải báo cáo của dvk/)
    }
    expect([...contentOf(folder).keys()]).toEqual(["anh/a.png", "khac/report.json"])
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
    expect([...contentOf(join(folder, "out")).keys()]).toEqual(files)
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
    for (const file of ["report.html", "charts/ranked-scores.svg", "charts/criteria-heatmap.svg"]) {
      expect(out.get(file)?.toString()).not.toContain("<script>")
    }
    expect(out.get("ranking.csv")?.toString()).toContain(`"'=HYPERLINK(""x"")"`)
    expect(run.result + run.message).not.toContain("\u001b")
  })
})

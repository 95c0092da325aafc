import { createHash } from "node:crypto"
import { evaluate, finding, parseIsoDate } from "@dvk/core"
import { formatScore } from "@dvk/messages"
import { describe, expect, it } from "vitest"
import { campaignOf, registration, sampleCampaign, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { result } from "../../../../test/sample/sampleResults.ts"
import { reportOf, section, seen, unit } from "./reportOf.ts"

const level = (score: number) => [score, score, score, score, score]

/** A is first; B and C share rank 2 across the cut; D is below. */
const tied = campaignOf({
  registrations: ["A", "B", "C", "D"].map((id) => registration(id)),
  sheets: [
    sheet("A", "J1", level(90)),
    sheet("B", "J1", level(80)),
    sheet("C", "J1", level(80)),
    sheet("D", "J1", level(70))
  ],
  file: { shortlist: { size: 2 } }
})

const withPlaces = (size: number) => ({ ...tied, file: { ...tied.file, shortlist: { size } } })

describe("first screen", () => {
  it("proposes with a reason and asks the chair about a tie across the cut", () => {
    const page = reportOf(tied)
    expect(seen(section(page, "proposal"))).toContain(
      "1 mô hình, trên 2 suất. 1 suất còn lại chờ Trưởng ban quyết định giữa 2 mô hình."
    )
    expect(seen(section(page, "proposal"))).toContain(
      "90,00 Xuất sắc Hạng 1, trong 2 suất đề nghị khen thưởng."
    )
    expect(seen(section(page, "decide"))).toBe(
      "Trưởng ban cần quyết định 2 mô hình đồng hạng 2 mà chỉ còn 1 suất: Trưởng ban quyết định. Mô hình B (Xóm 1) Mô hình C (Xóm 1)"
    )
  })

  it("tells a shared rank inside the list, and how far the first one outside is", () => {
    const page = reportOf(withPlaces(3))
    expect(seen(section(page, "decide"))).toContain("2 mô hình đồng hạng 2 (80,00 điểm)")
    expect(seen(section(page, "proposal"))).toContain(
      "Ranh giới: hạng 2 (80,00 điểm) và hạng 4 (70,00 điểm), cách nhau 10,00 điểm."
    )
  })

  it("folds what waits for the chair beyond three questions", () => {
    const ids = ["A", "B", "C", "D", "E", "F", "G", "H"]
    const pairs = campaignOf({
      registrations: ids.map((id) => registration(id)),
      sheets: ids.map((id, at) => sheet(id, "J1", level(90 - 5 * Math.floor(at / 2)))),
      file: { shortlist: { size: 8 } }
    })
    const [open = "", folded = ""] = section(reportOf(pairs), "decide").split('<details class="more">')
    expect(seen(open).match(/đồng hạng/g)).toHaveLength(3)
    expect(seen(folded)).toMatch(/^Còn 1 việc nữa 2 mô hình đồng hạng 7 \(75,00 điểm\)/)
  })

  it("has nothing to decide where nothing is open, whatever is tied below the cut", () => {
    expect(seen(section(reportOf(withPlaces(1)), "decide"))).toContain(
      "Không có đồng hạng hay đăng ký muộn nào chờ quyết định."
    )
  })

  it("names the units that owe, in Vietnamese order, with what they owe above one", () => {
    const campaign = campaignOf({
      registrations: [registration("A", { unit: unit("x", "").id })],
      units: [unit("x", "Xóm 1"), unit("l", "Hạ Long", 2), unit("n", "Hà Nam")],
      file: { deadlines: { registration: "2024-04-07" } }
    })
    expect(seen(section(reportOf(campaign), "owed"))).toBe(
      "Đơn vị còn thiếu Phiếu đăng ký mô hình, hạn trước ngày 07/4/2024, đã muộn 4 ngày tính đến 10/4/2024: Hà Nam Hạ Long (thiếu 2)"
    )
  })

  it("names the units that owe results, also where every registration is in", () => {
    const campaign = campaignOf({
      registrations: [
        registration("A", { unit: unit("x", "").id }),
        registration("B", { unit: unit("n", "").id })
      ],
      units: [unit("x", "Xóm 1"), unit("n", "Hà Nam")],
      results: [result("A", { replicas: 1 })],
      file: { results: ["results/*.csv"], deadlines: { results: "2024-04-01" } }
    })
    expect(seen(section(reportOf(campaign), "owed"))).toBe(
      "Đơn vị còn thiếu Cả 2 đơn vị phải đăng ký đều đã đăng ký đủ. Báo cáo kết quả mô hình, hạn trước ngày 01/4/2024, đã muộn 10 ngày tính đến 10/4/2024: Hà Nam"
    )
  })

  it("shows what was reported of a model, and the facts that it makes", () => {
    const target = { target: "Trồng <hoa>", registered: 1_000_000, actual: 1_255_000, measure: "m" }
    const page = reportOf(
      campaignOf({
        registrations: [registration("A"), registration("B")],
        results: [result("A", { ...target, evidence: "Ảnh", inspection: "Đúng" })]
      })
    )
    const text = seen(section(page, "results"))
    expect(text).toContain(
      "Mô hình A A Xóm 1 Trồng <hoa>: đăng ký 100 m, đạt 125,5 m (125,50%) Minh chứng: Ảnh Kiểm tra: Đúng"
    )
    expect(text).not.toContain("Mô hình B")
    expect(section(reportOf(tied), "results")).toBe("")
  })

  it("shows a second field beside the one that is scored", () => {
    const [economy, culture] = tied.rubric.fields
    const campaign = campaignOf({
      registrations: [
        registration("A", { secondField: culture?.id ?? null }),
        registration("B", { secondField: economy?.id ?? null })
      ],
      sheets: [sheet("A", "J1", level(90)), sheet("B", "J1", level(80))]
    })
    const text = seen(section(reportOf(campaign), "ranking"))
    expect(text).toContain("Kinh tế; lĩnh vực thứ hai: Văn hóa - xã hội (không chấm) 90,00")
    expect(text).toContain("Kinh tế 80,00")
  })

  it("gives each unranked model its ground, and asks about late ones", () => {
    const campaign = campaignOf({
      registrations: [registration("A", { registeredOn: parseIsoDate("2024-04-07") })],
      file: { deadlines: { registration: "2024-04-07" } }
    })
    const page = reportOf(campaign)
    expect(seen(section(page, "unranked"))).toContain("Mô hình A (Xóm 1): Đăng ký ngày 07/4/2024")
    expect(seen(section(page, "decide"))).toContain("1 mô hình đăng ký muộn")
  })
})

describe("report", () => {
  it("shows every score as the rounded exact total", () => {
    const campaign = sampleCampaign({ models: 12, judges: 5 })
    const table = section(reportOf(campaign), "ranking")
    const shown = [...table.matchAll(/<td class="number score">([^<]*)</g)].map(([, score]) => score)
    expect(shown).toEqual(
      evaluate(campaign).ranking.ranked.map(({ score }) => formatScore(score.total, "vi"))
    )
  })

  it("lists models of one rank by name", () => {
    const campaign = campaignOf({
      registrations: [
        registration("A", { name: "Hạ Long" }),
        registration("B", { name: "Hà Nội" }),
        registration("C", { name: "Hà Nam" })
      ],
      sheets: ["A", "B", "C"].map((id) => sheet(id, "J1", level(80)))
    })
    const names = [...section(reportOf(campaign), "ranking").matchAll(/<span data-sort><a [^>]*>([^<]*)</g)]
    expect(names.map(([, name]) => name)).toEqual(["Hà Nam", "Hà Nội", "Hạ Long"])
  })

  it("says in one sentence that nobody has scored; registrations and units still stand", () => {
    const campaign = campaignOf({
      registrations: ["A", "B", "C", "D", "E", "F"].map((id) => registration(id)),
      units: [unit("u1", "Xóm 1"), unit("u2", "Xóm 2")]
    })
    const page = reportOf(campaign)
    expect(seen(section(page, "ranking"))).toMatch(/^Bảng xếp hạng Chưa có phiếu chấm điểm nào [^.]*\.$/)
    expect(seen(section(page, "unranked-list"))).toContain(
      "Mô hình F F Xóm 1 Kinh tế Chưa có phiếu chấm điểm nào."
    )
    expect(seen(section(page, "coverage"))).toContain("1/2 đơn vị phải đăng ký đã đăng ký đủ.")
  })

  it("groups findings by whom to call and folds notes away", () => {
    const findings = [
      finding("missing-name", { file: "b.csv", line: 12, sheetRow: 11 }),
      finding("missing-date", { model: "A" })
    ]
    const shown = section(reportOf(tied, "vi", { findings }), "findings")
    expect(seen(shown)).toContain("1 lỗi")
    expect(seen(shown)).toContain("b.csv, dòng 12 (hàng 11 trong Excel)")
    expect(shown.indexOf("Tệp b.csv")).toBeLessThan(shown.indexOf("<h3>Xóm 1</h3>"))
    expect(shown).toContain("<details><summary>1 ghi nhận")
  })

  it("marks made-up scores and example weights, and nothing else", () => {
    const campaign = sampleCampaign({ models: 3, judges: 2 })
    const marked = reportOf({ ...campaign, rubric: { ...campaign.rubric, exampleWeights: true } })
    expect(marked).toContain("<strong>DỮ LIỆU MINH HỌA</strong>")
    expect(marked).toContain('@top-center{content:"DỮ LIỆU MINH HỌA"')
    expect(marked).toContain("Trọng số tiêu chí là ví dụ")
    expect(reportOf(tied)).not.toMatch(/MINH HỌA|là ví dụ/)
  })

  it("carries the digest and the version", () => {
    const text = seen(section(reportOf(tied), "record"))
    expect(text).toContain(evaluate(tied).digest)
    expect(text).toContain("dvk 0.1.0")
  })
})

describe("page", () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><clipPath id="c"/></svg>`
  const charts = ["bars", "heat"].map((id) => ({ id, title: `Biểu đồ ${id}`, svg, alt: "Hình" }))
  const font = { regular: new Uint8Array([1, 2, 3]), bold: new Uint8Array(20_000) }

  it("loads nothing: no address but the names of SVG, no file, and no script but its own", () => {
    const page = reportOf(sampleCampaign({ models: 5, judges: 3 }), "vi", { charts, font })
    const addresses = page.match(/https?:[^"'\s)]*/g) ?? []
    expect(new Set(addresses)).toEqual(
      new Set(["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"])
    )
    expect(page).not.toMatch(/<script [^>]*src|<link(?! rel="icon" href="data:,")|@import|\ssrc=/)
    expect(page.match(/url\([^)]{0,13}/g)).toEqual(["url(data:font/ttf", "url(data:font/ttf"])
    expect(page).toContain("default-src &#39;none&#39;")
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text)
    expect(scripts).toHaveLength(1)
    const hashes = scripts.map((text) => `sha256-${createHash("sha256").update(text).digest("base64")}`)
    expect(page).toContain(`script-src ${hashes.map((hash) => `&#39;${hash}&#39;`).join(" ")};`)
  })

  it("has every id once, and every link within the page leads somewhere", () => {
    const page = reportOf(sampleCampaign({ models: 12, judges: 3 }), "vi", { charts })
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
  })

  it("says which language it is in", () => {
    expect(reportOf(tied, "vi")).toContain('<html lang="vi">')
    expect(reportOf(tied, "en")).toContain('<html lang="en">')
  })

  it("is the same for the same campaign, in whatever order it was read", () => {
    const campaign = {
      ...sampleCampaign({ models: 20, judges: 4 }),
      units: [unit("u1", "Xóm 1"), unit("z", "Xóm 2")]
    }
    const shuffled = {
      ...campaign,
      registrations: campaign.registrations.toReversed(),
      units: campaign.units.toReversed()
    }
    expect(reportOf(campaign, "vi", { charts, font })).toBe(reportOf(campaign, "vi", { charts, font }))
    expect(reportOf(shuffled)).toBe(reportOf(campaign))
  })
})

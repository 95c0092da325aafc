import { describe, expect, test } from "vitest"
import { dvk, folderWith, scoreFile, shippedCampaign, smallCampaign } from "./dvk.ts"

describe("dvk explain", () => {
  test("tells what made a model's place, with numbers that add up, and who stands next to it", async () => {
    const { ranking } = JSON.parse((await dvk(["rank", shippedCampaign, "--json"])).result)
    const own = JSON.parse((await dvk(["explain", shippedCampaign, "nt-05", "--json"])).result)
    const entry = ranking.find(({ model }: { model: string }) => model === "NT-05")
    expect([own.model, own.rank, own.score, own.criteria]).toEqual([
      "NT-05",
      entry.rank,
      entry.score,
      entry.criteria
    ])
    expect([own.above.model, own.below.model, own.below.gap.exact]).toEqual(["NT-08", "NT-26", "0"])
    expect(own.judges).toHaveLength(7)
  })

  test("tells of a model that is not on the shortlist what would put it there, each way tried", async () => {
    const quotas = "shortlist: { size: 2, quotas: [{ by: field, is: Kinh tế, max: 0 }] }\n"
    const folder = folderWith({
      ...smallCampaign,
      "campaign.yaml": `${smallCampaign["campaign.yaml"]}${quotas}`
    })
    const barred = JSON.parse((await dvk(["explain", folder, "A", "--json"])).result).shortlist
    expect([barred.reason.code, barred.ways]).toMatchObject([
      "maximum-filled",
      { rank: null, places: null, quotas: [{ by: "field", is: "Kinh tế", max: 0 }], budget: null }
    ])
    const narrow = folderWith({
      ...smallCampaign,
      "campaign.yaml": `${smallCampaign["campaign.yaml"]}shortlist: { size: 1 }\n`
    })
    // A 85, C 65: C needs more than 20 points to come first, or two more places.
    const own = JSON.parse((await dvk(["explain", narrow, "C", "--json"])).result).shortlist
    expect([own.ways.rank.rank, own.ways.rank.behind.exact, own.ways.places]).toEqual([1, "20", 2])
    expect((await dvk(["explain", narrow, "C"])).result).toMatch(
      /Để vào danh sách, chỉ cần một trong các thay đổi sau: đạt hạng 1 \(thêm hơn 20,00 điểm\); thêm 2 suất vào danh sách\./
    )
    expect(JSON.parse((await dvk(["explain", narrow, "A", "--json"])).result).shortlist.ways).toBeNull()
  })

  test("speaks Vietnamese and English", async () => {
    const vi = await dvk(["explain", shippedCampaign, "NT-05"])
    expect(vi.result).toMatch(/Hạng 7 trong 41 mô hình, 85,20 điểm, xếp loại: Tốt\./)
    expect(vi.result).toMatch(/Ngay dưới: Phân loại .* \(hạng 8\), bằng điểm\./)
    const en = await dvk(["explain", shippedCampaign, "NT-05", "--lang", "en"])
    expect(en.result).toMatch(/Rank 7 of 41, score 85\.20, grade: Good\./)
  })

  test("tells why one stands before another and what would turn it round", async () => {
    const run = await dvk([
      "explain",
      shippedCampaign,
      "NT-24",
      "--against",
      "Lắng nghe dân nói và xây dựng văn hóa giữ gìn môi trường sống"
    ])
    expect(run.result).toMatch(/^Lắng nghe dân nói .* đứng trước Hỗ trợ nhà ở cho hộ nghèo, hơn 0,51 điểm\./)
    expect(run.result).toMatch(/Để Hỗ trợ nhà ở cho hộ nghèo bằng điểm, chỉ một trong các thay đổi sau là đủ/)
    const turned = JSON.parse(
      (await dvk(["explain", shippedCampaign, "NT-24", "--against", "NT-23", "--json"])).result
    )
    expect([turned.first, turned.second, turned.decidedBy, turned.gap.exact]).toEqual([
      "NT-23",
      "NT-24",
      "score",
      "41/80"
    ])
  })

  test("a remedy, carried out, draws the two level", async () => {
    // A 85, B 80: five points in the total are 25 points in a criterion of weight 20.
    const { remedies } = JSON.parse(
      (await dvk(["explain", folderWith(smallCampaign), "B", "--against", "A", "--json"])).result
    )
    expect(
      remedies.map(({ criterion, more }: { criterion: string; more: { exact: string } }) => [
        criterion,
        more.exact
      ])
    ).toEqual([["effectiveness", "50/3"]])
    const level = folderWith({
      ...smallCampaign,
      "scores/j1.csv": scoreFile("J1", { A: 90, B: 80, C: 70 }).replace(
        "J1,B,80,80,80",
        "J1,B,80,80,96.6667"
      ),
      "scores/j2.csv": scoreFile("J2", { A: 80, B: 80, C: 60 }).replace("J2,B,80,80,80", "J2,B,80,80,96.6667")
    })
    const after = JSON.parse((await dvk(["explain", level, "B", "--against", "A", "--json"])).result)
    // 96.6667 is as near as four decimals come to 96⅔: B is ahead by 0.3 × 1/30000.
    expect([after.first, after.gap.exact]).toEqual(["B", "1/100000"])
  })

  test("a model that is not ranked or not there is told, with what is known of it", async () => {
    const late = await dvk(["explain", shippedCampaign, "NT-16"])
    expect([late.code, late.message]).toMatchObject([
      3,
      expect.stringMatching(/chưa được xếp hạng: Đăng ký ngày 07\/4\/2024/)
    ])
    const unknown = await dvk(["explain", shippedCampaign, "Cà phê san"])
    expect([unknown.code, unknown.message]).toMatchObject([
      2,
      expect.stringMatching(/Gần nhất: “Cà phê sáng”/)
    ])
    expect((await dvk(["explain", shippedCampaign, "NT-01", "--against", "nt-01"])).code).toBe(2)
  })
})

describe("a ruling on a tie", () => {
  const tied = {
    ...smallCampaign,
    "campaign.yaml": `${smallCampaign["campaign.yaml"]}decisions: decisions.csv\n`,
    "scores/j1.csv": scoreFile("J1", { A: 80, B: 80, C: 60 }),
    "scores/j2.csv": scoreFile("J2", { A: 80, B: 80, C: 60 })
  }
  const header = "Quyết định,Mã mô hình,So với,Lý do,Văn bản,Ngày,Người quyết định"

  test("parts it, with reason and document shown beside the place", async () => {
    const folder = folderWith({
      ...tied,
      "decisions.csv": `${header}\nXếp trên,B,A,Nhiều hộ nghèo tham gia hơn,05-TB/ĐU,20/11/2024,Trưởng ban\n`
    })
    const { ranking, findings } = JSON.parse((await dvk(["rank", folder, "--json"])).result)
    expect(findings).toEqual([])
    expect(
      ranking.map(({ model, rank, scoreRank, decidedBy }: Record<string, unknown>) => [
        model,
        rank,
        scoreRank,
        decidedBy
      ])
    ).toEqual([
      ["B", 1, 1, "ruling"],
      ["A", 2, 1, "ruling"],
      ["C", 3, 3, "score"]
    ])
    expect(ranking[0].rulings).toMatchObject([
      {
        ruling: "place",
        model: "B",
        against: "A",
        reason: "Nhiều hộ nghèo tham gia hơn",
        document: "05-TB/ĐU",
        date: "2024-11-20",
        by: "Trưởng ban"
      }
    ])
  })

  test("that would overturn a score is told and not applied", async () => {
    const folder = folderWith({ ...tied, "decisions.csv": `${header}\nplace,C,A,Muốn thế,,,\n` })
    const run = await dvk(["rank", folder])
    expect(run.message).toMatch(
      /Quyết định xếp “C” trước “A” không áp dụng được: hai mô hình không đồng hạng/
    )
  })
})

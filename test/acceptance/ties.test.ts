import { expect, test } from "vitest"
import { dvk, folderWith, jsonOf, scoreFile, smallCampaign } from "./dvk.ts"

const WIDE = "Giám khảo,Mã mô hình,Tiêu chí 1,Tiêu chí 2,Tiêu chí 3,Tiêu chí 4,Tiêu chí 5"
const DECISIONS = "Quyết định,Mã mô hình,So với,Lý do,Văn bản,Ngày,Người quyết định"

const campaignWith = (yaml: string, files: Record<string, string>): string =>
  folderWith({
    ...smallCampaign,
    "campaign.yaml": `${smallCampaign["campaign.yaml"]}${yaml}`,
    "scores/j2.csv": `${WIDE}\n`,
    ...files
  })

const places = async (folder: string) => {
  const json = jsonOf(await dvk(["rank", folder, "--json"]))
  const ranking: ReadonlyArray<Record<string, unknown>> = json["ranking"] ?? []
  return ranking.map(({ model, rank, scoreRank, decidedBy }) => [model, rank, scoreRank, decidedBy])
}

/** A has 80 everywhere, B more in criterion 1 and as much less in criterion 2, C less than both. */
const LEVEL = [WIDE, "J1,A,80,80,80,80,80", "J1,B,100,60,80,80,80", "J1,C,60,60,60,60,60", ""].join("\n")

test("each place says what decided it: the score, a criterion of the chain, a ruling, or nothing", async () => {
  // Criteria 1 and 2 count for 20 % each: 20·100 + 20·60 = 20·80 + 20·80, so A and B are level at 80.
  expect(await places(campaignWith("", { "scores/j1.csv": LEVEL }))).toEqual([
    ["A", 1, 1, "shared"],
    ["B", 1, 1, "shared"],
    ["C", 3, 3, "score"]
  ])
  const chain = campaignWith("rules: { ties: [effectiveness, political-tasks] }\n", {
    "scores/j1.csv": LEVEL
  })
  expect(await places(chain)).toEqual([
    ["B", 1, 1, "political-tasks"],
    ["A", 2, 1, "political-tasks"],
    ["C", 3, 3, "score"]
  ])
  const ruled = campaignWith("decisions: decisions.csv\n", {
    "scores/j1.csv": LEVEL,
    "decisions.csv": `${DECISIONS}\nXếp trên,A,B,Nhiều hộ tham gia hơn,05-TB/ĐU,20/11/2024,Trưởng ban\n`
  })
  expect(await places(ruled)).toEqual([
    ["A", 1, 1, "ruling"],
    ["B", 2, 1, "ruling"],
    ["C", 3, 3, "score"]
  ])
})

test("a tie across the cut is open for the chair, and a ruling closes it", async () => {
  const yaml = "shortlist: { size: 1 }\n"
  const open = jsonOf(await dvk(["shortlist", campaignWith(yaml, { "scores/j1.csv": LEVEL }), "--json"]))
  expect(open["selected"]).toEqual([])
  expect(open["open"]).toMatchObject([
    { model: "A", rank: 1, reason: { code: "tie-at-cut" } },
    { model: "B", rank: 1, reason: { code: "tie-at-cut" } }
  ])
  const ruled = campaignWith(`${yaml}decisions: decisions.csv\n`, {
    "scores/j1.csv": LEVEL,
    "decisions.csv": `${DECISIONS}\nXếp trên,B,A,Giữ được lâu hơn,06-TB/ĐU,20/11/2024,Trưởng ban\n`
  })
  const closed = jsonOf(await dvk(["shortlist", ruled, "--json"]))
  expect(closed["selected"]).toMatchObject([{ model: "B", rank: 1 }])
  expect(closed["open"]).toEqual([])
})

test("a disqualified model is on its own list with its ground, and never at the bottom", async () => {
  const folder = campaignWith("decisions: decisions.csv\n", {
    "scores/j1.csv": scoreFile("J1", { A: 95, B: 80, C: 60 }),
    "decisions.csv": `${DECISIONS}\nKhông xét,A,,Kê khai sai số hộ,07-TB/ĐU,21/11/2024,Trưởng ban\n`
  })
  expect(await places(folder)).toEqual([
    ["B", 1, 1, "score"],
    ["C", 2, 2, "score"]
  ])
  const json = jsonOf(await dvk(["rank", folder, "--json"]))
  const unranked: ReadonlyArray<{ model: string; reason: { code: string; message: string } }> =
    json["unranked"] ?? []
  expect(unranked).toMatchObject([{ model: "A", reason: { code: "disqualified" } }])
  expect(unranked[0]?.reason.message).toContain("Kê khai sai số hộ")
  expect(unranked[0]?.reason.message).toContain("07-TB/ĐU")
})

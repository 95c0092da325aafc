import { describe, expect, test } from "vitest"
import { dvk, folderWith, jsonOf, smallCampaign } from "./dvk.ts"

const HEADER = "Giám khảo,Mã mô hình,Tiêu chí 1,Tiêu chí 2,Tiêu chí 3,Tiêu chí 4,Tiêu chí 5"

/** The same score in every criterion, so that a judge's total is the score itself. */
const sheet = (judge: string, model: string, score: number | string): string =>
  [judge, model, ...Array<number | string>(5).fill(score)].join(",")

interface RankedModel {
  readonly model: string
  readonly score: { readonly exact: string }
  readonly judges: number
  readonly sheets: ReadonlyArray<{
    readonly judge: string
    readonly used: boolean
    readonly why: string | null
  }>
}

/** Ranks the small campaign with rules and sheets of the test's own. */
const ranked = async (rules: string, rows: ReadonlyArray<string>, files: Record<string, string> = {}) => {
  const folder = folderWith({
    ...smallCampaign,
    "campaign.yaml": `${smallCampaign["campaign.yaml"]}rules: ${rules}\n`,
    "scores/j1.csv": [HEADER, ...rows, ""].join("\n"),
    "scores/j2.csv": `${HEADER}\n`,
    ...files
  })
  const json = jsonOf(await dvk(["rank", folder, "--json"]))
  const ranking: ReadonlyArray<RankedModel> = json["ranking"] ?? []
  const findings: ReadonlyArray<{ readonly code: string }> = json["findings"] ?? []
  return {
    rules: json["rules"],
    of: (model: string) => ranking.find((entry) => entry.model === model),
    unranked: json["unranked"],
    codes: findings.map(({ code }) => code),
    text: (await dvk(["rank", folder])).result
  }
}

/** What became of each sheet, in a word. */
const fates = (model: RankedModel | undefined): ReadonlyArray<string> =>
  (model?.sheets ?? []).map(({ judge, used, why }) => `${judge} ${used ? "used" : "out"} ${why ?? ""}`.trim())

const FIVE = [40, 70, 80, 90, 95].map((score, at) => sheet(`J${at + 1}`, "A", score))

describe("the panel's rule makes judges' totals into one exact score", () => {
  test("mean, median and trimmed mean of 40, 70, 80, 90 and 95", async () => {
    // (40 + 70 + 80 + 90 + 95) / 5 = 75
    expect((await ranked("{ panel: mean }", FIVE)).of("A")?.score.exact).toBe("75")
    expect((await ranked("{ panel: median }", FIVE)).of("A")?.score.exact).toBe("80")
    // One at each end left out: (70 + 80 + 90) / 3 = 80; 20 % of five sheets is one as well.
    const one = await ranked("{ panel: trimmed, trim: 1 }", FIVE)
    expect(one.of("A")).toMatchObject({ score: { exact: "80" }, judges: 5 })
    expect(fates(one.of("A"))).toEqual(["J1 out trimmed", "J2 used", "J3 used", "J4 used", "J5 out trimmed"])
    const share = await ranked("{ panel: trimmed, trim: 20% }", FIVE)
    expect(share.of("A")?.score.exact).toBe("80")
    // Trimming begins with six judges: five keep their plain mean.
    const later = await ranked("{ panel: trimmed, trim: 1, trimFrom: 6 }", FIVE)
    expect(later.of("A")?.score.exact).toBe("75")
  })

  test("is stated, with everything else that was applied", async () => {
    const { rules, text } = await ranked("{ panel: trimmed, trim: 1, minimumJudges: 2 }", FIVE)
    expect(rules).toMatchObject({
      panel: "trimmed",
      trim: 1,
      minimumJudges: 2,
      missingScore: "drop-sheet",
      conflictingSheets: "exclude",
      recusal: "same-unit"
    })
    expect(text).toContain("Đường hoa")
  })
})

describe("which sheets count", () => {
  const blank = ["J1,A,90,,90,90,90", sheet("J2", "A", 80)]

  test("a blank is no zero: the sheet is left out, or counted over what it scores", async () => {
    const dropped = await ranked("{ missingScore: drop-sheet }", blank)
    expect(dropped.of("A")?.score.exact).toBe("80")
    expect(fates(dropped.of("A"))).toEqual(["J1 out missing-score", "J2 used"])
    // Rescaled, J1 gives 90, and (90 + 80) / 2 = 85.
    const rescaled = await ranked("{ missingScore: rescale }", blank)
    expect(rescaled.of("A")?.score.exact).toBe("85")
    expect(fates(rescaled.of("A"))).toEqual(["J1 used rescaled", "J2 used"])
    const zero = await ranked("{ missingScore: drop-sheet }", [sheet("J1", "A", 0), sheet("J2", "A", 80)])
    expect(zero.of("A")?.score.exact).toBe("40")
  })

  test("two sheets of one judge: both out, or the first, or the last; the same twice is one", async () => {
    const twice = [sheet("J1", "A", 90), sheet("J1", "A", 70), sheet("J2", "A", 50)]
    expect((await ranked("{ conflictingSheets: exclude }", twice)).of("A")?.score.exact).toBe("50")
    expect((await ranked("{ conflictingSheets: first }", twice)).of("A")?.score.exact).toBe("70")
    expect((await ranked("{ conflictingSheets: last }", twice)).of("A")?.score.exact).toBe("60")
    const same = await ranked("{}", [sheet("J1", "A", 90), sheet("J1", "A", 90), sheet("J2", "A", 50)])
    expect(same.of("A")).toMatchObject({ score: { exact: "70" }, judges: 2 })
    expect(same.codes).toContain("duplicate-score-identical")
  })

  test("nobody scores a model of the own unit, unless the campaign says so", async () => {
    const members = {
      "committee.csv": "Mã,Họ và tên,Đơn vị,Xung đột lợi ích\nJ1,An,Xóm 1,\nJ2,Bình,Xóm 2,A\nJ3,Chi,,\n"
    }
    const rows = [sheet("J1", "A", 100), sheet("J2", "A", 100), sheet("J3", "A", 60)]
    const run = (recusal: string) =>
      ranked(`{ recusal: ${recusal} }\ncommittee: committee.csv\nunits: units.csv`, rows, {
        ...members,
        "units.csv": "Mã đơn vị,Tên đơn vị\nx1,Xóm 1\nx2,Xóm 2\nx3,Xóm 3\n"
      })
    // J1 is of the unit, J2 has declared a conflict with the model.
    expect((await run("same-unit")).of("A")?.score.exact).toBe("60")
    expect((await run("declared")).of("A")?.score.exact).toBe("80")
    expect((await run("none")).of("A")?.score.exact).toBe("260/3")
  })

  test("fewer judges than the minimum is no score, with the reason", async () => {
    const { of, unranked } = await ranked("{ minimumJudges: 2 }", [sheet("J1", "A", 90)])
    expect(of("A")).toBeUndefined()
    expect(unranked).toMatchObject([
      { model: "A", reason: { code: "too-few-judges" } },
      { model: "B", reason: { code: "no-sheets" } },
      { model: "C", reason: { code: "no-sheets" } }
    ])
  })
})

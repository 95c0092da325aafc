import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { unpacked, wordText } from "../../packages/documents/test/papers/paperText.ts"
import { copyOfShipped, dvk, emptyFolder } from "./dvk.ts"

const withAward = (papers: string | null = null): string => {
  const folder = copyOfShipped({
    "campaign.yaml": (text) =>
      text.replace("  size: 10", "  size: 10\n  award: { form: commune-merit, decidedOn: 2025-12-20 }")
  })
  if (papers !== null) writeFileSync(join(folder, "papers.yaml"), papers)
  return folder
}

const report = async (campaign: string) => {
  const folder = emptyFolder()
  const run = await dvk(["report", campaign, "--on", "2024-04-10", "--chart-format", "json"], { folder })
  return { ...run, papers: join(folder, "out", "papers") }
}

const paper = (folder: string, name: string): string =>
  wordText(unpacked(readFileSync(join(folder, `${name}.docx`))).get("word/document.xml") ?? "")

/** 81.926… as papers print it: two places, half away from zero, a comma. */
const printed = (decimal: string): string =>
  (Math.round(Number(decimal) * 100) / 100).toFixed(2).replace(".", ",")

describe("dvk report writes the papers", () => {
  test("with every rank, score and amount that dvk rank and dvk shortlist give", async () => {
    const campaign = withAward()
    const { papers, code } = await report(campaign)
    expect(code).toBe(0)
    const { ranking } = JSON.parse((await dvk(["rank", campaign, "--json"])).result)
    const lines = paper(papers, "minutes").split("\n")
    for (const { rank, name, unit, score } of ranking) {
      const at = lines.findIndex(
        (line, index) => line === String(rank) && lines[index + 1] === name && lines[index + 2] === unit
      )
      expect([name, lines[at + 3]]).toEqual([name, printed(score.decimal)])
    }
    const { selected, rewards } = JSON.parse((await dvk(["shortlist", campaign, "--json"])).result)
    const list = paper(papers, "commendation-list").replaceAll(" (*)", "").split("\n")
    const names = new Map(ranking.map(({ model, name }: { model: string; name: string }) => [model, name]))
    for (const { model, rank, reward } of selected) {
      const at = list.indexOf(String(names.get(model)))
      expect([model, list[at + 3], list[at + 5]?.replaceAll(".", "")]).toEqual([
        model,
        String(rank),
        String(reward.amount)
      ])
    }
    expect(list).toContain(String(rewards.amount).replaceAll(/\B(?=(\d{3})+$)/g, "."))
  })

  test("says what is missing in each and where to state it", async () => {
    const { message } = await report(withAward("format: 1\n"))
    expect(message).toMatch(/\d+ chỗ còn trống trong papers\/submission\.docx: số văn bản; ký hiệu cơ quan/)
    expect(message).toContain("papers.yaml")
  })

  test("with the words of papers.yaml; a key that nobody knows is told with the nearest", async () => {
    const { papers, message, code } = await report(
      withAward(
        "format: 1\nletterhead: { code: ĐU }\nawards: { fund: Quỹ }\naward: { fund: Quỹ khen thưởng xã }\n"
      )
    )
    expect(code).toBe(0)
    expect(paper(papers, "submission")).toContain("Nguồn kinh phí: Quỹ khen thưởng xã.")
    expect(message).toMatch(/papers\.yaml.*awards/s)
    expect(message).toContain("“award”")
  })

  test("a model or a member that nobody knows is told with its line and the nearest one", async () => {
    const { message, code } = await report(
      withAward(
        "format: 1\nawardees:\n  NT-99: Ông A\nmeeting:\n  absent:\n    - { member: J8, reason: ốm }\n"
      )
    )
    expect(code).toBe(0)
    expect(message).toMatch(/papers\.yaml, dòng 3: .*NT-99/)
    expect(message).toMatch(/papers\.yaml, dòng 6: .*J8/)
  })

  test("not at all where papers.yaml cannot be read: the line is told", async () => {
    const { code, message, papers } = await report(withAward("format: 1\norder: alphabet\n"))
    expect([code, existsSync(papers)]).toEqual([3, false])
    expect(message).toMatch(/papers\.yaml.*2/s)
  })
})

import { evaluate, tallyOf } from "@dvk/core"
import { formatScore } from "@dvk/messages"
import { describe, expect, test } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"
import {
  gapsOf,
  type PaperInput,
  papersOf,
  rankingJson,
  selectionJson,
  tooLongForPaper,
  yearFigures
} from "../../src/index.ts"
import { paperNamed, paperText, tablesOf } from "./paperText.ts"
import { paperCampaign, paperInput } from "./sampleInput.ts"

/** "12.690.000" as a number. */
const amountOf = (text: string): number => Number(text.replaceAll(".", "").replace(/ .*/, ""))

describe("which papers are written", () => {
  test("all of them where there is something to write in each, a score sheet for every member", () => {
    expect(papersOf(paperInput()).map(({ name }) => name)).toEqual([
      "submission",
      "commendation-list",
      "recognition-decision",
      "recognition-list",
      "commendation-decision",
      "certificate-list",
      "minutes",
      "public-list",
      "summary-table",
      "interim-report",
      "final-report",
      ...[1, 2, 3, 4, 5, 6, 7].map((member) => `score-sheets/0${member}-J${member}`),
      "reminder"
    ])
  })

  test("no list and no decision before anybody is scored", () => {
    const campaign = campaignOf({ registrations: [registration("A")] })
    expect(papersOf(paperInput({}, campaign)).map(({ name }) => name)).toEqual([
      "summary-table",
      "interim-report",
      "final-report"
    ])
  })
})

test("lists that nobody could read on paper are not written, and it is said which", () => {
  const of = (count: number) => {
    const input = paperInput()
    const { campaign } = input.evaluation
    const registrations = Array.from({ length: count }, (_, at) => registration(`N${at}`))
    return { ...input, evaluation: { ...input.evaluation, campaign: { ...campaign, registrations } } }
  }
  expect([tooLongForPaper(of(700)), tooLongForPaper(of(800)), tooLongForPaper(of(5001))]).toEqual([
    null,
    "score-sheets",
    "papers"
  ])
  expect(papersOf(of(5001))).toEqual([])
  expect(papersOf(of(800)).some(({ name }) => name.startsWith("score-sheets"))).toBe(false)
})

describe("numbers", () => {
  const input = paperInput()
  const ranking = rankingJson(input.evaluation, [], "vi").ranking
  const shortlist = selectionJson(input.evaluation, "vi")
  const scoreOf = new Map(
    input.evaluation.ranking.ranked.map(({ registration: { id }, score }) => [
      id,
      formatScore(score.total, "vi")
    ])
  )

  test("ranks, scores and grades of the minutes are those of the ranking", () => {
    const [table] = tablesOf(paperNamed(input, "minutes"))
    expect(new Set(table?.map((row) => `${row[0]} ${row[1]} ${row[3]}`))).toEqual(
      new Set(ranking.map(({ rank, name, model }) => `${rank} ${name} ${scoreOf.get(model)}`))
    )
    expect(table).toHaveLength(ranking.length)
  })

  test("the list has the decided models with their rank, score and amount, and their sum", () => {
    const [rows = []] = tablesOf(paperNamed(input, "commendation-list"))
    const models = rows.filter((row) => row.length === 10)
    const decided = ranking.filter(({ model }) => shortlist.decided.includes(model))
    expect(new Set(models.map((row) => `${row[2]} ${row[5]} ${row[6]}`))).toEqual(
      new Set(decided.map(({ model, name, rank }) => `${name} ${rank} ${scoreOf.get(model)}`))
    )
    expect(models).toHaveLength(decided.length)
    const paid = models.map((row) => amountOf(row[8] ?? "")).filter(Number.isFinite)
    const sums = rows.filter((row) => row.length === 3).map((row) => amountOf(row[1] ?? ""))
    const total = shortlist.rewards?.amount
    expect(paid.reduce((sum, amount) => sum + amount, 0)).toBe(total)
    // The sum of every block, then of all: half of them together is the whole.
    expect([sums.at(-1), sums.slice(0, -1).reduce((sum, amount) => sum + amount, 0)]).toEqual([total, total])
  })

  test("models are numbered through all blocks: the number is that of the golden book", () => {
    const [rows = []] = tablesOf(paperNamed(input, "commendation-list"))
    const numbers = rows.filter((row) => row.length === 10).map((row) => row[0])
    expect(numbers).toEqual(numbers.map((_, at) => String(at + 1)))
    const [certificates = []] = tablesOf(paperNamed(input, "certificate-list"))
    expect(certificates.map((row) => row[0])).toEqual(numbers)
  })

  test("the summary adds up across and down", () => {
    const [rows = []] = tablesOf(paperNamed(input, "summary-table"))
    const counts = rows.slice(0, -1).map((row) => row.slice(2).map(Number))
    const totals = (rows.at(-1) ?? []).slice(1).map(Number)
    expect(totals).toEqual(totals.map((_, at) => counts.reduce((sum, row) => sum + (row[at] ?? 0), 0)))
    const kinds = totals.length - 4
    for (const row of [...counts, totals]) {
      expect(row.slice(0, kinds).reduce((sum, count) => sum + count, 0)).toBe(row[kinds])
    }
    expect(totals.slice(kinds)).toEqual([
      40,
      ranking.length,
      ranking.filter(({ recognition }) => recognition?.status === "recognised").length,
      shortlist.decided.length
    ])
  })

  test("a total beyond the budget, and a sum in words", () => {
    const { evaluation } = input
    if (evaluation.rewards === null) throw new Error("the sample gives an award")
    const short = { ...evaluation, rewards: { ...evaluation.rewards, budget: 1_000_000 } }
    const text = paperText(paperNamed({ ...input, evaluation: short }, "submission"))
    expect(text).toMatch(/vượt dự toán 1\.000\.000 đồng/)
    expect(text).toMatch(/Bằng chữ: [A-ZĐ][\p{L} ]+ đồng\)/u)
    // The household's coefficient is not confirmed: its sum, the whole, and the sum in words say so.
    expect(text.match(/ \(\*\)/g)).toHaveLength(3)
  })

  test("the year before stands beside this year, with the difference", () => {
    const before = { ...yearFigures(input.evaluation), registered: tallyOf(36) }
    const text = tablesOf(paperNamed({ ...input, previous: before }, "final-report"))[0]?.[0]
    expect(text).toEqual(["Mô hình đăng ký", "36", "40", "+4"])
    expect(tablesOf(paperNamed(input, "final-report"))[0]?.[0]).toEqual(["Mô hình đăng ký", "[…]", "40", "–"])
  })
})

test("an interim report tells of the first six months, or of nine where they are asked for", () => {
  const input = paperInput()
  const titleOf = (asked: PaperInput) => paperText(paperNamed(asked, "interim-report"))
  expect(titleOf(input)).toMatch(/“Dân vận khéo” 6 tháng đầu năm 2024/)
  expect(titleOf({ ...input, period: "year" })).toMatch(/“Dân vận khéo” 6 tháng đầu năm 2024/)
  expect(titleOf({ ...input, period: "nine-months" })).toMatch(/“Dân vận khéo” 9 tháng đầu năm 2024/)
})

describe("what is missing", () => {
  test("is a gap where nothing is stated, and the committee's own words where they are", () => {
    expect(gapsOf(paperNamed(paperInput(), "submission"))).toContain("nơi nhận văn bản")
    const stated = paperInput({
      letterhead: { code: "ĐU" },
      signer: { authority: ["T/M Đảng ủy"], post: "Phó Bí thư", name: "Nguyễn Văn A" },
      legalBases: ["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"],
      award: { fund: "Quỹ thi đua, khen thưởng" },
      papers: { submission: { number: "05", date: "2024-02-09", to: ["Chủ tịch UBND xã"] } }
    })
    const submission = paperNamed(stated, "submission")
    const text = paperText(submission)
    expect(text).toContain("Số 05-TTr/ĐU")
    expect(text).toContain("Thử, ngày 09 tháng 02 năm 2024")
    // Whose kind of subject is paid nothing by the rules stays a gap; nothing else does.
    expect(gapsOf(submission)).toEqual([])
  })

  test("nothing of the committee's head and signature goes into the decision of whoever gives the award", () => {
    const input = paperInput({
      letterhead: { issuer: "Đảng ủy xã Thử", code: "ĐU" },
      signer: { post: "Bí thư" }
    })
    const gaps = gapsOf(paperNamed(input, "commendation-decision"))
    expect(gaps).toEqual(expect.arrayContaining(["cơ quan ban hành", "chức vụ người ký"]))
  })

  test("no paper holds a left-over of the program", () => {
    const leftOver = /undefined|null|NaN|\[object|\{\{|TODO|\$\{|Infinity/
    const papers = papersOf(paperInput()).filter((paper) => leftOver.test(paperText(paper)))
    expect(papers.map(({ name }) => name)).toEqual([])
  })
})

describe("the head", () => {
  test("numbers below ten have their 0; lists and tables have no number", () => {
    const input = paperInput({ letterhead: { code: "ĐU" }, papers: { submission: { number: "5" } } })
    expect(paperText(paperNamed(input, "submission"))).toContain("Số 05-TTr/ĐU")
    expect(paperText(paperNamed(input, "commendation-list"))).toContain("Tờ trình số 05-TTr/ĐU")
    for (const name of ["public-list", "summary-table"])
      expect(paperText(paperNamed(input, name))).not.toMatch(/^Số /m)
  })

  test("what a paper is about begins with a capital in the state form, with a small letter in the other", () => {
    const about = (documentStyle: string): string =>
      paperText(paperNamed(paperInput({}, paperCampaign({ documentStyle })), "submission"))
    expect(about("state")).toMatch(/^Về việc đề nghị tặng/m)
    expect(about("party")).toMatch(/^về việc đề nghị tặng/m)
  })
})

describe("score sheets", () => {
  test("leave out the member's own unit's models and say how many", () => {
    const sheet = paperNamed(paperInput(), "score-sheets/01-J1")
    const [models = [], criteria = []] = tablesOf(sheet)
    expect(models).toHaveLength(36)
    expect(paperText(sheet)).toContain("Phiếu không có 04 mô hình của đơn vị mình")
    expect(criteria.map((row) => row.slice(1))[0]).toEqual(["20", "cao", "vừa", "thấp"])
  })
})

describe("the list for publication", () => {
  test("names nobody, and no unit of a person or a household", () => {
    const campaign = paperCampaign()
    const models = evaluate(campaign).decided.models
    const input = paperInput(
      { awardees: Object.fromEntries(models.map((model) => [model, "Nguyễn Thị Hoa"])) },
      {
        ...campaign,
        registrations: campaign.registrations.map((entry) => ({
          ...entry,
          name: `${entry.name} của ông Đinh Văn An, bà Lê Thị Mai và Nguyễn Thị Hoa`
        }))
      }
    )
    const list = paperNamed(input, "public-list")
    expect(paperText(list)).not.toMatch(/Văn An|Thị Mai|Thị Hoa/)
    const kinds = new Map(campaign.registrations.map(({ id, subjectKind }) => [id, subjectKind]))
    const persons = models.filter((model) => kinds.get(model) !== "collective").length
    const [rows = []] = tablesOf(list)
    expect(rows.filter((row) => row[2] === "–").length).toBeGreaterThanOrEqual(persons)
  })
})

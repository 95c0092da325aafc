import { CampaignFile, decode } from "@dvk/core"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { carriedPapers } from "../../src/carryOver/carriedPapers.ts"
import { type CarriedFiles, carriedStatement } from "../../src/carryOver/carriedStatement.ts"

const statement = `# Của xã Thử
id: thu-2024 # mã
title: 'Dân vận khéo năm 2024' # nháy đơn
organiser: { name: "Đảng ủy xã Thử" }
level: commune
year: 2024

rubric: nghia-thai-2024
deadlines:   {registration: 2024-02-29,   close: &cuoi "2024-12-15"}
duties:
  - what: Báo cáo năm 2024   # giữ nguyên khoảng trắng
    before: *cuoi
    from: [xóm,chi bộ]
    clause: mục III
registrations:
  - registrations/*.csv
  - dang-ky-2024.csv
scores: [ scores/a.csv ]
votes: phieu.xlsx
shortlist: { size: 3, award: { form: commune-merit, decidedOn: 2024-12-20 } }
`

const decoded = (text: string): CampaignFile => Result.getOrThrow(decode(CampaignFile)(parse(text))).value

const files: CarriedFiles = {
  rubric: "nghia-thai-2024",
  units: null,
  committee: null,
  votes: "votes.csv",
  decisions: null,
  registrations: ["registrations/*.csv"],
  scores: ["scores/*.{csv,xlsx,docx}"],
  results: null,
  reports: null,
  summaries: null,
  steps: ["steps.csv"]
}
const notes = { head: "Từ năm cũ", clauses: "Căn cứ cũ" }

const carried = (text: string, year = 2027) => carriedStatement(text, decoded(text), year, files, notes)

describe("campaign.yaml in another year", () => {
  it("changes what speaks of the year, and leaves everything else as it is written", () => {
    expect(carried(statement).text).toBe(
      `# Từ năm cũ

# Của xã Thử
id: thu-2027 # mã
title: 'Dân vận khéo năm 2027' # nháy đơn
organiser: { name: "Đảng ủy xã Thử" }
level: commune
year: 2027

rubric: nghia-thai-2024
deadlines:   {registration: 2027-02-28,   close: &cuoi "2027-12-15"}
# Căn cứ cũ
duties:
  - what: Báo cáo năm 2027   # giữ nguyên khoảng trắng
    before: 2027-12-15
    from: [xóm,chi bộ]
    clause: mục III
steps: steps.csv
registrations:
  [registrations/*.csv]
scores: ["scores/*.{csv,xlsx,docx}"]
votes: votes.csv
shortlist: { size: 3, award: { form: commune-merit, decidedOn: 2027-12-20 } }
`.replace("[registrations/*.csv]", '["registrations/*.csv"]')
    )
  })

  it("tells which dates it moved, the one that the new year does not have among them", () => {
    const { moved, clauses, id, title } = carried(statement)
    expect({ id, title, clauses }).toEqual({ id: "thu-2027", title: "Dân vận khéo năm 2027", clauses: 1 })
    expect(moved.map(({ before, after }) => [before, after])).toEqual([
      ["2024-02-29", "2027-02-28"],
      ["2024-12-15", "2027-12-15"],
      ["2024-12-15", "2027-12-15"],
      ["2024-12-20", "2027-12-20"]
    ])
  })

  it("is read back with the new year everywhere, as lines of Windows and as JSON, too", () => {
    const json = JSON.stringify(parse(statement))
    for (const text of [statement, statement.replaceAll("\n", "\r\n"), json]) {
      expect(decoded(carried(text).text)).toMatchObject({
        id: "thu-2027",
        title: "Dân vận khéo năm 2027",
        year: 2027,
        deadlines: { registration: "2027-02-28", close: "2027-12-15" },
        duties: [{ what: "Báo cáo năm 2027", before: "2027-12-15", clause: "mục III" }],
        registrations: ["registrations/*.csv"],
        scores: ["scores/*.{csv,xlsx,docx}"],
        steps: "steps.csv",
        votes: "votes.csv",
        shortlist: { award: { decidedOn: "2027-12-20" } }
      })
    }
  })

  it("puts the year behind an id that has none, and leaves a title without one alone", () => {
    const text = statement.replace("id: thu-2024", "id: xa-thu").replace("năm 2024' #", "khắp nơi' #")
    const { id, title } = carried(text)
    expect({ id, title }).toEqual({ id: "xa-thu-2027", title: "Dân vận khéo khắp nơi" })
  })
})

it("papers.yaml goes along without what belongs to one year", () => {
  const text = `format: 1
letterhead: { issuer: Đảng ủy xã Thử } # giữ
awardees: { A: Nguyễn Văn An }
meeting: { place: Hội trường }
papers:
  submission: { number: 12-TTr/ĐU, date: 2024-12-01, to: [Ban Thường vụ] }
  final-report: { sections: { plan: [Năm sau] } }
`
  const carriedText = carriedPapers(text)
  expect(parse(carriedText)).toEqual({
    format: 1,
    letterhead: { issuer: "Đảng ủy xã Thử" },
    papers: { submission: { to: ["Ban Thường vụ"] }, "final-report": {} }
  })
  expect(carriedText).toContain("# giữ")
})

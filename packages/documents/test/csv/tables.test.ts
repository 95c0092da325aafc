import { evaluate, finding, owed, parseIsoDate, toDecimalString, toExactString, UnitId } from "@dvk/core"
import { parse } from "csv-parse/sync"
import { describe, expect, it } from "vitest"
import { campaignOf, registration, sampleCampaign, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { sampleRubric } from "../../../../test/sample/sampleRubric.ts"
import { findingsCsv, owedCsv, rankingCsv, unrankedCsv } from "../../src/index.ts"

const table = (text: string): ReadonlyArray<ReadonlyArray<string>> => parse(text, { bom: true })

const line = (row: ReadonlyArray<string>): string => row.join("|")

const judged = campaignOf({
  registrations: [
    registration("A", { name: "Đường hoa" }),
    registration("B", { name: "Camera an ninh" }),
    registration("C", { name: "=HYPERLINK(1)", content: null })
  ],
  sheets: [
    sheet("A", "J1", [90, 90, 90, 90, 90]),
    sheet("A", "J2", [80, 80, 80, 80, 80]),
    sheet("A", "J3", [80, 80, 80, 80, 80]),
    sheet("B", "J1", [70, 70, 70, 70, 70])
  ]
})

describe("rankingCsv", () => {
  it("has the headers that scripts rely on, then one a criterion", () => {
    expect(table(rankingCsv(evaluate(judged)))[0]).toEqual([
      "rank",
      "rankInField",
      "rankInPlace",
      "scoreRank",
      "model",
      "name",
      "unit",
      "field",
      "subjectKind",
      "score",
      "exact",
      "judges",
      "grade",
      "decidedBy",
      "political-tasks",
      "participation",
      "effectiveness",
      "recognition",
      "sustainability"
    ])
  })

  it("gives (90 + 80 + 80) / 3 as a decimal and as the fraction 250/3", () => {
    const mean = "83.333333333333333"
    expect(
      table(rankingCsv(evaluate(judged)))
        .slice(1)
        .map(line)
    ).toEqual([
      `1|1|1|1|A|Đường hoa|Xóm 1|economy|collective|${mean}|250/3|3|good|score|${mean}|${mean}|${mean}|${mean}|${mean}`,
      "2|2|2|2|B|Camera an ninh|Xóm 1|economy|collective|70|70|1|fair|score|70|70|70|70|70"
    ])
  })

  it("has every ranked model with the exact score of the evaluation", () => {
    const evaluation = evaluate(sampleCampaign({ models: 12, judges: 5 }))
    expect(
      table(rankingCsv(evaluation))
        .slice(1)
        .map((row) => [row[4], row[9], row[10]])
    ).toEqual(
      evaluation.ranking.ranked.map(({ registration, score }) => [
        registration.id,
        toDecimalString(score.total),
        toExactString(score.total)
      ])
    )
  })

  it("never has two columns of one name", () => {
    const rubric = sampleRubric([
      { id: "grade", weight: 50 },
      { id: "unit", weight: 50 }
    ])
    const [headers = []] = table(rankingCsv(evaluate(campaignOf({ rubric }))))
    expect(headers.slice(-2)).toEqual(["criterion-grade", "criterion-unit"])
  })

  it("is a header alone before anybody has scored", () => {
    expect(table(rankingCsv(evaluate(campaignOf({ registrations: [registration("A")] }))))).toHaveLength(1)
  })
})

describe("tables for the secretary", () => {
  it("name each unranked model with its ground", () => {
    expect(table(unrankedCsv(evaluate(judged), "vi"))).toEqual([
      ["Mã mô hình", "Mô hình", "Đơn vị", "Lĩnh vực", "Mã căn cứ", "Căn cứ"],
      [
        "C",
        "'=HYPERLINK(1)",
        "Xóm 1",
        "Kinh tế",
        "gate-closed",
        "Chưa đủ điều kiện “Đủ tên, địa chỉ, nội dung” (II.4): còn trống Nội dung."
      ]
    ])
  })

  it("have every finding with its place and sentence", () => {
    const rows = table(
      findingsCsv(
        [
          finding("bad-name", { file: "dk.csv", line: 7, sheetRow: 6, column: "Tên", before: "---" }),
          finding("missing-date", { file: "dk.csv", line: 8, sheetRow: 7, model: "A" })
        ],
        "en"
      )
    )
    expect(rows.map(line).slice(0, 2)).toEqual([
      "Severity|Code|File|Line|Row in Excel|Column|Model id|Judge|Before|After|Message",
      "Error|bad-name|dk.csv|7|6|Tên|||'---||The model name “---” has no letter or digit. Fill in the full name of the model."
    ])
    expect(rows[2]?.slice(0, 8)).toEqual(["Note", "missing-date", "dk.csv", "8", "7", "", "A", ""])
  })

  it("say who owes what and how late it is", () => {
    const campaign = campaignOf({
      file: { deadlines: { registration: "2024-04-07" } },
      units: [
        {
          id: UnitId("hnd"),
          name: "Hội Nông dân",
          otherNames: [],
          kind: null,
          parent: null,
          minimum: 2,
          validFrom: null,
          validTo: null,
          successor: null
        }
      ]
    })
    const { coverage } = evaluate(campaign)
    expect(table(owedCsv(owed(campaign, coverage, parseIsoDate("2024-04-10")), "vi"))).toEqual([
      ["Đơn vị", "Còn thiếu", "Số lượng thiếu", "Trước ngày", "Số ngày muộn"],
      ["Hội Nông dân", "phiếu đăng ký mô hình", "2", "07/4/2024", "4"]
    ])
  })
})

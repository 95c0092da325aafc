import { describe, expect, test } from "vitest"
import { bilingual, campaign, decisions, explain, rank } from "./criteriaCampaign.ts"

describe("a bonus and a penalty", () => {
  const rubric = {
    adjustments: [
      {
        id: "sang-kien",
        kind: "bonus",
        title: bilingual("Sáng kiến cấp tỉnh", "Initiative"),
        most: 2,
        clause: "II.6"
      },
      { id: "nop-muon", kind: "penalty", title: bilingual("Nộp muộn", "Late"), most: 5, clause: "II.6" }
    ]
  }
  const scores = ["Giám khảo,Mã mô hình,effect,spread", "J1,A,80,80", "J1,B,81,81", "J1,C,3,3"]

  test("are added and taken with their ground, within what the rubric allows", async () => {
    const folder = campaign({
      rubric,
      scores,
      yaml: "decisions: decisions.csv\n",
      files: decisions(
        'Điểm thưởng,A,Sáng kiến cấp tỉnh,"1,5",Được công nhận sáng kiến,07-QĐ/TU',
        "Điểm trừ,B,nop-muon,3,Nộp báo cáo muộn 10 ngày,",
        "Điểm trừ,C,nop-muon,4,Nộp báo cáo muộn 20 ngày,",
        "Điểm thưởng,C,khong-co,1,Không có trong bộ tiêu chí,"
      )
    })
    const { totals, ranking, findings } = await rank(folder)
    // A: 80 + 1,5; B: 81 − 3; C: 3 − 4, and no total is below 0.
    expect(totals).toEqual({ A: "163/2", B: "78", C: "0" })
    expect(ranking.map(({ model }) => model)).toEqual(["A", "B", "C"])
    expect(findings.filter(({ code }) => code === "score-ruling-not-applied")).toHaveLength(1)
    const { json, text } = await explain(folder, "A")
    expect(json["adjustments"]).toMatchObject([
      {
        id: "sang-kien",
        kind: "bonus",
        points: { exact: "3/2" },
        reason: "Được công nhận sáng kiến",
        document: "07-QĐ/TU"
      }
    ])
    expect(text).toContain("Điểm thưởng “Sáng kiến cấp tỉnh”: +1,50 (Được công nhận sáng kiến; 07-QĐ/TU).")
  })

  test("count together up to the most, and what is beyond is said", async () => {
    const folder = campaign({
      rubric,
      scores,
      yaml: "decisions: decisions.csv\n",
      files: decisions("Điểm thưởng,A,sang-kien,1.5,một,", "Điểm thưởng,A,sang-kien,1,hai,")
    })
    const { totals, findings } = await rank(folder)
    expect(totals["A"]).toBe("82")
    expect(findings.filter(({ code }) => code === "adjustment-capped")).toMatchObject([
      { values: { stated: "2.5", most: "2" } }
    ])
  })
})

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { bilingual, campaign, decisions, explain, rank } from "./criteriaCampaign.ts"
import { dvk, jsonOf } from "./dvk.ts"

const OWN_AND_SUPERIOR = [
  { id: "self", title: bilingual("Đơn vị tự chấm", "Self"), points: 90 },
  { id: "superior", title: bilingual("Cấp trên", "Superior"), points: 10 }
]

describe("a scheme of several sources is data of the rubric only", () => {
  test("90 points that units give themselves and 10 of the superior", async () => {
    const folder = campaign({
      rubric: { scoreSources: OWN_AND_SUPERIOR },
      scores: [
        "Mã mô hình,Đơn vị,Nguồn,effect,spread",
        "A,Xóm 1,Tự chấm,80,90",
        "A,,Cấp trên,70,60",
        "B,Xóm 2,Tự chấm,100,100",
        "C,Xóm 3,Tự chấm,60,60",
        "C,,Cấp trên,100,100"
      ]
    })
    const { totals, unranked } = await rank(folder)
    // A: 90 × (0,6·80 + 0,4·90)/100 + 10 × (0,6·70 + 0,4·60)/100 = 75,6 + 6,6 = 82,2
    // C: 90 × 0,60 + 10 × 1,00 = 54 + 10 = 64
    expect(totals).toEqual({ A: "411/5", C: "64" })
    // A blank of the superior is no zero: B is on its own list, with the source that is missing.
    expect(unranked["B"]).toMatchObject({ code: "source-missing" })
    expect(unranked["B"]?.message).toContain("Cấp trên")
    const { json, text } = await explain(folder, "A")
    expect(json["sources"]).toMatchObject([
      { source: "self", points: { exact: "90" }, value: { exact: "378/5" }, sheets: 1 },
      { source: "superior", points: { exact: "10" }, value: { exact: "33/5" }, sheets: 1 }
    ])
    expect(text).toContain("Đơn vị tự chấm: 75,60 trên 90,00 điểm (1 phiếu).")
  })

  test("80 points of the council and 20 of the public, each by its own panel rule", async () => {
    const folder = campaign({
      rubric: {
        scoreSources: [
          { id: "committee", title: bilingual("Hội đồng", "Council"), points: 80 },
          { id: "public", title: bilingual("Nhân dân", "Public"), points: 20, panel: "median" }
        ]
      },
      yaml: "committee: committee.csv\n",
      files: { "committee.csv": "Mã,Họ và tên\nJ1,Nguyễn Văn An\nJ2,Trần Thị Bình\n" },
      scores: [
        "Mã mô hình,Giám khảo,Nguồn,effect,spread",
        "A,J1,,90,80",
        "A,J2,Hội đồng,80,70",
        "A,Điểm bình chọn 1,Nhân dân,40,40",
        "A,Điểm bình chọn 2,Nhân dân,70,70",
        "A,Điểm bình chọn 3,Công chúng,100,100",
        "B,J9,Hội đồng,80,80",
        "B,J1,Báo chí,80,80"
      ]
    })
    const { totals, findings } = await rank(folder)
    // Council: mean of 0,6·90 + 0,4·80 = 86 and 0,6·80 + 0,4·70 = 76 is 81, so 80 × 0,81 = 64,8.
    // Public: median of 40, 70 and 100 is 70, so 20 × 0,70 = 14. Together 78,8.
    expect(totals).toEqual({ A: "394/5" })
    // Members only are asked for among the council; a source that nobody knows is named.
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["unknown-judge", "unknown-source"])
    )
    expect(findings.filter(({ code }) => code === "unknown-judge")).toMatchObject([
      { values: { judge: "J9" } }
    ])
  })
})

describe("criteria of a source's own", () => {
  const rubric = {
    scoreSources: [
      { id: "committee", title: bilingual("Hội đồng", "Council"), points: 80 },
      { id: "public", title: bilingual("Nhân dân", "Public"), points: 20, criteria: ["spread"] }
    ]
  }
  const committee = {
    yaml: "committee: committee.csv\n",
    files: { "committee.csv": "Mã,Họ và tên\nJ1,Nguyễn Văn An\n" }
  }

  test("are asked of nobody else, and each source is counted over what it scores", async () => {
    const scores = ["Mã mô hình,Giám khảo,Nguồn,effect,spread", "A,J1,,90,", "A,,Nhân dân,,50"]
    const { totals, findings } = await rank(campaign({ rubric, ...committee, scores }))
    // 80 × 0,90 + 20 × 0,50: the blanks are under criteria of the other source.
    expect(totals).toEqual({ A: "82" })
    expect(findings.filter(({ code }) => code === "missing-score")).toEqual([])
  })

  test("stand on no score sheet of the committee", async () => {
    const scores = ["Mã mô hình,Giám khảo,Nguồn,effect,spread"]
    const folder = campaign({ rubric, ...committee, scores })
    const made = await dvk(["template", "score-sheet", ".", "--out", "phieu", "--format", "csv"], { folder })
    expect(made.code).toBe(0)
    const text = readFileSync(join(folder, "phieu", "phieu-cham-J1.csv"), "utf8")
    expect(text).toContain("Tiêu chí effect")
    expect(text).not.toContain("Tiêu chí spread")
  })
})

describe("a criterion that does not apply", () => {
  const scores = [
    "Giám khảo,Mã mô hình,effect,spread",
    "J1,A,90,",
    "J2,A,80,10",
    "J1,B,70,80",
    "J2,B,70,80",
    "J1,C,60,100",
    "J2,C,60,100"
  ]

  test("by ruling leaves the score to the others, with a note and its ground", async () => {
    const folder = campaign({
      scores,
      yaml: "decisions: decisions.csv\n",
      files: decisions("Không áp dụng tiêu chí,A,Tiêu chí 2,,Đơn vị không có dân cư,03-TB/ĐU")
    })
    const { totals, findings } = await rank(folder)
    // A by effect alone: (90 + 80)/2 = 85; the 10 that J2 gave for spread is not used. B: 0,6·70 + 0,4·80 = 74.
    // C: 0,6·60 + 0,4·100 = 76.
    expect(totals).toEqual({ A: "85", B: "74", C: "76" })
    expect(findings.filter(({ code }) => code === "missing-score")).toEqual([])
    const { json, text } = await explain(folder, "A")
    expect(json["notApplicable"]).toEqual([
      { criterion: "spread", by: "ruling", reason: "Đơn vị không có dân cư", document: "03-TB/ĐU" }
    ])
    expect(json["judges"]).toMatchObject([
      { judge: "J1", used: true, why: null },
      { judge: "J2", used: true, why: null }
    ])
    expect(text).toContain(
      "Không áp dụng tiêu chí “Tiêu chí spread” theo quyết định (Đơn vị không có dân cư; 03-TB/ĐU): điểm được tính trên các tiêu chí còn lại."
    )
  })

  test("by the rubric is for the models it is for; no judge can leave one out", async () => {
    const folder = campaign({ scores, criteria: [{}, { appliesTo: { subjectKinds: ["collective"] } }] })
    const { totals, findings } = await rank(folder)
    // C is a person: effect alone, 60. A: J1 left spread blank, so that sheet is dropped; J2: 0,6·80 + 0,4·10 = 52.
    expect(totals).toEqual({ A: "52", B: "74", C: "60" })
    expect(findings.filter(({ code }) => code === "missing-score")).toHaveLength(1)
    expect((await explain(folder, "C")).json["notApplicable"]).toMatchObject([
      { criterion: "spread", by: "rubric" }
    ])
  })

  test("has to be one of the rubric's", async () => {
    const folder = campaign({
      scores,
      yaml: "decisions: decisions.csv\n",
      files: decisions("Không áp dụng tiêu chí,A,Tiêu chí 3,,vì")
    })
    expect((await rank(folder)).findings.map(({ code }) => code)).toContain("unknown-criterion")
  })
})

describe("a minimum for a criterion", () => {
  const scores = ["Giám khảo,Mã mô hình,effect,spread", "J1,A,90,90", "J1,B,59,100", "J1,C,60,90"]

  test("keeps a model from the ranking whatever its total, to the exact mean", async () => {
    const folder = campaign({ scores, criteria: [{ minimum: { score: 60, for: "ranking" } }] })
    const { totals, unranked } = await rank(folder)
    // B would have 0,6·59 + 0,4·100 = 75,4, more than C with 0,6·60 + 0,4·90 = 72, which meets the minimum exactly.
    expect(totals).toEqual({ A: "90", C: "72" })
    expect(unranked["B"]).toMatchObject({ code: "below-criterion-minimum" })
    expect(unranked["B"]?.message).toMatch(/Tiêu chí effect.*59,00.*60,00/)
  })

  test("or from recognition, or from the shortlist, and from nothing else", async () => {
    const recognition = campaign({
      scores,
      criteria: [{ minimum: { score: 60, for: "recognition" } }],
      yaml: "rules: { recognition: { minimumGrade: fair } }\n"
    })
    expect((await rank(recognition)).ranking).toMatchObject([
      { model: "A", recognition: { status: "recognised" } },
      {
        model: "B",
        score: { exact: "377/5" },
        recognition: { reason: { code: "below-recognition-minimum" } }
      },
      { model: "C", recognition: { status: "recognised" } }
    ])
    const commendation = campaign({
      scores,
      criteria: [{ minimum: { score: 60, for: "commendation" } }],
      yaml: "shortlist: { size: 2 }\n"
    })
    expect(jsonOf(await dvk(["shortlist", commendation, "--json"]))).toMatchObject({
      selected: [{ model: "A" }, { model: "C" }],
      notSelected: [{ model: "B", reason: { code: "below-commendation-minimum" } }]
    })
  })
})

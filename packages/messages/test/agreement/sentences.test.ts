import {
  CriterionId,
  completeModels,
  gridOfRows,
  type Intraclass,
  intraclass,
  JudgeId,
  type JudgeSeverity,
  kendallW,
  ModelId,
  type SecondLook
} from "@dvk/core"
import {
  agreementNames,
  sayAlpha,
  sayConcordance,
  sayIntraclassOfMean,
  sayIntraclassOfOne,
  saySecondLook,
  saySeverity,
  sayUnknown
} from "@dvk/messages"
import { describe, expect, test } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"

const A = ModelId("A")
const J1 = JudgeId("J1")

const campaign = campaignOf({
  registrations: [registration("A", { name: "Đường hoa", unitName: "Xóm 1" })],
  committee: [{ id: J1, name: "Nguyễn Thị An", role: null, unit: null, areas: [], conflicts: [] }]
})
const vi = agreementNames(campaign, "vi")
const en = agreementNames(campaign, "en")

/** Shrout and Fleiss 1979, table 2. */
const complete = completeModels(
  gridOfRows([
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7]
  ])
)
if (!complete.known) throw new Error(complete.why)
const forms: { known: true; value: Intraclass } = { known: true, value: intraclass(complete.value) }

describe("α is said with what its size is commonly held to mean", () => {
  test.each([
    [
      0.8,
      "α = 0,800: những người chấm khá thống nhất (quy ước của Krippendorff: từ 0,800 trở lên là đáng tin cậy)."
    ],
    [
      0.667,
      "α = 0,667: những người chấm thống nhất ở mức vừa phải (quy ước của Krippendorff: từ 0,667 đến dưới 0,800 chỉ nên kết luận dè dặt)."
    ],
    [
      0.62,
      "α = 0,620: những người chấm còn khác nhau nhiều, hoặc các mô hình gần ngang nhau (quy ước của Krippendorff: dưới 0,667 chưa đủ để dựa vào); nên trao đổi lại trước khi ký."
    ],
    [
      -0.1,
      "α = −0,100: những người chấm khác nhau hơn cả mức ngẫu nhiên; nên xem lại cách hiểu các tiêu chí."
    ]
  ])("%d", (value, sentence) => {
    expect(sayAlpha({ known: true, value }, "vi")).toBe(sentence)
  })

  test("by the digits that are shown: 0.7996 is shown, and read, as 0.800", () => {
    expect(sayAlpha({ known: true, value: 0.7996 }, "en")).toBe(
      "α = 0.800: the judges agree well (Krippendorff's convention: 0.800 and above is reliable)."
    )
  })

  test("or why there is none", () => {
    expect(sayAlpha({ known: false, why: "one-judge" }, "vi")).toBe(
      "Không tính được: chỉ có một người chấm nên không có ai để so sánh."
    )
    expect(sayUnknown("no-sheets", "en")).toBe("Cannot be told: no score sheet counts.")
  })
})

test("intraclass correlations are said with their interval, read at both ends, and what they rest on", () => {
  expect(sayIntraclassOfOne(forms, "vi")).toBe(
    "ICC(2,1) = 0,290 (khoảng tin cậy 95 %: 0,019 đến 0,761; theo quy ước của Koo và Li là từ thấp đến tốt): độ tin cậy của điểm do một người chấm cho, tính trên 6 mô hình được cả 4 người chấm cho điểm."
  )
  expect(sayIntraclassOfMean(forms, "en")).toBe(
    "ICC(2,k) = 0.620 (95 % interval 0.071 to 0.927; by Koo and Li's convention poor to excellent): how reliable the mean of all 4 judges is, over the 6 models that all of them scored."
  )
})

test("Kendall's W is said with its ends", () => {
  expect(sayConcordance({ known: true, value: kendallW(complete.value) }, "vi")).toMatch(
    /^W = 0,\d{3}: mức giống nhau trong thứ tự xếp của 4 người chấm đối với 6 mô hình được tất cả cho điểm \(0: không có gì chung; 1: giống hệt nhau\)\.$/
  )
})

describe("severity", () => {
  test("islands are named, with what would join them", () => {
    const severity: JudgeSeverity = {
      kind: "islands",
      islands: [
        { judges: [J1], models: [A] },
        { judges: [JudgeId("J2"), JudgeId("J3")], models: [ModelId("B")] }
      ]
    }
    expect(saySeverity(severity, vi, "vi")).toBe(
      "Phiếu chấm tách thành 2 nhóm không có mô hình nào chung: nhóm 1 gồm người chấm Nguyễn Thị An, mô hình Đường hoa (Xóm 1); nhóm 2 gồm người chấm J2, J3, mô hình B. Vì vậy không thể biết điểm cao thấp giữa các nhóm là do mô hình hay do người chấm chặt, rộng tay; cần thêm phiếu chấm chung ít nhất một mô hình để nối các nhóm."
    )
  })

  test("complete sheets under a mean: the order cannot change", () => {
    const severity: JudgeSeverity = {
      kind: "adjusted",
      complete: true,
      orderCannotChange: true,
      mean: 70,
      residual: { known: true, value: 0 },
      judges: [],
      models: []
    }
    expect(saySeverity(severity, en, "en")).toBe(
      "Every judge scored every model and the score is a mean: adjusting for severity cannot change the order."
    )
  })
})

describe("a second look is said with its place, what was found, and what to do", () => {
  const place = { model: A, judge: J1, file: "scores/a.csv", line: 12 }
  test.each<[entry: SecondLook, vi: string, en: string]>([
    [
      {
        kind: "far-score",
        ...place,
        criterion: CriterionId("participation"),
        score: 8,
        median: 81.5,
        deviations: { known: true, value: 11.26 }
      },
      "scores/a.csv, dòng 12: Nguyễn Thị An cho “Đường hoa (Xóm 1)” 8,00 điểm ở tiêu chí “Tiêu chí participation”, trong khi trung vị của những người chấm mô hình này là 81,50 (gấp 11,3 lần độ lệch thường gặp). Nên hỏi lại người chấm; điểm vẫn được tính.",
      "scores/a.csv, line 12: Nguyễn Thị An gave “Đường hoa (Xóm 1)” 8.00 on “Tiêu chí participation”, the median of its judges is 81.50 (11.3 times the usual deviation). Ask the judge; the score counts as it stands."
    ],
    [
      {
        kind: "far-score",
        ...place,
        criterion: null,
        score: 50,
        median: 80,
        deviations: { known: false, why: "no-spread" }
      },
      "scores/a.csv, dòng 12: Nguyễn Thị An cho “Đường hoa (Xóm 1)” tổng điểm 50,00, trong khi trung vị của những người chấm mô hình này là 80,00. Nên hỏi lại người chấm; điểm vẫn được tính.",
      "scores/a.csv, line 12: Nguyễn Thị An gave “Đường hoa (Xóm 1)” 50.00 in total, the median of its judges is 80.00. Ask the judge; the score counts as it stands."
    ],
    [
      { kind: "constant-sheet", ...place, score: 80, share: 0.8 },
      "scores/a.csv, dòng 12: Nguyễn Thị An chấm “Đường hoa (Xóm 1)” mọi tiêu chí cùng một mức, 80,00 điểm. Nên hỏi lại người chấm đã cân nhắc từng tiêu chí chưa; phiếu vẫn được tính.",
      "scores/a.csv, line 12: Nguyễn Thị An gave “Đường hoa (Xóm 1)” the same on every criterion, 80.00. Ask whether each criterion was weighed; the sheet counts as it stands."
    ],
    [
      { kind: "constant-sheet", ...place, score: null, share: 0.7 },
      "scores/a.csv, dòng 12: Nguyễn Thị An chấm “Đường hoa (Xóm 1)” mọi tiêu chí cùng một mức, 70 % thang điểm. Nên hỏi lại người chấm đã cân nhắc từng tiêu chí chưa; phiếu vẫn được tính.",
      "scores/a.csv, line 12: Nguyễn Thị An gave “Đường hoa (Xóm 1)” the same on every criterion, 70 % of the scale. Ask whether each criterion was weighed; the sheet counts as it stands."
    ],
    [
      { kind: "equal-totals", judge: J1, files: ["scores/a.csv"], models: 12, total: 80 },
      "scores/a.csv: Nguyễn Thị An cho cả 12 mô hình cùng một tổng điểm 80,00, nên phiếu của người này không phân biệt mô hình nào. Nên hỏi lại người chấm; các phiếu vẫn được tính.",
      "scores/a.csv: Nguyễn Thị An gave all 12 models the same total, 80.00, and so tells none from another. Ask the judge; the sheets count as they stand."
    ],
    [
      { kind: "reversed-order", judge: J1, files: ["scores/a.csv"], models: 12, correlation: -0.8 },
      "scores/a.csv: thứ tự Nguyễn Thị An xếp 12 mô hình gần như ngược với những người khác (tương quan hạng Spearman −0,800). Nên xem thang điểm có bị hiểu ngược không; các phiếu vẫn được tính.",
      "scores/a.csv: Nguyễn Thị An orders 12 models nearly the other way round from the other judges (Spearman's rank correlation −0.800). See whether the scale was read upside down; the sheets count as they stand."
    ]
  ])("%o", (entry, vietnamese, english) => {
    expect(saySecondLook(entry, vi, "vi")).toBe(vietnamese)
    expect(saySecondLook(entry, en, "en")).toBe(english)
  })
})

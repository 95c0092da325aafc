import {
  agreementOf,
  CriterionId,
  completeModels,
  evaluate,
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
  sayAbsent,
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

const none = agreementOf(evaluate(campaign))

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
    "ICC(2,k) = 0.620 (95% interval 0.071 to 0.927; by Koo and Li's convention poor to excellent): how reliable the mean of all 4 judges is, over the 6 models that all of them scored."
  )
})

test("without an interval the figure stands alone, with the reason: the convention is read off the ends", () => {
  const none = { known: false, why: "no-residual" } as const
  const alone: Intraclass = { ...forms.value, icc21: { ...forms.value.icc21, interval: none } }
  expect(sayIntraclassOfOne({ known: true, value: alone }, "en")).toBe(
    "ICC(2,1) = 0.290 (no confidence interval: no error is left to estimate from): how reliable one judge's score is, over the 6 models that all 4 judges scored."
  )
  const below: Intraclass = {
    ...forms.value,
    icc21: { ...forms.value.icc21, interval: { known: true, value: [-3, -0.2] } }
  }
  expect(sayIntraclassOfOne({ known: true, value: below }, "vi")).toContain(
    "(khoảng tin cậy 95 % nằm dưới 0; theo quy ước của Koo và Li là thấp)"
  )
})

test("Kendall's W is said with what the same order and unrelated orders come to", () => {
  expect(sayConcordance({ known: true, value: kendallW(complete.value) }, "vi")).toMatch(
    /^W = 0,\d{3}: mức giống nhau trong thứ tự xếp của 4 người chấm đối với 6 mô hình được tất cả cho điểm \(1: giống hệt nhau; với 4 người chấm, các thứ tự không liên quan gì nhau cho khoảng 0,25\)\.$/
  )
})

const adjusted = {
  raw: 70,
  adjusted: 70,
  standardised: 70,
  rawRank: 1,
  adjustedRank: 1,
  standardisedRank: 1
}

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
      judges: [J1, JudgeId("J2")].map((judge) => ({ judge, effect: 0 })),
      models: [A, ModelId("B")].map((model) => ({ ...adjusted, model }))
    }
    expect(saySeverity(severity, en, "en")).toBe(
      "The 2 judges whose sheets count all scored the 2 models that have a score, and the score is a mean: adjusting for severity cannot change the order."
    )
    expect(saySeverity({ ...severity, orderCannotChange: false }, vi, "vi")).toBe(
      "Cả 2 người có phiếu được tính đều đã chấm đủ 2 mô hình có điểm, nên điểm hiệu chỉnh bằng điểm trung bình; thứ hạng chính thức theo quy tắc tính điểm của chiến dịch có thể khác."
    )
  })

  test("one judge is nobody to compare with", () => {
    expect(saySeverity({ kind: "one-judge" }, vi, "vi")).toBe(
      "Không tính được: chỉ có một người chấm nên không có ai để so sánh."
    )
  })
})

test("members without any sheet are named, five of them at the most", () => {
  const absent = (count: number) => ({
    ...none,
    absent: Array.from({ length: count }, (_, at) => JudgeId(`J${at + 1}`))
  })
  expect(sayAbsent(absent(0), vi, "vi")).toBeNull()
  expect(sayAbsent(absent(2), vi, "vi")).toBe("2 thành viên chưa có phiếu nào: Nguyễn Thị An, J2.")
  expect(sayAbsent(absent(1), en, "en")).toBe("1 member without any sheet: Nguyễn Thị An.")
  expect(sayAbsent(absent(7), en, "en")).toMatch(/J5 and 2 more\.$/)
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
      "scores/a.csv, dòng 12: Nguyễn Thị An cho “Đường hoa (Xóm 1)” 8,00 điểm ở tiêu chí “Tiêu chí participation”, trong khi trung vị của những người chấm mô hình này là 81,50 (gấp 11,3 lần độ lệch thường gặp). Nên hỏi lại người chấm; không điểm nào bị bỏ vì lý do này.",
      "scores/a.csv, line 12: Nguyễn Thị An gave “Đường hoa (Xóm 1)” 8.00 on “Tiêu chí participation”, the median of its judges is 81.50 (11.3 times the usual deviation). Ask the judge; no score is left out for this."
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
      "scores/a.csv, dòng 12: Nguyễn Thị An cho “Đường hoa (Xóm 1)” tổng điểm 50,00, trong khi trung vị của những người chấm mô hình này là 80,00. Nên hỏi lại người chấm; không điểm nào bị bỏ vì lý do này.",
      "scores/a.csv, line 12: Nguyễn Thị An gave “Đường hoa (Xóm 1)” 50.00 in total, the median of its judges is 80.00. Ask the judge; no score is left out for this."
    ],
    [
      { kind: "constant-sheet", ...place, score: 80, share: 0.8 },
      "scores/a.csv, dòng 12: Nguyễn Thị An cho mọi tiêu chí đã chấm của “Đường hoa (Xóm 1)” cùng một mức, 80,00 điểm. Nên hỏi lại người chấm đã cân nhắc từng tiêu chí chưa; không phiếu nào bị bỏ vì lý do này.",
      "scores/a.csv, line 12: Nguyễn Thị An gave “Đường hoa (Xóm 1)” the same on every criterion scored, 80.00. Ask whether each criterion was weighed; no sheet is left out for this."
    ],
    [
      { kind: "constant-sheet", ...place, score: null, share: 0.7 },
      "scores/a.csv, dòng 12: Nguyễn Thị An cho mọi tiêu chí đã chấm của “Đường hoa (Xóm 1)” cùng một mức, 70 % thang điểm. Nên hỏi lại người chấm đã cân nhắc từng tiêu chí chưa; không phiếu nào bị bỏ vì lý do này.",
      "scores/a.csv, line 12: Nguyễn Thị An gave “Đường hoa (Xóm 1)” the same on every criterion scored, 70% of the scale. Ask whether each criterion was weighed; no sheet is left out for this."
    ],
    [
      { kind: "constant-sheet", ...place, score: null, share: 0.125 },
      "scores/a.csv, dòng 12: Nguyễn Thị An cho mọi tiêu chí đã chấm của “Đường hoa (Xóm 1)” cùng một mức, 12,5 % thang điểm. Nên hỏi lại người chấm đã cân nhắc từng tiêu chí chưa; không phiếu nào bị bỏ vì lý do này.",
      "scores/a.csv, line 12: Nguyễn Thị An gave “Đường hoa (Xóm 1)” the same on every criterion scored, 12.5% of the scale. Ask whether each criterion was weighed; no sheet is left out for this."
    ],
    [
      { kind: "equal-totals", judge: J1, files: ["scores/a.csv"], models: 12, total: 80 },
      "scores/a.csv: Nguyễn Thị An cho cả 12 mô hình cùng một tổng điểm 80,00, nên phiếu của người này không phân biệt mô hình nào. Nên hỏi lại người chấm; không phiếu nào bị bỏ vì lý do này.",
      "scores/a.csv: Nguyễn Thị An gave all 12 models the same total, 80.00, and so tells none from another. Ask the judge; no sheet is left out for this."
    ],
    [
      { kind: "reversed-order", judge: J1, files: ["scores/a.csv"], models: 12, correlation: -0.8 },
      "scores/a.csv: thứ tự Nguyễn Thị An xếp 12 mô hình gần như ngược với những người khác (tương quan hạng Spearman −0,800). Nên xem thang điểm có bị hiểu ngược không; không phiếu nào bị bỏ vì lý do này.",
      "scores/a.csv: Nguyễn Thị An orders 12 models nearly the other way round from the other judges (Spearman's rank correlation −0.800). See whether the scale was read upside down; no sheet is left out for this."
    ]
  ])("%o", (entry, vietnamese, english) => {
    expect(saySecondLook(entry, vi, "vi")).toBe(vietnamese)
    expect(saySecondLook(entry, en, "en")).toBe(english)
  })
})

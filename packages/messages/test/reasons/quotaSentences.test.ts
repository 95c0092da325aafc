import type { QuotaConflict, Reason } from "@dvk/core"
import { sayConflict, sayReason } from "@dvk/messages"
import { describe, expect, test } from "vitest"

const field = { by: ["field"], nameVi: ["Kinh tế"], nameEn: ["Economy"], bound: [1], more: 0 }
const unit = { by: ["unit"], nameVi: ["Xóm 1"], nameEn: ["Xóm 1"], bound: [1], more: 0 }

const sentences: ReadonlyArray<readonly [Reason, vi: string, en: string]> = [
  [
    { code: "maximum-filled", values: { rank: 9, ...unit, holder: 7 } },
    "Hạng 9; đơn vị “Xóm 1” đã đủ 1 suất (đến hạng 7); muốn vào danh sách phải đạt từ hạng 7 trở lên hoặc được thêm suất.",
    "Rank 9; unit “Xóm 1” has its 1 place (down to rank 7); to be on the list it would need rank 7 or one more place there."
  ],
  [
    { code: "for-minimum", values: { rank: 14, ...field, instead: 10 } },
    "Hạng 14; có trong danh sách để đủ ít nhất 1 suất cho lĩnh vực “Kinh tế” (không có yêu cầu này thì suất thuộc về hạng 10).",
    "Rank 14; on the list so that the minimum of 1 place for field “Economy” is met (without it the place would go to rank 10)."
  ],
  [
    { code: "left-for-minimum", values: { rank: 10, ...field, holder: 14, cost: "5/4" } },
    "Hạng 10; nhường suất để đủ ít nhất 1 suất cho lĩnh vực “Kinh tế”, do mô hình hạng 14 giữ (thấp hơn 1,25 điểm).",
    "Rank 10; left out so that the minimum of 1 place for field “Economy” is met, by a model of rank 14 (which cost 1.25 points)."
  ],
  [
    { code: "moved-up", values: { rank: 12, size: 10, passed: 2 } },
    "Hạng 12; lên trong 10 suất vì 2 mô hình hạng cao hơn không vào danh sách do cơ cấu.",
    "Rank 12; within the 10 places because the quotas leave out 2 models of better rank."
  ],
  [
    {
      code: "over-budget",
      values: { rank: 2, budget: 2_500_000, left: 1_090_000, atMost: false, cost: 1_410_000, assumed: false }
    },
    "Hạng 2; không vào danh sách vì sau khi chi cho danh sách này, dự toán 2.500.000 đồng chỉ còn 1.090.000 đồng, mà suất này cần 1.410.000 đồng.",
    "Rank 2; left out: the budget of 2,500,000 đồng leaves 1,090,000 đồng, this award costs 1,410,000 đồng."
  ],
  [
    {
      code: "maximum-filled",
      values: {
        rank: 3,
        by: ["field", "unit"],
        nameVi: ["Kinh tế", "Xóm 1"],
        nameEn: ["Economy", "Xóm 1"],
        bound: [2, 0],
        more: 1,
        holder: null
      }
    },
    "Hạng 3; lĩnh vực “Kinh tế” đã đủ 2 suất, đơn vị “Xóm 1” không có suất nào và 1 cơ cấu khác; muốn vào danh sách phải được thêm suất.",
    "Rank 3; field “Economy” has its 2 places, unit “Xóm 1” has no place and 1 other quota; to be on the list it would need one more place there."
  ]
]

describe("every quota that decided is said in one sentence", () => {
  test("quotas that ask for the same thing, by name and for all, are said once", () => {
    const twice = {
      by: ["field", "field"],
      nameVi: ["Kinh tế", "Kinh tế"],
      nameEn: ["Economy", "Economy"],
      bound: [1, 1],
      more: 0
    }
    expect(sayReason({ code: "maximum-filled", values: { rank: 6, ...twice, holder: 2 } }, "vi")).toBe(
      "Hạng 6; lĩnh vực “Kinh tế” đã đủ 1 suất (đến hạng 2); muốn vào danh sách phải đạt từ hạng 2 trở lên hoặc được thêm suất."
    )
  })

  test.each(sentences)("%o", (reason, vi, en) => {
    expect(sayReason(reason, "vi")).toBe(vi)
    expect(sayReason(reason, "en")).toBe(en)
  })
})

describe("quotas that cannot be met", () => {
  const conflict: QuotaConflict = {
    quotas: [
      { by: "unit", max: 1 },
      { by: "field", is: "KT", min: 2 }
    ],
    budget: null,
    lacksPlaces: false,
    short: []
  }

  test("are named, with what to do", () => {
    expect(sayConflict(conflict, 3, "vi")).toBe(
      "Không thể cùng thực hiện: mỗi đơn vị nhiều nhất 1 suất; lĩnh vực “KT” ít nhất 2 suất. Bỏ hoặc nới một trong các cơ cấu này."
    )
    expect(sayConflict(conflict, 3, "en")).toBe(
      "Cannot be met together: each unit at most 1 place; field “KT” at least 2 places. Drop or loosen one of them."
    )
  })

  test("say which line has too few models, and which name is not known", () => {
    const line = {
      quota: { by: "field", is: "KT", min: 2 },
      title: { vi: "Kinh tế", en: "Economy" },
      min: 2,
      max: null
    } as const
    expect(sayConflict({ ...conflict, short: [{ ...line, known: true, eligible: 1 }] }, 3, "vi")).toContain(
      "lĩnh vực “Kinh tế” cần 2, chỉ có 1 mô hình đủ điều kiện"
    )
    expect(sayConflict({ ...conflict, short: [{ ...line, known: true, eligible: 0 }] }, 3, "vi")).toContain(
      "lĩnh vực “Kinh tế” cần 2, không có mô hình nào đủ điều kiện"
    )
    expect(sayConflict({ ...conflict, short: [{ ...line, known: false, eligible: 0 }] }, 3, "en")).toContain(
      "the campaign has no field “Economy”"
    )
  })
})

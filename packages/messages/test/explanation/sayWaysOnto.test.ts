import { rational, type WaysOnto } from "@dvk/core"
import { sayWaysOnto } from "@dvk/messages"
import { describe, expect, test } from "vitest"

const line = {
  quota: { by: "unit" as const, max: 1 },
  title: { vi: "Xóm 1", en: "Xóm 1" },
  known: true,
  min: 0,
  max: 1
}
const none: WaysOnto = { rank: null, places: null, lines: [], budget: null }

describe("what would put a model on the shortlist", () => {
  test("names each way by itself, with its exact figure", () => {
    const ways = { rank: { rank: 7, behind: rational(5, 4) }, places: 2, lines: [line], budget: 1_410_000 }
    expect(sayWaysOnto(ways, "vi")).toBe(
      "Để vào danh sách, chỉ cần một trong các thay đổi sau: đạt hạng 7 (thêm hơn 1,25 điểm); thêm 1 suất cho đơn vị “Xóm 1”; thêm 2 suất vào danh sách; thêm 1.410.000 đồng dự toán."
    )
    expect(sayWaysOnto(ways, "en")).toBe(
      "Any one of these would put it on the list: rank 7 (over 1.25 points more); 1 more place for unit “Xóm 1”; 2 more places on the list; 1,410,000 đồng more in the budget."
    )
  })

  test("does not promise points where a tie would have to be parted, or where hardly any are missing", () => {
    expect(sayWaysOnto({ ...none, rank: { rank: 2, behind: rational(0) } }, "vi")).toMatch(
      /đạt hạng 2 \(chỉ cần đứng trước mô hình đồng hạng\)\.$/
    )
    expect(sayWaysOnto({ ...none, rank: { rank: 2, behind: rational(1, 1000) } }, "vi")).toMatch(
      /đạt hạng 2 \(thêm chưa đến 0,01 điểm\)\.$/
    )
  })

  test("says so where nothing by itself would do", () => {
    expect(sayWaysOnto(none, "vi")).toMatch(/^Không thay đổi riêng lẻ nào/)
  })
})

import { AwardFormId, type IsoDate, type Reward, rational } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { sayReward } from "../../src/index.ts"

const reward: Reward = {
  form: {
    id: AwardFormId("commune-merit"),
    title: { vi: "Giấy khen cấp xã", en: "Commune certificate of merit" },
    level: "commune"
  },
  subjectKind: "collective",
  decidedOn: "2025-12-15" as IsoDate,
  baseSalary: 2_340_000,
  coefficient: rational(3, 5),
  exact: rational(1_404_000),
  rounding: { method: "up", unit: 10_000 },
  amount: 1_410_000,
  sources: [],
  unconfirmed: false
}

describe("a reward", () => {
  it("is said with its whole calculation", () => {
    expect(sayReward(reward, "vi")).toBe(
      "Giấy khen cấp xã, tập thể: 0,6 × 2.340.000 đồng = 1.404.000 đồng, làm tròn lên 1.410.000 đồng."
    )
    expect(sayReward(reward, "en")).toBe(
      "Commune certificate of merit, collective: 0.6 × 2,340,000 đồng = 1,404,000 đồng, rounded up to 1,410,000 đồng."
    )
  })

  it("says nothing of rounding where nothing was rounded", () => {
    const even = { ...reward, coefficient: rational(3), exact: rational(7_020_000), amount: 7_020_000 }
    expect(sayReward(even, "vi")).toBe("Giấy khen cấp xã, tập thể: 3 × 2.340.000 đồng = 7.020.000 đồng.")
  })

  it("carries the mark of an unconfirmed figure", () => {
    expect(sayReward({ ...reward, unconfirmed: true }, "vi")).toMatch(
      /1\.410\.000 đồng \(chưa đối chiếu với văn bản gốc\)\.$/
    )
  })

  it("shows a part of a đồng before it is rounded away", () => {
    const odd = { ...reward, baseSalary: 3, exact: rational(9, 5), amount: 10_000 }
    expect(sayReward(odd, "vi")).toContain("0,6 × 3 đồng = 1,8 đồng, làm tròn lên 10.000 đồng.")
  })
})

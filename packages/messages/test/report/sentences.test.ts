import { CriterionId, rational } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { sampleRubric } from "../../../../test/sample/sampleRubric.ts"
import { sayBorder, sayDecidingStep, sayDue, tallyPhrases } from "../../src/index.ts"

describe("sayBorder", () => {
  const inside = { rank: 10, score: rational(81) }

  it("never shows a distance that exists as zero", () => {
    expect(sayBorder(inside, { rank: 11, score: rational(80_999, 1000) }, "vi")).toBe(
      "Ranh giới: hạng 10 (81,00 điểm) và hạng 11 (81,00 điểm), cách nhau dưới 0,01 điểm."
    )
  })

  it("says so where the tie chain alone parts the two", () => {
    expect(sayBorder(inside, { rank: 11, score: rational(81) }, "en")).toBe(
      "Border: rank 10 (81.00) and rank 11 (81.00), level on score and parted by the tie chain."
    )
  })
})

describe("sayDue", () => {
  it("says the deadline, and how late only once it is late", () => {
    const due = { what: "registration", before: null, daysLate: null, on: null } as const
    expect(sayDue(due, "en")).toBe("Model registration, no deadline:")
    expect(sayDue({ ...due, daysLate: 1 }, "en")).toBe("Model registration, no deadline, 1 day late:")
    expect(sayDue({ ...due, daysLate: 0 }, "vi")).toBe("Phiếu đăng ký mô hình, không đặt hạn:")
  })
})

describe("sayDecidingStep", () => {
  it("names a criterion by its title", () => {
    const rubric = sampleRubric()
    expect(sayDecidingStep(CriterionId("effectiveness"), rubric, "vi")).toBe("Tiêu chí effectiveness")
    expect(sayDecidingStep("shared", rubric, "vi")).toBe("đồng hạng")
  })
})

describe("tallyPhrases", () => {
  it("keeps English nouns in number and Vietnamese thousands with a dot", () => {
    const tally = { registered: 1, ranked: 1, selected: 0, coverage: { met: 0, obliged: 1 } }
    expect(tallyPhrases(tally, "en")).toEqual([
      "1 model registered",
      "1 ranked",
      "0 proposed",
      "0 of 1 unit registered enough"
    ])
    expect(tallyPhrases({ ...tally, registered: 2071, coverage: null }, "vi")[0]).toBe(
      "2.071 mô hình đăng ký"
    )
  })
})

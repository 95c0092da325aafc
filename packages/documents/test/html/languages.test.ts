import { finding } from "@dvk/core"
import type { Language } from "@dvk/messages"
import { describe, expect, it } from "vitest"
import { sampleCampaign } from "../../../../test/sample/sampleCampaign.ts"
import { rubricInput } from "../../../../test/sample/sampleRubric.ts"
import { reportOf, seen, unit } from "./reportOf.ts"

const campaign = {
  ...sampleCampaign({ models: 12, judges: 3 }),
  units: [unit("u1", "Chi bộ xóm 2"), unit("u99", "Hội Nông dân")]
}
const findings = [
  finding("missing-name", { file: "a.csv", line: 3, sheetRow: 3 }),
  finding("missing-date", { model: "M001" }),
  finding("no-scores", {}, { models: 3 })
]

/** Words of the code that no reader should meet. */
const keys =
  /undefined|\bnull\b|NaN|\[object|\b(within-places|tie-at-cut|below-cut|no-sheets|drop-sheet|same-unit|exclude|trimmed|missing-name|missing-date|no-scores)\b/

const text = (language: Language) =>
  // Criterion titles of the sample rubric hold their ids.
  rubricInput().criteria.reduce(
    (left, { title }) => left.replaceAll(title.vi, ""),
    seen(reportOf(campaign, language, { findings }))
  )

describe("languages", () => {
  it("Vietnamese has no word of the code and none of the English report", () => {
    expect(text("vi")).not.toMatch(keys)
    expect(text("vi")).not.toMatch(/\b(the|score|rank|model|judge|sheet|unit|field|grade|shared|of|and)\b/i)
  })

  it("English has no word of the code, and Vietnamese only where somebody typed it", () => {
    expect(text("en")).not.toMatch(keys)
    expect(text("en")).not.toMatch(/mô hình đăng ký|Hạng|Điểm|Xếp loại|Phiếu|Trưởng ban|đơn vị/)
  })

  it("writes numbers as each language does", () => {
    expect(text("vi")).toMatch(/\d,\d\d/)
    expect(text("vi")).not.toMatch(/\d\.\d\d/)
    expect(text("en")).toMatch(/\d\.\d\d/)
  })
})

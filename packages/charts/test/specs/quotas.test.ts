import { chartInput, quotas } from "@dvk/charts"
import { evaluate } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { campaignWith, tiedAtCut } from "../sampleEvaluations.ts"

describe("quotas", () => {
  it("says of each line how many places it has filled and what is left", () => {
    const campaign = campaignWith(
      [
        { id: "A", name: "Một", unitName: "Xóm 1", mark: 90 },
        { id: "B", name: "Hai", unitName: "Xóm 1", mark: 80 },
        { id: "C", name: "Ba", unitName: "Xóm 1", mark: 70 }
      ],
      2
    )
    const file = {
      ...campaign.file,
      shortlist: {
        size: 2,
        quotas: [
          { by: "field" as const, is: "Kinh tế", min: 1, max: 3 },
          { by: "subjectKind" as const, max: 2 }
        ]
      }
    }
    const table = quotas.table(chartInput(evaluate({ ...campaign, file })), "vi")
    expect(table.rows.slice(0, 2)).toEqual([
      ["Lĩnh vực “Kinh tế”", "2", "0", "1", "3", "3", "còn 1 suất"],
      ["Đối tượng “Tập thể”", "2", "0", "0", "2", "3", "đã đủ suất"]
    ])
  })

  it("is not drawn where a campaign states none", () => {
    expect(quotas.isDrawn(chartInput(tiedAtCut()))).toBe(false)
  })
})

import { chartInput, judges } from "@dvk/charts"
import { evaluate } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"

const marks = (mark: number) => Array<number>(5).fill(mark)

describe("judges", () => {
  it("measures each judge against the committee on the very models the judge scored", () => {
    // Panel: A (90 + 80) ÷ 2 = 85, B (70 + 60 + 80) ÷ 3 = 70.
    const input = chartInput(
      evaluate(
        campaignOf({
          registrations: [registration("A"), registration("B")],
          sheets: [
            sheet("A", "J1", marks(90)),
            sheet("A", "J2", marks(80)),
            sheet("B", "J1", marks(70)),
            sheet("B", "J2", marks(60)),
            sheet("B", "J3", marks(80))
          ]
        })
      )
    )
    expect(judges.table(input, "vi").rows).toEqual([
      ["J3", "1", "80,00", "80,00", "80,00", "70,00", "+10,00"],
      ["J1", "2", "70,00", "90,00", "80,00", "77,50", "+2,50"],
      ["J2", "2", "60,00", "80,00", "70,00", "77,50", "−7,50"]
    ])
    expect(judges.altText(input, "vi")).toContain("cao nhất J3 +10,00 điểm, thấp nhất J2 −7,50 điểm")
  })

  it("leaves out sheets that do not count", () => {
    const input = chartInput(
      evaluate(
        campaignOf({
          registrations: [registration("A")],
          sheets: [sheet("A", "J1", marks(90)), sheet("A", "J2", [null, 80, 80, 80, 80])]
        })
      )
    )
    expect(judges.table(input, "en").rows.map(([name]) => name)).toEqual(["J1"])
  })
})

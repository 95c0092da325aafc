import { evaluate } from "@dvk/core"
import { expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../../test/sample/sampleCampaign.ts"
import { judges } from "../../../src/html/sections/judges.ts"
import { seen } from "../reportOf.ts"

const level = (score: number) => [score, score, score, score, score]

/** J2 gives every model two points more than J1, who gives 70, 80 and 90. */
const campaign = campaignOf({
  registrations: ["A", "B", "C"].map((id) => registration(id)),
  sheets: [70, 80, 90].flatMap((score, at) => {
    const model = ["A", "B", "C"][at] ?? ""
    return [sheet(model, "J1", level(score)), sheet(model, "J2", level(score + 2))]
  })
})

test("each judge has a row: models, mean, spread, range, from the panel, correlation, severity", () => {
  const text = seen(judges(evaluate(campaign), "vi")?.markup ?? "")
  expect(text).toContain("J1 3 80,00 10,00 70,00 – 90,00 −1,00 1,00 1,000 −1,00 0 0 0")
  expect(text).toContain("J2 3 82,00 10,00 72,00 – 92,00 +1,00 1,00 1,000 +1,00 0 0 0")
  expect(text).toContain("W = 1,000")
})

test("sheets that give every criterion the same are told for a second look", () => {
  expect(seen(judges(evaluate(campaign), "en")?.markup ?? "")).toMatch(/Worth a second look .*J1.*J2/)
})

test("complete sheets have no table of adjusted means: they would be the same", () => {
  expect(judges(evaluate(campaign), "vi")?.markup).not.toContain("of-adjusted")
})

test("where sheets are missing, mean and adjusted mean of each model stand side by side", () => {
  // J2 gives two points more than J1 and has no sheet for C: what C lost by that is half of them.
  const incomplete = campaignOf({
    registrations: ["A", "B", "C"].map((id) => registration(id)),
    sheets: [
      sheet("A", "J1", level(70)),
      sheet("A", "J2", level(72)),
      sheet("B", "J1", level(80)),
      sheet("B", "J2", level(82)),
      sheet("C", "J1", level(90))
    ]
  })
  const text = seen(judges(evaluate(incomplete), "vi")?.markup ?? "")
  expect(text).toMatch(/ 1 Mô hình C \(Xóm 1\) 90,00 91,00 [0-9,]+ 1 1 1 /)
  expect(text).toMatch(/ 2 Mô hình B \(Xóm 1\) 81,00 81,00 [0-9,]+ 2 2 2 /)
  expect(text).toContain("“Hạng” là hạng chính thức")
})

test("before a sheet counts there is no such section", () => {
  expect(judges(evaluate(campaignOf({ registrations: [registration("A")] })), "vi")).toBeNull()
})

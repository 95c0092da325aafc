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

test("before a sheet counts there is no such section", () => {
  expect(judges(evaluate(campaignOf({ registrations: [registration("A")] })), "vi")).toBeNull()
})

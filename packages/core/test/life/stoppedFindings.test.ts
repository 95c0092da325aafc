import { evaluate } from "@dvk/core"
import { expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { sampleRubric } from "../../../../test/sample/sampleRubric.ts"
import { step } from "../../../../test/sample/sampleSteps.ts"

const eighty = sampleRubric().criteria.map(() => 80)
const stop = step("A", "stopped", "2024-06-01")

const told = (sheets: ReadonlyArray<ReturnType<typeof sheet>>) => {
  const registrations = [registration("A"), registration("B")]
  return evaluate(campaignOf({ registrations, steps: [stop], sheets })).findings.filter(
    ({ code }) => code === "stopped-ranked"
  )
}

test("a model that was stopped and has a rank is told, for the chair to rule on", () => {
  expect(told([sheet("A", "J1", eighty), sheet("B", "J1", eighty)])).toMatchObject([
    { severity: "warning", model: "A", values: { on: "2024-06-01", rank: 1 } }
  ])
})

test("nothing is said of one that nobody scored", () => {
  expect(told([sheet("B", "J1", eighty)])).toEqual([])
})

import { evaluate } from "@dvk/core"
import { expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"

// All have 80. A: a collective with 69.99 % women. B: exactly 70 %. C: the form does not tell. D: a woman.
const shares = { A: 6_999, B: 7_000, C: null, D: 10_000 }
const registrations = Object.entries(shares).map(([id, women]) => registration(id, { women }))
const sheets = Object.keys(shares).map((id) => sheet(id, "J1", [80, 80, 80, 80, 80]))

const places = (ties: ReadonlyArray<string>) =>
  evaluate(campaignOf({ registrations, sheets, file: { rules: { ties } } })).ranking.ranked.map(
    ({ registration: { id }, rank, decidedBy }) => `${id} ${rank} ${decidedBy}`
  )

test("on equal conditions a woman, or a collective with at least 70 % women, comes first where the chain says so", () => {
  expect(places(["women"])).toEqual(["B 1 shared", "D 1 shared", "A 3 shared", "C 3 shared"])
})

test("it is off by default, and named where it alone decided", () => {
  expect(places([])).toEqual(["A 1 shared", "B 1 shared", "C 1 shared", "D 1 shared"])
  const two = campaignOf({
    registrations: registrations.slice(0, 2),
    sheets: sheets.slice(0, 2),
    file: { rules: { ties: ["effectiveness", "women"] } }
  })
  expect(evaluate(two).ranking.ranked.map(({ decidedBy }) => decidedBy)).toEqual(["women", "women"])
})

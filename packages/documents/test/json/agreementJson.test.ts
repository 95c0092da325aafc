import { readdirSync } from "node:fs"
import { agreementOf, evaluate } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { campaignOf, registration, sampleCampaign, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { sampleRubric } from "../../../../test/sample/sampleRubric.ts"
import { agreementJson } from "../../src/index.ts"

const folder = `${import.meta.dirname}/golden`
// Read before any test can write one: a golden file that is missing is a failure, not a first recording.
const recorded = new Set(readdirSync(folder))

const rubric = sampleRubric([
  { id: "participation", weight: 60 },
  { id: "effectiveness", weight: 40 }
])

/** Four models and three judges; J3 has not scored D, and wrote 8 and 9 on C for 80 and 90. */
const campaign = campaignOf({
  rubric,
  registrations: ["A", "B", "C", "D"].map((id) => registration(id)),
  sheets: [
    sheet("A", "J1", [90, 80], { line: 2 }),
    sheet("B", "J1", [70, 60], { line: 3 }),
    sheet("C", "J1", [80, 90], { line: 4 }),
    sheet("D", "J1", [60, 65], { line: 5 }),
    sheet("A", "J2", [85, 75], { line: 6 }),
    sheet("B", "J2", [68, 60], { line: 7 }),
    sheet("C", "J2", [75, 88], { line: 8 }),
    sheet("D", "J2", [55, 60], { line: 9 }),
    sheet("A", "J3", [88, 80], { line: 10 }),
    sheet("B", "J3", [72, 66], { line: 11 }),
    sheet("C", "J3", [8, 9], { line: 12 })
  ]
})

const jsonOf = (language: "vi" | "en"): string =>
  `${JSON.stringify(agreementJson(agreementOf(evaluate(campaign)), campaign, language), null, 2)}\n`

describe("agreementJson", () => {
  it.each(["vi", "en"] as const)("is what was read and checked, in %s", async (language) => {
    const file = `agreement.${language}.json`
    await expect(jsonOf(language)).toMatchFileSnapshot(`${folder}/${file}`)
    expect(recorded).toContain(file)
  })

  it("has no number with more than six decimals, and none that JSON cannot hold", () => {
    const whole = sampleCampaign({ models: 9, judges: 5 })
    const text = JSON.stringify(agreementJson(agreementOf(evaluate(whole)), whole, "vi"))
    expect(text).not.toMatch(/[:,[]-?\d+\.\d{7}/)
    expect(text).not.toMatch(/\d[eE][+-]?\d/)
    expect(JSON.parse(text)).toEqual(agreementJson(agreementOf(evaluate(whole)), whole, "vi"))
  })

  it("says why where there is no figure", () => {
    const empty = campaignOf({ rubric, registrations: [registration("A")] })
    const { alpha, intraclass, severity } = agreementJson(agreementOf(evaluate(empty)), empty, "en")
    const unknown = { unknown: "no-sheets", message: "Cannot be told: no score sheet counts." }
    expect(alpha.interval).toEqual(unknown)
    expect(intraclass).toEqual(unknown)
    expect(severity).toEqual({ kind: "no-sheets", message: unknown.message })
  })
})

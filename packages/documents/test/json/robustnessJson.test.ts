import { existsSync } from "node:fs"
import { evaluate, robustnessOf } from "@dvk/core"
import { robustnessJson } from "@dvk/documents"
import { expect, test } from "vitest"
import { campaignOf, registration, sampleCampaign, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { sampleRubric } from "../../../../test/sample/sampleRubric.ts"

const golden = `${import.meta.dirname}/golden/robustness.json`
// Read before the test can write one: a golden file that is missing is a failure, not a first recording.
const recorded = existsSync(golden)

const sheetsOf = (model: string, ...byJudge: ReadonlyArray<ReadonlyArray<number>>) =>
  byJudge.map((scores, judge) => sheet(model, `J${judge + 1}`, scores))

/** Four models close to each other and one far behind, one of them without the last judge's sheet. */
const campaign = campaignOf({
  rubric: sampleRubric([
    { id: "reach", weight: 40 },
    { id: "effect", weight: 60 }
  ]),
  registrations: ["A", "B", "C", "D", "E"].map((id) => registration(id)),
  sheets: [
    ...sheetsOf("A", [90, 80], [70, 75], [80, 80], [85, 70], [80, 85]),
    ...sheetsOf("B", [80, 80], [80, 80], [75, 85], [70, 80], [80, 80]),
    ...sheetsOf("C", [60, 90], [90, 70], [85, 75], [80, 80]),
    ...sheetsOf("D", [75, 75], [75, 80], [85, 80], [90, 70], [70, 85]),
    ...sheetsOf("E", [50, 50], [50, 50], [50, 50], [50, 50], [50, 50])
  ],
  file: { shortlist: { size: 2 } }
})

test("is the document that was looked at, to the last digit, on every platform", async () => {
  const evaluation = evaluate(campaign)
  const robustness = robustnessOf(evaluation, { draws: 400, seed: "golden" })
  const json = robustnessJson(robustness, evaluation.ranking.ranked, "vi")
  await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(golden)
  expect(recorded).toBe(true)
})

test("without sheets has its keys all the same", () => {
  const evaluation = evaluate(sampleCampaign({ models: 2, judges: 0 }))
  const json = robustnessJson(robustnessOf(evaluation), evaluation.ranking.ranked, "en")
  expect(json).toMatchObject({
    format: 1,
    seed: evaluation.digest,
    draws: 0,
    notes: [{ code: "no-sheets" }],
    judges: null,
    weights: null,
    dominance: [],
    methods: [],
    border: null
  })
})

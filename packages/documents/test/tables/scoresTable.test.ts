import { evaluate, isoDate } from "@dvk/core"
import { expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { sampleRubric } from "../../../../test/sample/sampleRubric.ts"
import { scoresTable } from "../../src/index.ts"

const rubric = sampleRubric([
  { id: "participation", weight: 60 },
  { id: "effectiveness", weight: 40 }
])

const tableOf = (
  sheets: ReadonlyArray<ReturnType<typeof sheet>>,
  file: Readonly<Record<string, unknown>> = {}
) =>
  scoresTable(
    evaluate(campaignOf({ rubric, file, registrations: [registration("A"), registration("B")], sheets }))
  ).rows

test("one score a row, by model and judge, with the place it was read from", () => {
  expect(
    tableOf([
      sheet("A", "J2", [70, 0], { file: "scores/j2.csv", line: 3 }),
      sheet("A", "J1", [80.5, 90], { file: "scores/j1.csv", line: 2 })
    ])
  ).toEqual([
    ["A", "J1", "committee", "participation", "80.5", true, null, "scores/j1.csv", 2],
    ["A", "J1", "committee", "effectiveness", "90", true, null, "scores/j1.csv", 2],
    ["A", "J2", "committee", "participation", "70", true, null, "scores/j2.csv", 3],
    ["A", "J2", "committee", "effectiveness", "0", true, null, "scores/j2.csv", 3]
  ])
})

const fates = (rows: ReturnType<typeof tableOf>) =>
  rows.map(([, judge, , , score, used, why]) => [judge, score, used, why])

test("a blank drops its sheet; rescaled, it alone does not count", () => {
  const sheets = [sheet("A", "J1", [80, null]), sheet("A", "J2", [60, 60])]
  expect(fates(tableOf(sheets)).slice(0, 2)).toEqual([
    ["J1", "80", false, "missing-score"],
    ["J1", null, false, "missing-score"]
  ])
  expect(fates(tableOf(sheets, { rules: { missingScore: "rescale" } })).slice(0, 2)).toEqual([
    ["J1", "80", true, "rescaled"],
    ["J1", null, false, "not-scored"]
  ])
})

test("sheets of a model without a rank go into no score, and say why", () => {
  const rows = tableOf([sheet("A", "J1", [80, 80]), sheet("B", "J1", [1, 1]), sheet("B", "J2", [2, 2])], {
    rules: { minimumJudges: 2 }
  })
  expect(fates(rows)).toEqual([
    ["J1", "80", false, "too-few-judges"],
    ["J1", "80", false, "too-few-judges"],
    ["J1", "1", true, null],
    ["J1", "1", true, null],
    ["J2", "2", true, null],
    ["J2", "2", true, null]
  ])
})

test("so do those of a model that was never admitted", () => {
  const rows = scoresTable(
    evaluate(
      campaignOf({
        rubric,
        file: { deadlines: { registration: "2024-04-07" } },
        registrations: [registration("A", { registeredOn: isoDate(2024, 4, 7) })],
        sheets: [sheet("A", "J1", [80, 80])]
      })
    )
  ).rows
  expect(fates(rows)).toEqual([
    ["J1", "80", false, "late"],
    ["J1", "80", false, "late"]
  ])
})

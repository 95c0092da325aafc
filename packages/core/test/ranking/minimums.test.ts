import { evaluate } from "@dvk/core"
import { expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { rubricWith } from "../../../../test/sample/sampleRubric.ts"

const under = (purpose: string) => {
  const rubric = rubricWith({}, [
    { id: "work", weight: 50, minimum: { score: 60, for: purpose } },
    { id: "effect", weight: 50 }
  ])
  // A: 60 and 80, just at the minimum. B: mean 59.5 and 100.
  const { ranking, recognition, selection } = evaluate(
    campaignOf({
      rubric,
      registrations: [registration("A"), registration("B")],
      sheets: [
        sheet("A", "J1", [60, 80]),
        sheet("B", "J1", [60, 100]),
        sheet("A", "J2", [60, 80]),
        sheet("B", "J2", [59, 100])
      ],
      file: { shortlist: { size: 2 }, rules: { recognition: { minimumGrade: "fair" } } }
    })
  )
  return {
    ranked: ranking.ranked.map((entry) => entry.registration.id),
    unranked: ranking.unranked.map(({ reason }) => [reason.code, reason.values["mean"]]),
    recognised: [...recognition.models.values()].map(({ reason }) => reason.code),
    selected: selection.selected.map(({ model }) => model),
    notSelected: selection.notSelected.map(({ reason }) => reason.code)
  }
}

test("a mean below a criterion's minimum for ranking leaves the model unranked, decided exactly", () => {
  expect(under("ranking")).toMatchObject({
    ranked: ["A"],
    unranked: [["below-criterion-minimum", "119/2"]],
    selected: ["A"]
  })
})

test("a minimum for recognition closes recognition only", () => {
  expect(under("recognition")).toMatchObject({
    ranked: ["B", "A"],
    recognised: ["below-recognition-minimum", "grade-reached"],
    selected: ["B", "A"]
  })
})

test("a minimum for commendation closes the shortlist only", () => {
  expect(under("commendation")).toMatchObject({
    ranked: ["B", "A"],
    recognised: ["grade-reached", "grade-reached"],
    selected: ["A"],
    notSelected: ["below-commendation-minimum"]
  })
})

import { evaluate, parseRubric, type RegistrationColumn } from "@dvk/core"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { rubricInput } from "../../../../test/sample/sampleRubric.ts"

const levels = { A: 95, B: 85, C: 85, D: 85, E: 60 }
const registrations = Object.keys(levels).map((id) => registration(id))
const sheets = Object.entries(levels).map(([id, level]) =>
  sheet(id, "J1", [level, level, level, level, level])
)

const shortlist = (size: number, more: object = {}) => {
  const { selected, open, openPlaces, notSelected } = evaluate(
    campaignOf({ registrations, sheets, file: { shortlist: { size, ...more } } })
  ).selection
  const ids = (list: typeof selected) => list.map(({ model }) => model).join("")
  return `${ids(selected)}|${ids(open)}|${openPlaces}|${ids(notSelected)}`
}

describe("the shortlist takes ranks from the top", () => {
  test("as long as a rank fits as a whole", () => {
    expect(shortlist(1)).toBe("A||0|BCDE")
    expect(shortlist(4)).toBe("ABCD||0|E")
    expect(shortlist(9)).toBe("ABCDE||0|")
  })

  test("a rank that straddles the cut stays open, and nobody below it slips in", () => {
    expect(shortlist(2)).toBe("A|BCD|1|E")
    expect(shortlist(3)).toBe("A|BCD|2|E")
  })

  test("a minimum grade keeps the places empty rather than filling them", () => {
    expect(shortlist(5, { minimumGrade: "good" })).toBe("ABCD||0|E")
  })
})

test("a closed commendation gate keeps a model in the ranking and off the shortlist", () => {
  const input = rubricInput()
  const gate = {
    id: "recognised",
    title: { vi: "Đã công nhận", en: "Recognised" },
    for: "commendation",
    requires: ["recognitionDocument"],
    clause: "II.4"
  }
  const { rubric } = Result.getOrThrow(parseRubric({ ...input, gates: [gate] }))
  const columns = new Set<RegistrationColumn>(["recognitionDocument"])
  const own = registrations.map((entry, at) => ({
    ...entry,
    recognitionDocument: at === 0 ? null : "01-QĐ/ĐU"
  }))
  const { selection, ranking } = evaluate(
    campaignOf({ registrations: own, sheets, rubric, columns, file: { shortlist: { size: 3 } } })
  )
  expect(ranking.ranked[0]?.registration.id).toBe("A")
  expect(selection.selected.map(({ model }) => model)).toEqual(["B", "C", "D"])
  expect(selection.notSelected[0]).toMatchObject({
    model: "A",
    rank: 1,
    reason: { code: "commendation-gate-closed" }
  })
})

test("a campaign that asks for no shortlist has none", () => {
  expect(evaluate(campaignOf({ registrations, sheets })).selection).toMatchObject({
    size: null,
    selected: [],
    open: []
  })
})

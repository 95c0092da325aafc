import { CampaignFile, decode, type Problem, pathText } from "@dvk/core"
import * as Result from "effect/Result"
import { expect, test } from "vitest"

const complete = {
  id: "a-2024",
  title: "A",
  organiser: { name: "Đảng ủy" },
  level: "commune",
  year: 2024,
  rubric: "nghia-thai-2024",
  registrations: ["registrations/*.csv"]
}

const outcome = (changes: Readonly<Record<string, unknown>>) =>
  Result.match(decode(CampaignFile)({ ...complete, ...changes }), {
    onFailure: (problems) => problems.map(told),
    onSuccess: ({ warnings }) => warnings.map(told)
  })

const told = ({ code, path, values }: Problem): string =>
  [code, pathText(path), values["expected"], values["nearest"]]
    .filter((part) => part !== undefined && part !== "")
    .join(" ")

test("a complete campaign.yaml has nothing to tell, and its defaults are filled in", () => {
  const { value } = Result.getOrThrow(decode(CampaignFile)(complete))
  expect(outcome({})).toEqual([])
  expect(value.rules).toEqual({
    panel: "mean",
    minimumJudges: 1,
    missingScore: "drop-sheet",
    conflictingSheets: "exclude",
    recusal: "same-unit",
    late: "exclude",
    ties: []
  })
})

test.each([
  [{ title: undefined }, ["wrong-type title text"]],
  [{ year: "2024" }, ["wrong-type year number"]],
  [{ id: "Nghĩa Thái" }, ["bad-value id slug"]],
  [{ level: "comune" }, ["bad-value level one-of commune"]],
  [{ deadlines: { registration: "2024-02-30" } }, ["bad-value deadlines.registration iso-date"]],
  [{ registrations: "a.csv" }, ["wrong-type registrations list"]],
  [{ duties: [{ what: "A", before: "2024-05-01", from: [] }] }, ["bad-value duties.1.from filled-list"]],
  [{ rules: { trim: "20" } }, ["bad-value rules.trim trim"]],
  [{ titel: "B" }, ["unknown-key titel title"]],
  [{ rules: { tie: [] } }, ["unknown-key rules.tie ties"]]
])("%o is told by its place", (changes, expected) => {
  expect(outcome(changes)).toEqual(expected)
})

test("all faults are told at once", () => {
  const { id, ...rest } = complete
  expect(outcome({ ...rest, level: "x", year: 3 }).length).toBe(2)
  expect(Result.isFailure(decode(CampaignFile)(rest))).toBe(true)
})

test("what is no map at all is told, too", () => {
  for (const input of [null, "text", 3, []]) expect(Result.isFailure(decode(CampaignFile)(input))).toBe(true)
})

test("a quota bounds something, and its min is not above its max", () => {
  const quotas = (...own: ReadonlyArray<object>) => outcome({ shortlist: { size: 3, quotas: own } })
  expect(quotas({ by: "unit", max: 1 }, { by: "field", is: "Kinh tế", min: 2, max: 2 })).toEqual([])
  expect(quotas({ by: "unit", max: 1 }, { by: "unit", min: 3, max: 1 })).toEqual([
    "bad-value shortlist.quotas.2 quota-bounds"
  ])
  expect(quotas({ by: "unit" })).toEqual(["bad-value shortlist.quotas.1 quota-bounds"])
})

test("a share to be trimmed at each end stays below one half", () => {
  for (const trim of ["5%", "20%", "12.5%", "49.9%"]) expect(outcome({ rules: { trim } })).toEqual([])
  for (const trim of ["50%", "60%"])
    expect(outcome({ rules: { trim } })).toEqual(["bad-value rules.trim trim"])
})

import { readFileSync } from "node:fs"
import { foldBare, highestTotal, parseRubric, toExactString } from "@dvk/core"
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { parse } from "yaml"

const read = (id: string) =>
  Result.getOrThrow(
    parseRubric(parse(readFileSync(new URL(`../../data/rubrics/${id}.yaml`, import.meta.url), "utf8")))
  )

const { rubric, warnings } = read("tu-cham-cap-tren")

it("is read without a warning, and says that it is an example and of no authority", () => {
  expect(warnings).toEqual([])
  expect(rubric.exampleWeights).toBe(true)
  expect(rubric.source).toContain("không phải quy định")
})

it("gives 90 points to the unit's own score and 10 to its superior's, and none to a committee", () => {
  expect(rubric.scoreSources.map(({ id, points, criteria }) => [id, points, criteria.length])).toEqual([
    ["self", 900_000, 5],
    ["superior", 100_000, 5]
  ])
  expect(toExactString(highestTotal(rubric))).toBe("100")
})

it("has 100 points, of which 15 are for collectives alone: a person is scored out of 85", () => {
  const points = rubric.criteria.map(({ share, appliesTo }) => [
    share / 10_000,
    appliesTo?.subjectKinds ?? null
  ])
  expect(points).toEqual([
    [15, null],
    [20, null],
    [30, null],
    [15, ["collective"]],
    [20, null]
  ])
})

it("keeps from commendation who has less than half of the points for results", () => {
  expect(rubric.criteria.map(({ id, minimum }) => [id, minimum])).toContainEqual([
    "result",
    { score: 150_000, purpose: "commendation" }
  ])
})

it("asks for recognition below only where a model is raised", () => {
  expect(rubric.gates.map(({ id, levels }) => [id, levels])).toEqual([
    ["complete-registration", null],
    ["registrant", null],
    ["recognised-below", ["province", "central"]]
  ])
})

it("has another list of fields, which shares none with that of Nghĩa Thái", () => {
  const other = read("nghia-thai-2024").rubric
  expect(rubric.fields.map(({ id }) => id)).toEqual([
    "party-front",
    "administrative-reform",
    "countryside-urban",
    "identity-tourism"
  ])
  const names = (of: typeof rubric) =>
    of.fields.flatMap(({ title, aliases }) => [title.vi, ...aliases]).map(foldBare)
  const known = names(other)
  expect(names(rubric).filter((name) => known.includes(name))).toEqual([])
})

it("has its own indicators of results for each field", () => {
  const result = rubric.criteria.find(({ id }) => id === "result")
  expect([...(result?.variants.keys() ?? [])]).toEqual(rubric.fields.map(({ id }) => id))
})

it("says everything in two languages, Vietnamese composed (NFC)", () => {
  const texts = [
    ...rubric.criteria.flatMap(({ title, levels, indicators, variants }) => [
      title,
      levels.high,
      levels.middle,
      levels.low,
      ...[...indicators, ...[...variants.values()].flat()].map(({ title }) => title)
    ]),
    ...[...rubric.fields, ...rubric.gates, ...rubric.scoreSources, ...rubric.adjustments].map(
      ({ title }) => title
    )
  ]
  expect(texts.filter(({ vi, en }) => vi === en || vi !== vi.normalize("NFC"))).toEqual([])
})

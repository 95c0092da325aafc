import { readFileSync } from "node:fs"
import { foldBare, highestTotal, parseRubric, type Rubric, toExactString } from "@dvk/core"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"

const shipped = new URL("../../data/rubrics/nghia-thai-2024.yaml", import.meta.url)
const parsed = Result.getOrThrow(parseRubric(parse(readFileSync(shipped, "utf8"))))
const { rubric } = parsed

/** Which entries of a list a text in a file may mean, as the rubric's own names tell it. */
const meant = (list: Rubric["fields" | "subjectKinds" | "levels"], text: string): ReadonlyArray<string> =>
  list
    .filter(({ title, aliases }) => [title.vi, ...aliases].some((name) => foldBare(name) === foldBare(text)))
    .map(({ id }) => id)

const indicators = rubric.criteria.flatMap((criterion) => [
  ...criterion.indicators,
  ...[...criterion.variants.values()].flat()
])

describe("the shipped rubric", () => {
  it("is read without a warning", () => {
    expect(parsed.warnings).toEqual([])
  })

  it("has the id that campaigns name", () => {
    expect(rubric.id).toBe("nghia-thai-2024")
  })

  it("has the five criteria of the plan, in its order, with the example weights", () => {
    expect(rubric.file.criteria.map(({ id, weight }) => [id, weight])).toEqual([
      ["political-tasks", 20],
      ["participation", 20],
      ["effectiveness", 30],
      ["recognition", 15],
      ["sustainability", 15]
    ])
  })

  it("says that its weights are an example", () => {
    expect(rubric.exampleWeights).toBe(true)
  })

  it("ends at 100", () => {
    expect(toExactString(highestTotal(rubric))).toBe("100")
  })

  it("cites the section of the plan for every criterion, indicator, field and gate", () => {
    const clauses = [...rubric.criteria, ...indicators, ...rubric.fields, ...rubric.gates].map(
      ({ clause }) => clause
    )
    expect(clauses.filter((clause) => !clause?.startsWith("Kế hoạch Nghĩa Thái 2024, mục II."))).toEqual([])
  })

  it("says everything in two languages, Vietnamese composed (NFC)", () => {
    const texts = [
      ...rubric.criteria.flatMap(({ title, levels }) => [title, levels.high, levels.middle, levels.low]),
      ...indicators.map(({ title }) => title),
      ...rubric.gates.map(({ title }) => title)
    ]
    expect(texts.filter(({ vi, en }) => vi === en)).toEqual([])
    expect(texts.filter(({ vi }) => vi !== vi.normalize("NFC"))).toEqual([])
  })

  it("has indicators of effectiveness for each of the four fields", () => {
    const effectiveness = rubric.criteria.find(({ id }) => id === "effectiveness")
    expect([...(effectiveness?.variants.keys() ?? [])]).toEqual(rubric.fields.map(({ id }) => id))
  })

  it("counts spread in participation and recognition in recognition, and neither in sustainability", () => {
    const criterionOf = (indicator: string) =>
      rubric.criteria.find((criterion) => criterion.indicators.some(({ id }) => id === indicator))?.id
    expect(["c2b", "c5f"].map(criterionOf)).toEqual(["participation", "participation"])
    expect(["c4b", "c5d"].map(criterionOf)).toEqual(["recognition", "recognition"])
  })

  it("reads as facts only what the form or a calculation can tell", () => {
    expect(indicators.filter(({ kind }) => kind === "fact").map(({ id }) => id)).toEqual([
      "c1a",
      "c2a",
      "c5f",
      "l4",
      "c4a",
      "c4b",
      "c5e"
    ])
  })

  it("asks for the recognition document for commendation only", () => {
    expect(rubric.gates.map(({ id, purpose, requires }) => [id, purpose, requires])).toEqual([
      ["complete-registration", "ranking", ["name", "address", "content"]],
      ["registrant", "recognition", ["subjectKind"]],
      ["recognition-document", "commendation", ["recognitionDocument"]]
    ])
  })

  it("grades in half-open bands without a gap, from the top down", () => {
    const bands = rubric.grades.map(({ title, from, below }) => [
      title.vi,
      toExactString(from),
      below === null ? null : toExactString(below)
    ])
    expect(bands).toEqual([
      ["Xuất sắc", "90", null],
      ["Tốt", "80", "90"],
      ["Khá", "65", "80"]
    ])
  })
})

describe("names that files use", () => {
  it.each(["fields", "subjectKinds", "levels"] as const)("mean one entry each in %s", (list) => {
    const names = rubric[list].flatMap(({ id, title, aliases }) =>
      [title.vi, ...aliases].map((name) => ({ name, ids: [id] }))
    )
    expect(names.map(({ name }) => ({ name, ids: meant(rubric[list], name) }))).toEqual(names)
  })

  it.each(["fields", "subjectKinds", "levels"] as const)("stand once each in %s", (list) => {
    const forms = rubric[list].flatMap(({ title, aliases }) => [title.vi, ...aliases].map(foldBare))
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
  })

  it.each([
    ["KT", "economy"],
    ["lĩnh vực KINH TẾ", "economy"],
    ["VH – XH", "culture-society"],
    ["Văn hoá xã hội", "culture-society"],
    ["AN-QP", "security-defence"],
    ["Quốc phòng – An ninh", "security-defence"],
    ["Quoc phong an ninh", "security-defence"],
    ["XD HTCT", "political-system"],
    ["hệ thống chính trị", "political-system"]
  ])("read %s as %s", (text, field) => {
    expect(meant(rubric.fields, text)).toEqual([field])
  })

  it.each(["Nông thôn mới", "Camera an ninh", "Môi trường", "Chính trị"])(
    "never guess a field from the topic %s",
    (topic) => {
      expect(meant(rubric.fields, topic)).toEqual([])
    }
  )
})

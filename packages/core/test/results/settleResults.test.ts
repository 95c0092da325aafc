import { isoDate, ModelId, settleResults, toExactString } from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { result } from "../../../../test/sample/sampleResults.ts"

const A = ModelId("A")
const june = isoDate(2024, 6, 30)
const september = isoDate(2024, 9, 1)
const units = (figure: number): number => figure * 10_000

describe("the targets of a model", () => {
  test("are one a row, each with its exact share", () => {
    const { models, findings } = settleResults([
      result("A", { target: "Trồng hoa", registered: units(300), actual: units(200), measure: "m" }),
      result("A", { target: "Lắp camera", registered: units(3), actual: units(4) }),
      result("B", { target: "Trồng hoa", registered: units(1), actual: units(1) })
    ])
    expect(findings).toEqual([])
    expect(
      models
        .get(A)
        ?.targets.map(({ target, share }) => [target, share === null ? null : toExactString(share)])
    ).toEqual([
      ["Lắp camera", "4/3"],
      ["Trồng hoa", "2/3"]
    ])
  })

  test("have no share where a figure is missing, or where nothing was registered to divide by", () => {
    const { models } = settleResults([
      result("A", { target: "a", registered: units(1) }),
      result("A", { target: "b", actual: units(1) }),
      result("A", { target: "c", registered: 0, actual: units(1) })
    ])
    expect(models.get(A)?.targets.map(({ share }) => share)).toEqual([null, null, null])
  })

  test("are told apart by their figures where nobody gave them words", () => {
    const { models } = settleResults([
      result("A", { registered: units(10), actual: units(9) }),
      result("A", { registered: units(20), actual: units(20) })
    ])
    expect(models.get(A)?.targets).toHaveLength(2)
  })
})

describe("of several reports on one thing", () => {
  test("the latest counts, and it keeps what only an earlier one told", () => {
    const { models, findings } = settleResults([
      result("A", { target: "Trồng hoa", registered: units(100), actual: units(40), reportedOn: june }),
      result("A", { target: "trồng  HOA", actual: units(110), replicas: 2, reportedOn: september }),
      result("A", { target: "Trồng hoa", actual: units(1) })
    ])
    expect(findings).toEqual([])
    expect(models.get(A)).toMatchObject({
      targets: [{ registered: units(100), actual: units(110) }],
      replicas: 2,
      reportedOn: september
    })
  })

  test("two of one day that differ count for nothing, and that is said", () => {
    const { models, findings } = settleResults([
      result("A", { population: { count: 100, of: "household" }, reportedOn: june }),
      result("A", { population: { count: 120, of: "household" }, reportedOn: june })
    ])
    expect(models.get(A)?.population).toBeNull()
    expect(findings).toMatchObject([
      { code: "result-conflict", model: "A", values: { column: "population", found: ["100", "120"] } }
    ])
  })

  test("two that say the same are one", () => {
    const row = { target: "a", registered: units(2), actual: units(1), recognitionDocument: "01-QĐ/ĐU" }
    const { models, findings } = settleResults([result("A", row), result("A", row)])
    expect(findings).toEqual([])
    expect(models.get(A)).toMatchObject({ targets: [{ actual: units(1) }], recognitionDocument: "01-QĐ/ĐU" })
  })
})

test("the order of the rows never matters", () => {
  const rows = fc.array(
    fc
      .record({
        model: fc.constantFrom("A", "B"),
        target: fc.constantFrom("a", "b", null),
        registered: fc.constantFrom(null, 0, units(1), units(2)),
        actual: fc.constantFrom(null, units(1), units(3)),
        replicas: fc.constantFrom(null, 1, 2),
        reportedOn: fc.constantFrom(null, june, september)
      })
      .map(({ model, ...row }) => result(model, row)),
    { maxLength: 8 }
  )
  fc.assert(
    fc.property(
      rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(settleResults(shuffled)).toEqual(settleResults(all))
      }
    )
  )
})

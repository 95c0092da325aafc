import {
  additiveEffects,
  type CompleteModels,
  completeModels,
  type Figure,
  gridOfRows,
  intraclass,
  kendallW,
  krippendorffAlpha,
  standardisedMeans
} from "@dvk/core"
import { describe, expect, test } from "vitest"

/** The value to so many places, or the reason why there is none. */
const printed = (figure: Figure, places: number): string =>
  figure.known ? figure.value.toFixed(places) : figure.why

const complete = (rows: ReadonlyArray<ReadonlyArray<number | null>>): CompleteModels => {
  const found = completeModels(gridOfRows(rows))
  if (!found.known) throw new Error(found.why)
  return found.value
}

/** Shrout and Fleiss 1979, table 2: six targets, four judges. */
const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7]
]

/** Shrout and Fleiss 1979, Psychological Bulletin 86 (2), 420–428, tables 2 to 4; more digits and ends from R psych 2.2.9. */
describe("oracle icc-shrout-fleiss-1979", () => {
  const { squares, ...forms } = intraclass(complete(shroutFleiss))

  test("mean squares", () => {
    const { betweenModels, withinModels, betweenJudges, residual } = squares
    expect([betweenModels, withinModels, betweenJudges, residual].map((value) => value.toFixed(2))).toEqual([
      "11.24",
      "6.26",
      "32.49",
      "1.02"
    ])
    expect((betweenModels / withinModels).toFixed(5)).toBe("1.79468")
    expect((betweenModels / residual).toFixed(5)).toBe("11.02725")
  })

  test.each([
    ["icc11", "0.17", "0.165742", ["-0.1329", "0.7226"]],
    ["icc21", "0.29", "0.289764", ["0.0188", "0.7611"]],
    ["icc31", "0.71", "0.714841", ["0.3425", "0.9459"]],
    ["icc1k", "0.44", "0.442797", ["-0.8844", "0.9124"]],
    ["icc2k", "0.62", "0.620051", ["0.0711", "0.9272"]],
    ["icc3k", "0.91", "0.909316", ["0.6757", "0.986"]]
  ] as const)("%s is %s", (form, published, precise, ends) => {
    const { value, interval } = forms[form]
    expect(printed(value, 2)).toBe(published)
    expect(printed(value, 6)).toBe(precise)
    const places = (text: string): number => text.length - text.indexOf(".") - 1
    expect(
      interval.known ? interval.value.map((end, at) => end.toFixed(places(ends[at] ?? ""))) : interval.why
    ).toEqual(ends)
  })
})

/** Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, section C; more digits from fast-krippendorff. */
describe("oracle krippendorff-2011", () => {
  const coders = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null]
  ]
  const grid = gridOfRows((coders[0] ?? []).map((_, unit) => coders.map((coder) => coder[unit] ?? null)))

  test.each([
    ["nominal", "0.743", "0.743421053"],
    ["ordinal", "0.815", "0.815387504"],
    ["interval", "0.849", "0.849107143"]
  ] as const)("%s α is %s", (metric, published, precise) => {
    expect(printed(krippendorffAlpha(grid, metric), 3)).toBe(published)
    expect(printed(krippendorffAlpha(grid, metric), 9)).toBe(precise)
  })
})

/** Siegel 1956, Nonparametric Statistics, ch. 9: three executives rank six applicants, W = 0.16. */
test("oracle kendall-w-siegel", () => {
  const executives = [
    [1, 6, 3, 2, 5, 4],
    [1, 5, 6, 4, 2, 3],
    [6, 3, 2, 5, 4, 1]
  ]
  const applicants = Array.from({ length: 6 }, (_, at) => executives.map((ranks) => ranks[at] ?? null))
  const { rankSums, squares, w, chiSquare, degrees, models, judges } = kendallW(complete(applicants))
  expect(rankSums).toEqual([8, 14, 11, 11, 11, 8])
  expect(squares).toBe(25.5)
  expect(printed(w, 6)).toBe("0.161905")
  // m (n − 1) W = 3 · 5 · 17/105
  expect(printed(chiSquare, 6)).toBe("2.428571")
  expect([judges, models, degrees]).toEqual([3, 6, 5])
})

/**
 * Data of Shrout and Fleiss with the cells (i + j) mod 3 = 0 taken out; figures by R's `lm` with sums to zero. By
 * plain means target 1 is first, with the judges' severity taken out target 5 is.
 */
test("oracle additive-incomplete-design", () => {
  const rows = shroutFleiss.map((row, i) => row.map((score, j) => ((i + 1 + j + 1) % 3 === 0 ? null : score)))
  const { mean, models, judges, residualSquares, degrees } = additiveEffects(gridOfRows(rows))
  const digits = (values: Iterable<number>): ReadonlyArray<string> =>
    [...values].map((value) => value.toFixed(10))
  expect(mean).toBeCloseTo(5.479166666667, 11)
  expect(digits(models)).toEqual(digits([1, -17 / 12, 2 / 3, -4 / 3, 25 / 12, -1]))
  expect(digits(judges)).toEqual(digits([2.1875, -2.5625, -1.5625, 1.9375]))
  expect(residualSquares).toBeCloseTo(8 / 3, 11)
  // 16 scores − 6 models − 4 judges + 1
  expect(degrees).toBe(7)
})

/**
 * Rule: HeroX's judging guide, and the scoring of github.com/hackwestern/hackwestern: z-scores with the
 * population's standard deviation, averaged over judges and mapped back. Figures computed from it.
 */
test("oracle zscore-per-judge", () => {
  const { z, points } = standardisedMeans(gridOfRows(shroutFleiss))
  expect([...z].map((value) => value.toFixed(9))).toEqual([
    "0.397941855",
    "-1.263642765",
    "0.731275188",
    "-0.826047791",
    "1.342750795",
    "-0.382277282"
  ])
  expect([...points].map((value) => value.toFixed(9))).toEqual([
    "6.347520516",
    "1.938860066",
    "7.231949431",
    "3.099925012",
    "8.854369554",
    "4.277375421"
  ])
})

import { describe, expect, test } from "vitest"
import { fQuantile } from "../../../src/agreement/distribution/fQuantile.ts"

/** Upper 2.5 % points of F: Merrington and Thompson 1943, Biometrika 33, 73–88, to their printed digits. */
describe("the 97.5 % quantile of F", () => {
  test.each([
    [1, 1, "647.79"],
    [1, 10, "6.9367"],
    [3, 6, "6.5988"],
    [5, 15, "3.5764"],
    [10, 3, "14.419"],
    [30, 120, "1.6899"]
  ])("for %i and %i degrees of freedom", (upper, lower, printed) => {
    expect(fQuantile(0.975, upper, lower).toPrecision(5)).toBe(printed)
  })

  test("turns over with its degrees of freedom: F(p; a, b) = 1 ÷ F(1 − p; b, a)", () => {
    for (const [a, b] of [
      [2, 7],
      [4.75, 12.5],
      [499, 6986]
    ] as const) {
      expect(fQuantile(0.975, a, b) * fQuantile(0.025, b, a)).toBeCloseTo(1, 11)
    }
  })

  test("for two degrees of freedom above there is a formula: b/2 · ((1 − p)^(−2/b) − 1)", () => {
    // b = 2: 1 ÷ (1 − p) − 1; b = 4: 2 · (1 ÷ √(1 − p) − 1).
    expect(fQuantile(0.975, 2, 2)).toBeCloseTo(39, 9)
    expect(fQuantile(0.96, 2, 4)).toBeCloseTo(8, 11)
  })

  test("holds for as many degrees of freedom as ten thousand models and fifteen judges have", () => {
    // scipy.stats.f.ppf(0.975, 9999, 139986)
    expect(fQuantile(0.975, 9999, 139986)).toBeCloseTo(1.0289232711735554, 11)
  })
})

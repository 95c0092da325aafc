import { expect, test } from "vitest"
import { partsOf, weightScheme } from "../../../src/robustness/weights/schemes.ts"

const drawn = (name: "around" | "order" | "simplex", shares: ReadonlyArray<number>, draws: number) => {
  const scheme = weightScheme(name, shares, 20, "seed")
  return Array.from({ length: draws }, () => {
    const weights = new Float64Array(shares.length)
    scheme.draw(weights)
    return weights
  })
}

const meanOf = (draws: ReadonlyArray<Float64Array>, at: number): number =>
  draws.reduce((sum, weights) => sum + (weights[at] ?? 0), 0) /
  draws.reduce((sum, weights) => sum + weights.reduce((all, weight) => all + weight, 0), 0)

test("within their order, a larger stated weight is never drawn smaller; equal ones may go either way", () => {
  const draws = drawn("order", [2, 5, 2], 2000)
  expect(draws.every(([a = 0, b = 0, c = 0]) => b >= a && b >= c)).toBe(true)
  const first = draws.filter(([a = 0, , c = 0]) => a > c).length
  expect(Math.abs(first - 1000)).toBeLessThan(4 * Math.sqrt(500))
  // Expected order statistics of the flat Dirichlet distribution of three: (1 + 1/2 + 1/3)/3, (1/2 + 1/3)/3, (1/3)/3.
  expect(meanOf(draws, 1)).toBeCloseTo(11 / 18, 1)
})

test("around the stated weights the mean of the draws is what is stated", () => {
  const draws = drawn("around", [4, 4, 6, 3, 3], 5000)
  expect([0, 1, 2, 3, 4].map((at) => Math.round(meanOf(draws, at) * 100))).toEqual([20, 20, 30, 15, 15])
})

test("over the whole simplex every criterion has the same mean", () => {
  const draws = drawn("simplex", [4, 4, 6, 3, 3], 20_000)
  expect([0, 1, 2, 3, 4].map((at) => Math.round(meanOf(draws, at) * 100))).toEqual([20, 20, 20, 20, 20])
})

test("whole numbers near the shares add up, and none is zero", () => {
  expect(partsOf(100, [1, 1, 1])).toEqual([34, 33, 33])
  expect(partsOf(100, [999, 1])).toEqual([99, 1])
})

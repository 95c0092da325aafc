import * as fc from "fast-check"
import { expect, test } from "vitest"
import { GapWeights } from "../../../src/robustness/draws/GapWeights.ts"
import { generatorOf } from "../../../src/robustness/draws/Generator.ts"

const gaps = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 })
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, number) => all + number, 0)

test("weights are whole numbers above zero, and every draw adds up to the same number", () => {
  fc.assert(
    fc.property(gaps, fc.integer({ min: 10, max: 20 }), fc.string(), (gaps, bits, seed) => {
      const source = new GapWeights(gaps, bits)
      const generator = generatorOf(seed, "test")
      const weights = new Float64Array(gaps.length)
      for (let draw = 0; draw < 5; draw++) {
        source.draw(generator, weights)
        expect(weights.every((weight, at) => Number.isInteger(weight) && weight >= (gaps[at] ?? 0))).toBe(
          true
        )
        expect(sum(weights)).toBe(2 ** bits - 1 + sum(gaps))
      }
    })
  )
})

test("have the mean and the variance of the Dirichlet distribution", () => {
  // Parameters 20, 20, 30, 15, 15: means 0.2, 0.2, 0.3, 0.15, 0.15; variances p · (1 − p) / 101.
  const parameters = [20, 20, 30, 15, 15]
  const source = new GapWeights(parameters, 20)
  const generator = generatorOf("seed", "test")
  const weights = new Float64Array(5)
  const draws = 20_000
  const sums = [0, 0, 0, 0, 0]
  const squares = [0, 0, 0, 0, 0]
  for (let draw = 0; draw < draws; draw++) {
    source.draw(generator, weights)
    const all = sum(weights)
    weights.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight / all
      squares[at] = (squares[at] ?? 0) + (weight / all) ** 2
    })
  }
  parameters.forEach((parameter, at) => {
    const mean = (sums[at] ?? 0) / draws
    const variance = (squares[at] ?? 0) / draws - mean ** 2
    const p = parameter / 100
    expect(mean).toBeCloseTo(p, 3)
    expect(variance / ((p * (1 - p)) / 101)).toBeCloseTo(1, 1)
  })
})

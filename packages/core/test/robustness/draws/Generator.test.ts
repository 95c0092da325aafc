import { expect, test } from "vitest"
import { Generator, generatorOf } from "../../../src/robustness/draws/Generator.ts"

/** Made with the authors' xoshiro128starstar.c, version 1.1, from the state 1, 2, 3, 4. */
const REFERENCE = [
  11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804
]

test("gives the numbers of the reference implementation", () => {
  const generator = new Generator([1, 2, 3, 4])
  expect(REFERENCE.map(() => generator.next())).toEqual(REFERENCE)
})

test("draws below a limit without favour: what is left over beyond the last whole multiple is drawn again", () => {
  const generator = generatorOf("seed", "purpose")
  const counts = [0, 0, 0]
  for (let draw = 0; draw < 30_000; draw++) {
    const drawn = generator.below(3)
    counts[drawn] = (counts[drawn] ?? 0) + 1
  }
  // 10,000 each, with a standard deviation of √(30,000 · 1/3 · 2/3) = 82.
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(4 * 82)
  // Two thirds of all 32-bit numbers are below this limit; the rest would make 0 … twice as likely.
  const limit = 2_863_311_531
  const drawn = Array.from({ length: 1000 }, () => generator.below(limit))
  expect(Math.max(...drawn)).toBeLessThan(limit)
  expect(drawn.filter((number) => number < limit / 2).length).toBeGreaterThan(430)
  expect(drawn.filter((number) => number < limit / 2).length).toBeLessThan(570)
})

test("one seed gives different numbers for different purposes, and the same ones again for the same", () => {
  const first = (seed: string, purpose: string) => generatorOf(seed, purpose).next()
  expect(first("a", "judges")).toBe(first("a", "judges"))
  expect(first("a", "judges")).not.toBe(first("a", "ties"))
  expect(first("a", "judges")).not.toBe(first("b", "judges"))
})

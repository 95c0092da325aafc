import { expect, test } from "vitest"
import { generatorOf } from "../../../src/robustness/draws/Generator.ts"
import { shuffleTies } from "../../../src/robustness/draws/shuffleTies.ts"

test("each order of three level models is as likely as the others; the others stay where they are", () => {
  const keys = Float64Array.of(9, 5, 5, 5, 1)
  const generator = generatorOf("seed", "ties")
  const counts = new Map<string, number>()
  for (let draw = 0; draw < 6000; draw++) {
    const order = Int32Array.of(0, 1, 2, 3, 4)
    shuffleTies(order, keys, generator)
    expect([order[0], order[4]]).toEqual([0, 4])
    const middle = order.subarray(1, 4).join()
    counts.set(middle, (counts.get(middle) ?? 0) + 1)
  }
  expect(counts.size).toBe(6)
  // 1,000 each, with a standard deviation of √(6,000 · 1/6 · 5/6) = 29.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(4 * 29)
})

test("ties at both ends are shuffled, too, and draws without ties draw no number", () => {
  const generator = generatorOf("seed", "ties")
  const seen = new Set<string>()
  for (let draw = 0; draw < 50; draw++) {
    const order = Int32Array.of(0, 1, 2, 3)
    shuffleTies(order, Float64Array.of(5, 5, 1, 1), generator)
    seen.add(order.join())
  }
  expect([...seen].toSorted()).toEqual(["0,1,2,3", "0,1,3,2", "1,0,2,3", "1,0,3,2"])
  const [one, other] = [generatorOf("a", "b"), generatorOf("a", "b")]
  shuffleTies(Int32Array.of(1, 0), Float64Array.of(1, 2), one)
  expect(one.next()).toBe(other.next())
})

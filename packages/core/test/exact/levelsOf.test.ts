import { compare as compareRationals, ExactColumn, ExactSum, levelsOf, type Rational } from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"

test("values are numbered from the highest down, equal ones alike, missing ones last", () => {
  const column = new ExactColumn(5)
  column.set(0, new ExactSum().add(160, 2))
  column.set(2, new ExactSum().add(720, 9))
  column.set(3, new ExactSum().add(95, 1))
  column.set(4, new ExactSum().add(-1, 3))
  expect([...column.levels()]).toEqual([1, 3, 1, 0, 2])
})

test("values that share a rounded quotient are parted exactly", () => {
  const n = Number.MAX_SAFE_INTEGER - 1
  const column = new ExactColumn(4)
  column.set(0, new ExactSum().add(n - 1, n))
  column.set(1, new ExactSum().add(n, n + 1))
  column.set(2, new ExactSum().addBig(BigInt(n) * 10n ** 18n, BigInt(n + 1) * 10n ** 18n + 1n))
  column.set(3, new ExactSum().add(1, 2))
  expect((n - 1) / n).toBe(n / (n + 1))
  expect([...column.levels()]).toEqual([2, 0, 1, 3])
})

test("levels order any values as cross-multiplication does, however near they are", () => {
  const near = fc.record({
    above: fc.integer({ min: -3, max: 3 }),
    below: fc.integer({ min: 0, max: 3 }),
    factor: fc.constantFrom(1n, 3n, 10n ** 12n)
  })
  fc.assert(
    fc.property(
      fc.array(fc.option(near), { minLength: 2, maxLength: 12 }),
      fc.constantFrom(5, 10 ** 9, 2 ** 52),
      (parts, size) => {
        const column = new ExactColumn(parts.length)
        const values = parts.map((part, at): Rational | null => {
          if (part === null) return null
          const sum = new ExactSum().addBig(
            BigInt(size + part.above) * part.factor,
            BigInt(size + part.below) * part.factor
          )
          column.set(at, sum)
          return sum.rational()
        })
        const levels = column.levels()
        const orderOf = (a: Rational | null, b: Rational | null): number =>
          a === null || b === null ? Number(a === null) - Number(b === null) : compareRationals(b, a)
        for (const [a, one] of values.entries()) {
          for (const [b, other] of values.entries()) {
            expect(Math.sign((levels[a] ?? 0) - (levels[b] ?? 0))).toBe(orderOf(one, other))
          }
        }
      }
    )
  )
})

test("keys only sort roughly: what is equal in them is asked of the values, and nothing else is", () => {
  const asked: Array<string> = []
  const values = [3, 1, 2, 1]
  const levels = levelsOf(Float64Array.of(1, 0, 1, 0), (a, b) => {
    asked.push([a, b].toSorted((one, other) => one - other).join(""))
    return (values[a] ?? 0) - (values[b] ?? 0)
  })
  expect([...levels]).toEqual([0, 2, 1, 2])
  expect([...new Set(asked)].toSorted()).toEqual(["02", "13"])
})

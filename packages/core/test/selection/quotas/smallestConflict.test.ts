import { describe, expect, test } from "vitest"
import { smallestConflict } from "../../../src/selection/quotas/smallestConflict.ts"

/** Items go together unless all of one of these stand among them. */
const without =
  (...conflicts: ReadonlyArray<string>) =>
  (some: ReadonlyArray<string>): boolean =>
    !conflicts.some((conflict) => [...conflict].every((item) => some.includes(item)))

describe("a smallest conflict", () => {
  test("has fewer items than every other one, not only none to spare", () => {
    expect(smallestConflict([..."abcdef"], without("abc", "bcd", "ef"))).toEqual(["e", "f"])
    expect(smallestConflict([..."abcdef"], without("abc", "d"))).toEqual(["d"])
  })

  test("is empty where everything goes together", () => {
    expect(smallestConflict([..."abc"], without("abcd"))).toEqual([])
  })

  test("is everything where the parts cannot be judged", () => {
    expect(smallestConflict([..."abc"], (some) => some.length < 3)).toEqual(["a", "b", "c"])
  })
})

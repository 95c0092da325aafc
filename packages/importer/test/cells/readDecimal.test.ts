import { describe, expect, it } from "vitest"
import { readDecimal } from "../../src/cells/readDecimal.ts"

describe("a score", () => {
  it.each([
    ["8,25", 82_500],
    ["8.25", 82_500],
    ["0", 0],
    ["100", 1_000_000],
    ["-1", -10_000],
    ["8,1234", 81_234]
  ])("%j is %d ten-thousandths", (text, score) => {
    expect(readDecimal(text)).toBe(score)
  })

  it.each(["", "85/100", "90%", "vắng", "8,12345", "1.234,5", "8,", "1e2", "０"])("%j is none", (text) => {
    expect(readDecimal(text)).toBeNull()
  })
})

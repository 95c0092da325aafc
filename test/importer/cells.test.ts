import { describe, expect, test } from "vitest"
import { cells } from "./zoo/cells.ts"
import { outcomeOf } from "./zoo/outcome.ts"

describe("a cell is read as people write it, and never guessed", () => {
  test.each(cells)("$name", (specimen) => {
    expect(outcomeOf(specimen)).toMatchObject({ ...specimen.expected, kind: specimen.kind })
  })
})

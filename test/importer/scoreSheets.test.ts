import { describe, expect, test } from "vitest"
import { outcomeOf } from "./zoo/outcome.ts"
import { scoreSheets } from "./zoo/scoreSheets.ts"

describe("a score sheet is read as judges fill it in", () => {
  test.each(scoreSheets)("$name", (specimen) => {
    expect(outcomeOf(specimen)).toMatchObject({ ...specimen.expected, kind: specimen.kind })
  })
})

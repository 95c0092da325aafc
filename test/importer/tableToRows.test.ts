import { describe, expect, test } from "vitest"
import { layouts } from "./zoo/layouts.ts"
import { outcomeOf } from "./zoo/outcome.ts"

describe("a table becomes rows", () => {
  test.each(layouts)("$name", (specimen) => {
    expect(outcomeOf(specimen)).toMatchObject({ ...specimen.expected, kind: specimen.kind })
  })
})

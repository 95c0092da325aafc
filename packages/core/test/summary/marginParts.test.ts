import { differingSides, FieldId, marginTotal, type SummaryMargins, unknownCounts } from "@dvk/core"
import { describe, expect, test } from "vitest"

const margins = (
  registered: number | null,
  fields: ReadonlyArray<number | null>,
  kinds: ReadonlyArray<number | null> = []
): SummaryMargins => ({
  total: { ...unknownCounts, registered },
  fields: fields.map((count, at) => ({ field: FieldId(`f${at}`), registered: count })),
  subjectKinds: kinds.map((count, at) => ({
    subjectKind: at === 0 ? "collective" : "individual",
    registered: count
  }))
})

describe("the total of margins", () => {
  test.each([
    ["is the one stated, whatever the sides say", margins(9, [4, 3]), 9],
    ["is the sum of a side that has all its figures", margins(null, [4, 3]), 7],
    ["is not known from a side with a blank", margins(null, [4, null]), null],
    ["may come from the other side", margins(null, [4, null], [5, 2]), 7],
    ["is not none where nothing is told", margins(null, []), null]
  ])("%s", (_, given, total) => {
    expect(marginTotal(given)).toBe(total)
  })
})

describe("a side differs from the total", () => {
  test.each([
    ["where its figures come to another one", margins(9, [4, 3]), [{ side: "fields", sum: 7, total: 9 }]],
    ["where some of them are more already", margins(5, [6, null]), [{ side: "fields", sum: 6, total: 5 }]],
    ["not where the rest may be in a blank", margins(9, [4, null]), []],
    ["each for itself", margins(7, [4, 3], [5, 1]), [{ side: "subjectKinds", sum: 6, total: 7 }]],
    ["not where nothing is divided", margins(9, []), []]
  ])("%s", (_, given, differing) => {
    expect(differingSides(given)).toEqual(differing)
  })
})

import { CriterionId, canonicalRows, JudgeId, ModelId, ScoreTableBuilder } from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"

const sheets = fc.array(
  fc.record({
    model: fc.constantFrom("M1", "M2", "M10"),
    judge: fc.constantFrom("J1", "J10", "J2"),
    source: fc.constantFrom("committee" as const, "self" as const, "public" as const),
    file: fc.constantFrom("a.csv", "b.csv"),
    line: fc.integer({ min: 2, max: 9 })
  }),
  { maxLength: 300, size: "max" }
)

test("rows stand by model, judge, source, file and line, however the sheets came in", () => {
  fc.assert(
    fc.property(sheets, (own) => {
      const builder = new ScoreTableBuilder([CriterionId("a")])
      // Files stand in the order that counts, which is the order in which they are added.
      const added = own.toSorted((a, b) => Number(a.file > b.file) - Number(a.file < b.file))
      for (const { model, judge, ...rest } of added) {
        builder.add({ ...rest, model: ModelId(model), judge: JudgeId(judge), scores: [0] })
      }
      const key = (row: number): ReadonlyArray<string | number> => {
        const { model = "", judge = "", source = "", file = "", line = 0 } = added[row] ?? {}
        return [model, judge, source, file, line, row]
      }
      const rows = [...canonicalRows(builder.build())]
      const expected = added
        .map((_, row) => row)
        .toSorted((a, b) => {
          const [first, second] = [key(a), key(b)]
          const at = first.findIndex((part, place) => part !== second[place])
          return at < 0 ? 0 : (first[at] ?? 0) < (second[at] ?? 0) ? -1 : 1
        })
      expect(rows).toEqual(expected)
    }),
    { numRuns: 300 }
  )
})

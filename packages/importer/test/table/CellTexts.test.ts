import * as fc from "fast-check"
import { expect, it } from "vitest"
import { CellTexts } from "../../src/table/CellTexts.ts"

it("a cell is what stands there, whatever stood in its place before", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: fc.constantFrom("a", "ă", "b"), maxLength: 45 }), fc.nat(2))),
      (cells) => {
        const texts = new CellTexts(cells.map(([cell]) => cell).join(","))
        let at = 0
        for (const [cell, hash] of cells) {
          expect(texts.cut(at, at + cell.length, hash)).toBe(cell)
          at += cell.length + 1
        }
      }
    )
  )
})

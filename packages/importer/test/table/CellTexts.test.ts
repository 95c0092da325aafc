import * as fc from "fast-check"
import { expect, it } from "vitest"
import { CellTexts } from "../../src/table/CellTexts.ts"
import { bytesOf } from "../sample/reading.ts"

it("a cell is what stands there, whatever stood in its place before", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: fc.constantFrom("a", "ă", "b"), maxLength: 45 }), fc.nat(2))),
      (cells) => {
        const written = cells.map(([cell]) => cell).join(",")
        const texts = new CellTexts(written, bytesOf(written))
        let at = 0
        let byte = 0
        for (const [cell, hash] of cells) {
          const { length } = bytesOf(cell)
          expect(texts.cut(at, at + cell.length, byte, byte + length, hash)).toBe(cell)
          at += cell.length + 1
          byte += length + 1
        }
      }
    )
  )
})

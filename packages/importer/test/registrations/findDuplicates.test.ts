import { foldForMatching } from "@dvk/core"
import * as fc from "fast-check"
import { expect, it } from "vitest"
import { bareHash } from "../../src/registrations/bareHash.ts"
import { findDuplicates } from "../../src/registrations/findDuplicates.ts"
import { SharedHashes } from "../../src/registrations/SharedHashes.ts"
import { registrationsFrom } from "../sample/reading.ts"

const letters = fc.string({
  unit: fc.constantFrom(
    "a",
    "A",
    "á",
    "à",
    "ễ",
    "Ễ",
    "e\u0302\u0303",
    "đ",
    "D",
    "1",
    " ",
    "\u00a0",
    "-",
    "–",
    '"',
    "“",
    "K",
    "한",
    "가",
    "𝄞"
  ),
  maxLength: 6
})

it("texts that are folded into one have one bare hash", () => {
  fc.assert(
    fc.property(letters, (text) => {
      const others = [text.normalize("NFD"), text.toUpperCase(), foldForMatching(text), ` “${text}” `]
      const same = others.filter((other) => foldForMatching(other) === foldForMatching(text))
      expect(same.map((other) => bareHash(other))).toEqual(same.map(() => bareHash(text)))
    }),
    { numRuns: 2000 }
  )
})

it("rows share a number with another row, and never with themselves", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 3000 }), (hashes) => {
      const shared = new SharedHashes(hashes.length)
      for (const [row, hash] of hashes.entries()) {
        shared.add(hash, row)
        shared.add(hash, row)
        shared.meet(hash + 100, row)
      }
      const counts = Map.groupBy(hashes, (hash) => hash)
      for (const [row, hash] of hashes.entries())
        expect(shared.isShared(row)).toBe((counts.get(hash)?.length ?? 0) > 1)
    }),
    { numRuns: 50 }
  )
})

const names = ["Nuôi cá", "NUÔI  CÁ", "Nuôi cà", "“Nuôi cá”", "Hoà giải", "Hòa giải", "Camera", "hoa giai"]
const row = fc.record({
  id: fc.constantFrom("M1", "m1", "M2", "M3", ""),
  name: fc.constantFrom(...names),
  unit: fc.constantFrom("Xóm 1", "XÓM 1", "Xóm 2")
})

it("the quick search refuses what comparing each row with all before it refuses", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const lines = rows.map(({ id, name, unit }) => `${id},${name},${unit},KT`)
      const { registrations, rejected } = registrationsFrom(
        "Mã mô hình,Tên mô hình,Đơn vị,Lĩnh vực",
        ...lines,
        ""
      )
      const fold = foldForMatching
      const kept: Array<(typeof rows)[number]> = []
      for (const next of rows) {
        const again = kept.some(
          ({ id, name, unit }) =>
            (fold(name) === fold(next.name) && fold(unit) === fold(next.unit)) ||
            (id !== "" && fold(id) === fold(next.id))
        )
        if (!again) kept.push(next)
      }
      expect(registrations.map(({ name, unitName }) => [fold(name), fold(unitName)])).toEqual(
        kept.map(({ name, unit }) => [fold(name), fold(unit)])
      )
      expect(registrations.length + rejected.length).toBe(rows.length)
      expect(findDuplicates(registrations).rejected).toEqual([])
    }),
    { numRuns: 300 }
  )
})

import { describe, expect, test } from "vitest"
import { utf8 } from "../importer/zoo/Specimen.ts"
import { lostRows } from "./lostRows.ts"
import type { Mutant } from "./Mutant.ts"
import { bytesOfMutant } from "./Mutant.ts"
import { type Outcome, originalOf } from "./Original.ts"
import { readSent } from "./readers.ts"

const lines = ["Tên mô hình,Đơn vị,Lĩnh vực", ..."abcde".split("").map((name) => `${name},Xóm 1,KT`), ""]
const bytes = utf8(...lines)
const original = await originalOf("a list", bytes, readSent)
const starts = lines.map((_, at) => utf8(...lines.slice(0, at), "").length)
const cut = starts[3] ?? 0
/** A strange line between the second and the third row. */
const mutant: Mutant = [
  { _tag: "Kept", from: 0, to: cut },
  { _tag: "Strange", bytes: utf8("?", "") },
  { _tag: "Kept", from: cut, to: bytes.length }
]
const without = (outcome: Outcome, line: number): Outcome => ({
  ...outcome,
  accepted: new Map([...outcome.accepted].filter(([at]) => at !== line))
})

describe("a fuzzed list", () => {
  test("whose untouched rows are all read has lost nothing", async () => {
    expect(lostRows(original, mutant, await readSent(bytesOfMutant(mutant, bytes)))).toEqual([])
  })

  test("has lost the row that a reader drops, on its new line", async () => {
    const outcome = await readSent(bytesOfMutant(mutant, bytes))
    expect(lostRows(original, mutant, without(outcome, 6))).toHaveLength(1)
    expect(lostRows(original, mutant, without(outcome, 6))[0]).toMatch(/^line 6: .*"name":"d"/)
  })

  test("may lose a row whose neighbour was hit, and one of which something is said", async () => {
    const outcome = await readSent(bytesOfMutant(mutant, bytes))
    expect(lostRows(original, mutant, without(outcome, 3))).toEqual([])
    expect(lostRows(original, mutant, { ...without(outcome, 6), told: new Set([6]) })).toEqual([])
  })

  test("is refused with a word, or it is lost as a whole", async () => {
    const refused = {
      ...(await readSent(bytes)),
      refused: true,
      told: new Set<number>(),
      ofFile: new Set<string>()
    }
    expect(lostRows(original, mutant, refused)).toEqual(["refused without a word"])
    expect(lostRows(original, mutant, { ...refused, ofFile: new Set(["binary"]) })).toEqual([])
  })
})

import { readFileSync } from "node:fs"
import { parse } from "csv-parse/sync"
import { describe, expect, test } from "vitest"

const columns = ["place", "period", "registered", "recognised", "commended", "note", "source"]
const rows: ReadonlyArray<Readonly<Record<string, string>>> = parse(
  readFileSync(new URL("../../data/funnels/vietnam.csv", import.meta.url)),
  { columns: true, bom: true }
)

describe("data/funnels/vietnam.csv", () => {
  test("has the columns that the report reads, and a whole number wherever there is one", () => {
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(columns)
      expect(row["registered"]).toMatch(/^[1-9]\d*$/)
      for (const stage of ["recognised", "commended"]) expect(row[stage]).toMatch(/^\d*$/)
    }
  })

  test("names a source for every row, and tells of a later stage than registration", () => {
    for (const row of rows) {
      expect(row["source"]).toMatch(/^https?:\/\/\S+$/)
      expect(`${row["recognised"]}${row["commended"]}`).not.toBe("")
    }
  })

  test("never has more models further on than were registered", () => {
    for (const row of rows)
      for (const stage of ["recognised", "commended"])
        expect(Number(row[stage])).toBeLessThanOrEqual(Number(row["registered"]))
  })
})

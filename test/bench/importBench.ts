import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Contest } from "./importContender.ts"
import { halfDuplicates, listOf } from "./importFiles.ts"
import type { Measurement } from "./Measurement.ts"

const contender = fileURLToPath(new URL("importContender.ts", import.meta.url))
const ways = ["csv-parse", "papaparse", "dvk"] as const

/** Enough for csv-parse to hold a hundred megabytes as arrays. */
const MEMORY = "--max-old-space-size=6144"

const runIn = (way: string, file: string): Contest =>
  JSON.parse(execFileSync(process.execPath, [MEMORY, contender, way, file], { encoding: "utf8" }))

const counts = ({ rows, rejected, findings, megabytes }: Contest): string =>
  `${rows} rows${rejected + findings > 0 ? `, ${rejected} refused, ${findings} findings` : ""}, at most ${megabytes} MB`

const contest = (what: string, file: string, size: number): ReadonlyArray<Measurement> => {
  const outcomes = ways.map((way) => ({ way, ...runIn(way, file) }))
  const yardstick = outcomes[0]?.milliseconds ?? Number.NaN
  return outcomes.map((outcome) => {
    const { way, milliseconds } = outcome
    const speed = `${(size / 1000 / milliseconds).toFixed(1)} MB/s`
    const ratio = `${(milliseconds / yardstick).toFixed(2)} × csv-parse`
    return { what: `${what}: ${way}`, milliseconds, note: `${speed}, ${ratio}, ${counts(outcome)}` }
  })
}

/**
 * Reading lists of registrations with findings and cleaning, beside csv-parse and papaparse that only split the same
 * bytes into cells; and a list in which every model stands twice. `--small` is a tenth of it all.
 */
export const importBench = (
  size: (name: string, otherwise: number) => number
): ReadonlyArray<Measurement> => {
  const share = process.argv.includes("--small") ? 0.1 : 1
  const megabytes = size("megabytes", 100 * share)
  const rows = size("rows", 600_000 * share)
  const folder = mkdtempSync(join(tmpdir(), "dvk-bench-"))
  const file = join(folder, "list.csv")
  try {
    const lists = [false, true].flatMap((dirty) => {
      const bytes = listOf(megabytes, dirty)
      writeFileSync(file, bytes)
      return contest(dirty ? "dirty" : "clean", file, bytes.length)
    })
    writeFileSync(file, halfDuplicates(rows))
    const twice = runIn("dvk", file)
    return [
      ...lists,
      { what: "half of them duplicates: dvk", milliseconds: twice.milliseconds, note: counts(twice) }
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

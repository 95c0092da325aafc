// Reads one file in one way, in a process of its own, so that neither memory nor compiled code is shared:
// `node importContender.ts WAY FILE`. Prints one JSON object.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { isoDate, parseRubric } from "@dvk/core"
import { readRegistrations } from "@dvk/importer"
import { parse } from "csv-parse/sync"
import * as Result from "effect/Result"
import Papa from "papaparse"
import { parse as parseYaml } from "yaml"

/** What one way made of a file, and what it took: processor time, for other work on the machine must not count. */
export interface Contest {
  readonly milliseconds: number
  readonly rows: number
  readonly rejected: number
  readonly findings: number
  /** The most memory the process ever had, the file itself included. */
  readonly megabytes: number
}

const RUNS = 3
const root = join(fileURLToPath(import.meta.url), "..", "..", "..")

const rubric = Result.getOrThrow(
  parseRubric(parseYaml(readFileSync(join(root, "data", "rubrics", "nghia-thai-2024.yaml"), "utf8")))
).rubric

const counted = (rows: number): Pick<Contest, "rows" | "rejected" | "findings"> => {
  return { rows, rejected: 0, findings: 0 }
}

const ways: Readonly<Record<string, (bytes: Uint8Array) => Pick<Contest, "rows" | "rejected" | "findings">>> =
  {
    "csv-parse": (bytes) =>
      counted(parse(Buffer.from(bytes.buffer), { bom: true, relax_column_count: true }).length - 1),
    papaparse: (bytes) =>
      counted(
        Papa.parse(new TextDecoder().decode(bytes), { delimiter: ",", skipEmptyLines: true }).data.length - 1
      ),
    dvk: (bytes) => {
      const deadline = isoDate(2024, 4, 7)
      const { registrations, rejected, findings } = readRegistrations({
        file: "a.csv",
        bytes,
        rubric,
        year: 2024,
        deadline
      })
      return { rows: registrations.length, rejected: rejected.length, findings: findings.length }
    }
  }

const [name = "", file = ""] = process.argv.slice(2)
const way = ways[name]
if (way !== undefined) {
  const bytes = new Uint8Array(readFileSync(file))
  let best: Contest | null = null
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage()
    const outcome = way(bytes)
    const { user, system } = process.cpuUsage(before)
    const milliseconds = (user + system) / 1000
    if (best === null || milliseconds < best.milliseconds)
      best = { ...outcome, milliseconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }
  }
  process.stdout.write(JSON.stringify(best))
}

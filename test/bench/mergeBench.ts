import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { dvk, shippedCampaign } from "../acceptance/dvk.ts"
import type { Measurement } from "./Measurement.ts"

const FIELDS = ["economy", "culture-society", "security-defence", "political-system"] as const
const LEVELS = ["commune", "district", "province"] as const
const KINDS = ["collective", "individual", "household"] as const

const HEADER = "Đơn vị,Năm,Kỳ báo cáo,Lĩnh vực,Cấp,Đối tượng,Đăng ký,Công nhận,Khen thưởng"

/** What a column of figures comes to, added up row by row beside dvk. */
interface NaiveSums {
  readonly registered: number
  readonly recognised: number
  readonly commended: number
  readonly fields: Readonly<Record<string, number>>
}

/**
 * A province of communes, each with a summary of every field, level and kind of subject: the folder is read, merged and
 * told as `dvk check --json` does, and every total is held against a plain sum of the same figures.
 */
export const mergeBench = async (
  size: (name: string, otherwise: number) => number
): Promise<ReadonlyArray<Measurement>> => {
  const communes = size("communes", 500)
  const folder = mkdtempSync(join(tmpdir(), "dvk-bench-"))
  try {
    const sums = writeProvince(folder, communes)
    // Loading the program takes longer than reading a commune: it is not what is asked here.
    await dvk(["check", shippedCampaign, "--json"])
    const started = performance.now()
    const processor = process.cpuUsage()
    const run = await dvk(["check", folder, "--json", "--on", "2024-12-01"])
    const milliseconds = performance.now() - started
    const { user } = process.cpuUsage(processor)
    const { summaries } = JSON.parse(run.result)
    const { registered, recognised, commended } = summaries.total
    const fields = Object.fromEntries(
      summaries.fields.map((line: { field: string; registered: number }) => [line.field, line.registered])
    )
    const merged: NaiveSums = { registered, recognised, commended, fields }
    const differing = [
      ...(["registered", "recognised", "commended"] as const).filter((key) => merged[key] !== sums[key]),
      ...FIELDS.filter((field) => fields[field] !== sums.fields[field])
    ]
    const rows = communes * FIELDS.length * LEVELS.length * KINDS.length
    const verdict =
      differing.length === 0
        ? "equal to the plain sum"
        : `DIFFERS from the plain sum in ${differing.join(", ")}`
    return [
      {
        what: `${communes} communes, ${rows} rows`,
        milliseconds,
        note: `${(user / 1000).toFixed(0)} ms of processor; ${summaries.reported} of ${summaries.obliged} reported, ${registered} models, ${verdict}`
      }
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The same number of communes gives the same files (linear congruential, 32 bits). */
const writeProvince = (folder: string, communes: number): NaiveSums => {
  let state = communes
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const fields: Record<string, number> = Object.fromEntries(FIELDS.map((field) => [field, 0]))
  let [registered, recognised, commended] = [0, 0, 0]
  const names = Array.from({ length: communes }, (_, at) => `Xã ${at + 1}`)
  const write = (name: string, rows: ReadonlyArray<string>) =>
    writeFileSync(join(folder, name), `${rows.join("\n")}\n`)
  mkdirSync(join(folder, "summaries"))
  write("campaign.yaml", [
    "id: bench",
    "title: Tỉnh thử",
    "sample: true",
    "organiser: { name: Tỉnh ủy Thử }",
    "level: province",
    "year: 2024",
    "rubric: nghia-thai-2024",
    "units: units.csv",
    "registrations: [registrations/*.csv]",
    "summaries: summaries/*.csv"
  ])
  write("units.csv", ["Mã đơn vị,Tên đơn vị", ...names.map((name, at) => `x${at + 1},${name}`)])
  for (const [at, name] of names.entries()) {
    const rows = FIELDS.flatMap((field) =>
      LEVELS.flatMap((level) =>
        KINDS.map((kind) => {
          const all = below(40)
          const [good, best] = [below(all + 1), below(3)]
          registered += all
          recognised += good
          commended += Math.min(best, good)
          fields[field] = (fields[field] ?? 0) + all
          return `${name},2024,năm,${field},${level},${kind},${all},${good},${Math.min(best, good)}`
        })
      )
    )
    write(`summaries/x${at + 1}.csv`, [HEADER, ...rows])
  }
  return { registered, recognised, commended, fields }
}

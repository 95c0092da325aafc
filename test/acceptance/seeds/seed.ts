import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "csv-parse/sync"
import { dvk, emptyFolder, jsonOf, root } from "../dvk.ts"

/** The folder of a campaign that is shipped with dvk. */
export const seedFolder = (id: string): string => join(root, "data", "campaigns", id)

/** A copy of a shipped campaign without some of its files, as it stood before they came in. */
export const before = (id: string, ...files: ReadonlyArray<string>): string => {
  const folder = emptyFolder()
  cpSync(seedFolder(id), folder, { recursive: true })
  for (const file of files) rmSync(join(folder, file), { recursive: true })
  return folder
}

/** A copy of a shipped campaign with one file changed. */
export const changed = (id: string, file: string, change: (text: string) => string): string => {
  const folder = before(id)
  const path = join(folder, file)
  const text = readFileSync(path, "utf8")
  const after = change(text)
  if (after === text) throw new Error(`nothing to change in ${file}`)
  writeFileSync(path, after)
  return folder
}

interface DutyShown {
  readonly duty: string
  readonly what: string
  readonly to: string | null
  readonly via: string | null
  readonly line: string | null
  readonly before: string
  readonly clause: string | null
  readonly id: string
  readonly from: string
  readonly state: string
  readonly daysLate: number | null
  readonly waitsFor: ReadonlyArray<string>
}

interface Named {
  readonly unit: string
}

interface Checked {
  readonly calendar: ReadonlyArray<{ readonly before: string; readonly what: string }>
  readonly duties: ReadonlyArray<DutyShown>
  readonly owed: ReadonlyArray<Named & { readonly what: string; readonly daysLate: number | null }>
  readonly coverage: {
    readonly obliged: number
    readonly met: number
    readonly units: ReadonlyArray<{ readonly kind: string | null; readonly minimum: number }>
    readonly fields: ReadonlyArray<{ readonly field: string; readonly registered: number }>
    readonly hamlets: {
      readonly total: number
      readonly covered: ReadonlyArray<Named>
      readonly missing: ReadonlyArray<Named>
    } | null
    readonly activities: {
      readonly count: number
      readonly people: number
      readonly cost: number
      readonly roads: number
      readonly metres: number
      readonly days: ReadonlyArray<{
        readonly hamlet: string
        readonly day: string | null
        readonly partners: ReadonlyArray<string>
      }>
    }
  }
  readonly members: ReadonlyArray<{
    readonly id: string
    readonly team: string | null
    readonly areas: ReadonlyArray<{ readonly area: string; readonly registered: ReadonlyArray<string> }>
    readonly duties: ReadonlyArray<{ readonly duty: string }>
  }>
  readonly models: ReadonlyArray<{
    readonly model: string
    readonly unit: string
    readonly state: string
    readonly level: string
    readonly review: string | null
    readonly history: ReadonlyArray<{
      readonly step: string
      readonly on: string | null
      readonly document: string | null
      readonly body: string | null
      readonly level: string | null
      readonly note: string | null
    }>
    readonly inspections: ReadonlyArray<{ readonly note: string | null; readonly on: string | null }>
    readonly missing: ReadonlyArray<{ readonly what: string }>
    readonly raised: {
      readonly level: string
      readonly gates: ReadonlyArray<{ readonly gate: string; readonly state: string }>
    } | null
  }>
  /** Absent where a campaign merges none. */
  readonly summaries?: {
    readonly obliged: number
    readonly reported: number
    readonly missing: ReadonlyArray<Named & { readonly daysLate: number | null }>
    readonly total: { readonly registered: number; readonly recognised: number; readonly proposed: number }
    readonly own: { readonly registered: number } | null
    readonly units: ReadonlyArray<Named & { readonly registered: number }>
    readonly fields: ReadonlyArray<{ readonly field: string; readonly registered: number }>
  }
  readonly findings: ReadonlyArray<{
    readonly code: string
    readonly severity: string
    readonly model?: string
  }>
}

/** How a campaign stands on a day, as `dvk check --on DATE --json` tells it, and what a reader asks of it. */
export const on = async (folder: string, day: string) => {
  const run = await dvk(["check", folder, "--on", day, "--json"])
  const checked: Checked = JSON.parse(run.result)
  const own = (duty: string): ReadonlyArray<DutyShown> =>
    checked.duties.filter((entry) => entry.duty === duty)
  const named = (duty: string, isMeant: (entry: DutyShown) => boolean): ReadonlyArray<string> =>
    own(duty)
      .filter(isMeant)
      .map(({ from }) => from)
  return {
    ...checked,
    code: run.code,
    /** How many handed in of how many that have to: "18/19". */
    done: (duty: string): string =>
      `${own(duty).filter(({ state }) => state === "handed-in").length}/${own(duty).length}`,
    /** Who is late and has handed in nothing. */
    late: (duty: string): ReadonlyArray<string> => named(duty, ({ state }) => state === "late"),
    /** Who handed in late, with how many days. */
    cameLate: (duty: string): ReadonlyArray<readonly [string, number | null]> =>
      own(duty)
        .filter(({ state, daysLate }) => state === "handed-in" && daysLate !== 0)
        .map(({ from, daysLate }) => [from, daysLate]),
    waitsFor: (duty: string): ReadonlyArray<string> => own(duty).flatMap(({ waitsFor }) => waitsFor),
    /** Warnings and errors that are not about money: the tables of awards name what is unconfirmed of themselves. */
    troubles: checked.findings
      .filter(({ code, severity }) => severity !== "info" && code !== "award-unconfirmed")
      .map(({ code, model }) => [code, model ?? null])
  }
}

/** The duties of a campaign, each once: before which day what goes to whom, through whom. */
export const dutiesOf = ({ duties }: Pick<Checked, "duties">) => [
  ...new Map(
    duties.map(({ duty, before, what, to, via }) => [duty, [before, what, to, via]] as const)
  ).values()
]

/** The ranked models in their order, each with its exact score, and those that are not ranked with the reason's code. */
export const rankingOf = async (folder: string) => {
  const json = jsonOf(await dvk(["rank", folder, "--json"]))
  const ranking: ReadonlyArray<{ model: string; score: { exact: string; decimal: string } }> =
    json["ranking"] ?? []
  const unranked: ReadonlyArray<{ model: string; reason: { code: string } }> = json["unranked"] ?? []
  return {
    models: ranking.map(({ model }) => model),
    scores: new Map(ranking.map(({ model, score }) => [model, score.exact])),
    unranked: unranked.map(({ model, reason }) => [model, reason.code])
  }
}

interface Listed {
  readonly model: string
  readonly reason: { readonly code: string }
  readonly reward?: { readonly amount: number; readonly baseSalary: number }
}

/** The shortlist with what goes with it. */
export const shortlistOf = async (folder: string) => {
  const json = jsonOf(await dvk(["shortlist", folder, "--json"]))
  const selected: ReadonlyArray<Listed> = json["selected"] ?? []
  const notSelected: ReadonlyArray<Listed> = json["notSelected"] ?? []
  return { selected, notSelected }
}

/** The tables of the report folder, written on a day: each as rows of texts by header. */
export const tablesOf = async (folder: string, day: string) => {
  const out = join(emptyFolder(), "report")
  const run = await dvk(["report", folder, "--out", out, "--on", day, "--chart-format", "json"])
  if (run.code !== 0) throw new Error(run.message)
  return (table: string): ReadonlyArray<Readonly<Record<string, string>>> =>
    parse(readFileSync(join(out, "tables", table)), { columns: true, bom: true })
}

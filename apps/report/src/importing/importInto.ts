import { parseIsoDate } from "@dvk/core"
import type { ImportPlan, SavedForm } from "@dvk/importer"
import { importText, type Language } from "@dvk/messages"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import { exitWith } from "../ExitCode.ts"
import { printJson, printMessage, printResult } from "../surroundings/Output.ts"
import { Surroundings } from "../surroundings/Surroundings.ts"
import { findingLines } from "../terminal/showFindings.ts"
import { showPlan } from "../terminal/showPlan.ts"
import { unitLines } from "../terminal/showUnits.ts"
import { acceptUnits, commitUnits } from "./acceptUnits.ts"
import { commitImport } from "./commitImport.ts"
import { type GivenFile, openGiven } from "./openGiven.ts"
import { type FormOptions, statedForm } from "./statedForm.ts"
import { withCampaign } from "./withCampaign.ts"
import { writeFixFiles } from "./writeFixFiles.ts"

/** The options of `dvk import` with a campaign. */
export interface IntoOptions extends FormOptions {
  readonly into: string
  readonly commit: boolean
  readonly json: boolean
  readonly fixFile: Option.Option<string>
  readonly acceptUnit: ReadonlyArray<string>
}

/** `dvk import FILE… --into DIR`: shows what the files would bring; with `--commit` brings it. */
export const importInto = Effect.fnUntraced(function* (
  files: ReadonlyArray<string>,
  options: IntoOptions,
  language: Language
) {
  const { mendedRows, planImport, readCampaign, refusedTable, withForm, FORMS_FILE } = yield* Effect.promise(
    () => import("@dvk/importer")
  )
  const { importPlanJson } = yield* Effect.promise(() => import("@dvk/documents/answers"))
  const path = yield* Path.Path
  const folder = path.resolve((yield* Surroundings).folder, options.into)
  const asItIs = yield* readCampaign(folder)
  const { file, rubric } = asItIs.campaign
  const form = yield* statedForm(options, rubric, language)
  const units = yield* acceptUnits(folder, asItIs, options.acceptUnit, language)
  const expected = {
    rubric,
    year: file.year,
    deadline: parseIsoDate(file.deadlines.registration ?? ""),
    resultsDeadline: parseIsoDate(file.deadlines.results ?? ""),
    form,
    forms: asItIs.forms
  }
  const standing = new Set(asItIs.files.map((entry) => entry.file))
  const opened = yield* Effect.forEach([...new Set(files)], (name) =>
    openGiven(name, expected, standing.has(name.replaceAll("\\", "/")) ? `./${name}` : name)
  )
  const stated = form === null ? [] : opened.flatMap((given) => formOf(given, form))
  // What is saved with this import may read an earlier file of the same shape in another way: plan with it.
  const isSame = stated.length === 0 && units === null
  const campaign = isSame ? asItIs : yield* readCampaign(folder, stated, units?.after)
  const readings = opened.map(({ reading }) => reading)
  const mended = new Map(opened.map((given) => [given.reading.file, mendedRows(given)]))
  const plan = toldOf(options.into, planImport(campaign, readings, yield* filesIn(folder), mended))
  const refused = plan.files.some(({ findings }) => findings.some(({ severity }) => severity === "error"))
  if (refused) yield* exitWith(1)
  const bytes = new Map(
    opened.flatMap(({ reading, bytes }) => (bytes === null ? [] : [[reading.file, bytes] as const]))
  )
  const forms = stated.length === 0 ? null : stated.reduce(withForm, asItIs.forms)
  const kept =
    options.commit && units !== null && units.additions.length > 0
      ? yield* commitUnits(folder, units, plan.number)
      : null
  const { count, notMoved } = options.commit
    ? yield* commitImport(folder, campaign, { plan, bytes, forms })
    : { count: 0, notMoved: [] }
  if (notMoved.length > 0) yield* printMessage(findingLines(notMoved, language))
  if (Option.isSome(options.fixFile)) {
    const toFix = opened.flatMap((given) => {
      const planned = plan.files.find((entry) => entry.file === given.reading.file)
      const lines = (planned?.refused ?? []).map(({ line }) => line)
      const table = refusedTable(given, planned?.findings ?? [], lines)
      return [{ file: given.reading.file, table }]
    })
    yield* writeFixFiles(options.fixFile.value, toFix, language)
  }
  if (options.json) {
    const added = (units?.additions ?? []).map(({ name, id, isNew }) => ({ name, unit: id, isNew }))
    return yield* printJson({ ...importPlanJson(plan, options.commit, language), units: added })
  }
  if (units !== null) {
    for (const line of unitLines(units.file, units.additions, options.commit, language))
      yield* printResult(line)
    if (kept !== null) yield* printMessage(importText.unitsKept[language](units.file, kept))
  }
  yield* showPlan(plan, options.commit, rubric, language)
  if (!options.commit) return yield* printMessage(importText.dryRun[language]())
  if (files.length > 0) yield* printResult(importText.committed[language](count, options.into))
  if (count > 0 && forms !== null) yield* printMessage(importText.formSaved[language](FORMS_FILE))
})

/** The plan with the campaign's folder in what is said of unknown units: the command that accepts one can be copied. */
const toldOf = (campaign: string, plan: ImportPlan): ImportPlan => ({
  ...plan,
  files: plan.files.map((file) => ({ ...file, findings: withCampaign(file.findings, campaign) }))
})

/** The shape of a file with what was stated of it, for the next file of that shape. */
const formOf = ({ reading, sheet }: GivenFile, form: Omit<SavedForm, "header">): ReadonlyArray<SavedForm> => {
  const line = reading.reading.headerLine
  const cells = sheet?.records.find((record) => record.line === line)?.cells ?? []
  const [first, ...others] = cells
    .map((cell) => cell.replace(/\s+/g, " ").trim())
    .filter((cell) => cell !== "")
  return reading.outcome === "refused" || first === undefined ? [] : [{ header: [first, ...others], ...form }]
}

/** Paths of all files in the campaign folder, whose names are taken. */
const filesIn = Effect.fnUntraced(function* (folder: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const entries = yield* fileSystem.readDirectory(folder, { recursive: true })
  return new Set(entries.map((entry) => entry.replaceAll("\\", "/")))
})

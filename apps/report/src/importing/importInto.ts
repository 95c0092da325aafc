import { parseIsoDate } from "@dvk/core"
import type { SavedForm } from "@dvk/importer"
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
import { commitImport } from "./commitImport.ts"
import { type GivenFile, openGiven } from "./openGiven.ts"
import { type FormOptions, statedForm } from "./statedForm.ts"
import { writeFixFiles } from "./writeFixFiles.ts"

/** The options of `dvk import` with a campaign. */
export interface IntoOptions extends FormOptions {
  readonly into: string
  readonly commit: boolean
  readonly json: boolean
  readonly fixFile: Option.Option<string>
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
  const { importPlanJson } = yield* Effect.promise(() => import("@dvk/documents"))
  const path = yield* Path.Path
  const folder = path.resolve((yield* Surroundings).folder, options.into)
  const asItIs = yield* readCampaign(folder)
  const { file, rubric } = asItIs.campaign
  const form = yield* statedForm(options, rubric, language)
  const expected = {
    rubric,
    year: file.year,
    deadline: parseIsoDate(file.deadlines.registration ?? ""),
    form,
    forms: asItIs.forms
  }
  const standing = new Set(asItIs.files.map((entry) => entry.file))
  const opened = yield* Effect.forEach([...new Set(files)], (name) =>
    openGiven(name, expected, standing.has(name.replaceAll("\\", "/")) ? `./${name}` : name)
  )
  const stated = form === null ? [] : opened.flatMap((given) => formOf(given, form))
  // What is saved with this import may read an earlier file of the same shape in another way: plan with it.
  const campaign = stated.length === 0 ? asItIs : yield* readCampaign(folder, stated)
  const readings = opened.map(({ reading }) => reading)
  const mended = new Map(opened.map((given) => [given.reading.file, mendedRows(given)]))
  const plan = planImport(campaign, readings, yield* filesIn(folder), mended)
  const refused = plan.files.some(({ findings }) => findings.some(({ severity }) => severity === "error"))
  if (refused) yield* exitWith(1)
  const bytes = new Map(
    opened.flatMap(({ reading, bytes }) => (bytes === null ? [] : [[reading.file, bytes] as const]))
  )
  const forms = stated.length === 0 ? null : stated.reduce(withForm, asItIs.forms)
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
  if (options.json) return yield* printJson(importPlanJson(plan, options.commit, language))
  yield* showPlan(plan, options.commit, rubric, language)
  if (!options.commit) return yield* printMessage(importText.dryRun[language]())
  yield* printResult(importText.committed[language](count, options.into))
  if (count > 0 && forms !== null) yield* printMessage(importText.formSaved[language](FORMS_FILE))
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

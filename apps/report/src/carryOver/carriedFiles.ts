import type { Campaign, CampaignFile, CarryOver, Finding } from "@dvk/core"
import { csvText } from "@dvk/documents/answers"
import {
  CAMPAIGN_FILE,
  CARRIED_LIST,
  CampaignUnreadable,
  type CarriedFiles,
  type CarriedStatement,
  carriedPapers,
  carriedStatement,
  decodeBytes,
  FORMS_FILE,
  isPattern,
  isRubricPath,
  PAPERS_FILE,
  readBytes,
  readPapers
} from "@dvk/importer"
import { carriedColumns, carryOverNotes, formText, type Language } from "@dvk/messages"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import type { FolderContent } from "../folders/writeFolder.ts"
import { memberRows, stepRows, unitRows } from "./listRows.ts"
import type { Rows } from "./Rows.ts"
import { registrationRows } from "./registrationRows.ts"

const STEPS = "steps.csv"

/** The files of a campaign that goes on from another. */
export interface CarriedFolder {
  readonly content: FolderContent
  readonly statement: CarriedStatement
  readonly hasPapers: boolean
}

/** Makes the files of a new year's campaign out of an old one's folder; nothing is written yet. */
export const carriedFiles = Effect.fnUntraced(function* (
  folder: string,
  campaign: Campaign,
  carried: CarryOver,
  year: number,
  language: Language
) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const { file } = campaign
  const table = ({ header, rows }: Rows): string => csvText(header, rows)
  const content = new Map<string, string | Uint8Array>()
  const copy = Effect.fnUntraced(function* (name: string) {
    const place = insideFolder(name, path)
    content.set(place, yield* fileSystem.readFile(path.resolve(folder, name)))
    return place
  })
  /** A list that changes is written anew, as CSV; one that does not is copied as it is. */
  const list = Effect.fnUntraced(function* (
    name: string | undefined,
    changed: Rows | null,
    fallback: string
  ) {
    if (name === undefined) return null
    if (changed === null) return yield* copy(name)
    const place = csvPlace(name, fallback, path)
    content.set(place, table(changed))
    return place
  })

  const hasMoved = carried.replaced.length > 0
  const { units, committee } = carried
  const changedUnits = hasMoved && units !== null ? unitRows(units, carriedColumns.units[language]) : null
  const changedMembers =
    hasMoved && committee !== null ? memberRows(committee, carriedColumns.committee[language]) : null
  const empty = (header: ReadonlyArray<string>): Rows => ({ header, rows: [] })
  const files: CarriedFiles = {
    rubric: isRubricPath(file.rubric) ? yield* copy(file.rubric) : file.rubric,
    units: yield* list(file.units, changedUnits, "units.csv"),
    committee: yield* list(file.committee, changedMembers, "committee.csv"),
    votes: yield* list(file.votes, empty(carriedColumns.votes[language]), "votes.csv"),
    decisions: yield* list(file.decisions, empty(formText[language].decisionColumns), "decisions.csv"),
    ...patternsOf(file),
    registrations: withList(patterns(file.registrations), CARRIED_LIST),
    steps: withList(patterns(file.steps), STEPS)
  }
  // A list without rows would be taken for one that was sent by mistake.
  if (carried.models.length > 0)
    content.set(CARRIED_LIST, table(registrationRows(campaign, carried, language)))
  for (const name of ["registrations", "scores", "results"] as const) {
    const isNamed = files[name]?.some((pattern) => pattern.startsWith(`${name}/`)) ?? false
    if (isNamed) content.set(`${name}/README.txt`, `${formText[language][`${name}Note`]}\n`)
  }
  content.set(STEPS, table(stepRows(campaign, carried, carriedColumns.steps[language], language)))
  const has = (name: string) => fileSystem.exists(path.join(folder, name))
  if (yield* has(FORMS_FILE)) yield* copy(FORMS_FILE)
  if (yield* has(PAPERS_FILE)) {
    // Broken texts stop here, with their line, and not when the new year's papers are made.
    yield* readPapers(folder)
    content.set(PAPERS_FILE, carriedPapers(yield* textOf(path.join(folder, PAPERS_FILE), PAPERS_FILE)))
  }
  const notes = carryOverNotes[language]
  const statement = carriedStatement(
    yield* textOf(path.join(folder, CAMPAIGN_FILE), CAMPAIGN_FILE),
    file,
    year,
    files,
    { head: notes.head(file.id, file.year), clauses: notes.clauses(file.year) }
  )
  content.set(CAMPAIGN_FILE, statement.text)
  const ordered = [...content].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { content: new Map(ordered), statement, hasPapers: content.has(PAPERS_FILE) } satisfies CarriedFolder
})

/** A file of the old folder as text, in whatever encoding an editor left it. */
const textOf = Effect.fnUntraced(function* (path: string, shown: string) {
  const unreadable = (problem: Finding) => new CampaignUnreadable({ findings: [problem] })
  const bytes = yield* readBytes(path, shown).pipe(Effect.mapError(unreadable))
  const decoded = decodeBytes(bytes, shown)
  if (Result.isFailure(decoded)) return yield* unreadable(decoded.failure)
  return decoded.success.text
})

/** Lists that units and members hand in again each year: their patterns stay, single files of the old year do not. */
const patternsOf = (file: CampaignFile) => ({
  scores: orDefault(file.scores, "scores"),
  results: orDefault(file.results, "results"),
  reports: orDefault(file.reports, "reports"),
  summaries: orDefault(file.summaries, "summaries")
})

const orDefault = (
  stated: string | ReadonlyArray<string> | undefined,
  folder: string
): ReadonlyArray<string> | null => {
  if (stated === undefined) return null
  const kept = patterns(stated)
  return kept.length > 0 ? kept : [`${folder}/*.{csv,xlsx,docx}`]
}

/** Patterns within the folder; one that looks elsewhere would bring in the lists of another year. */
const patterns = (stated: string | ReadonlyArray<string> | undefined): ReadonlyArray<string> =>
  (stated === undefined ? [] : typeof stated === "string" ? [stated] : stated).filter(
    (pattern) => isPattern(pattern) && !/^(?:\.\.|[\\/]|[a-z]:)/i.test(pattern)
  )

/** A file that patterns name already is not named again. */
const withList = (kept: ReadonlyArray<string>, name: string): ReadonlyArray<string> =>
  kept.some((pattern) => /^registrations\/\*\.(?:csv|\{csv\b.*\}|\*)$/.test(pattern) && name === CARRIED_LIST)
    ? kept
    : [...kept, name]

/** Where a file of the old folder lies in the new one: in the same place, or at the top where it lay outside. */
const insideFolder = (name: string, path: Path.Path): string => {
  const normal = path.normalize(name).replaceAll("\\", "/")
  return normal.startsWith("..") || path.isAbsolute(name) ? path.basename(name) : normal
}

const csvPlace = (name: string, fallback: string, path: Path.Path): string =>
  /\.csv$/i.test(name) ? insideFolder(name, path) : fallback

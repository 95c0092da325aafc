import { type CampaignFile, type IsoDate, yearsLater } from "@dvk/core"
import { idInYear, inYear } from "./nextYear.ts"
import { YamlEdits } from "./YamlEdits.ts"

/** A date of campaign.yaml that was moved to another year. */
export interface MovedDate {
  readonly path: ReadonlyArray<string | number>
  readonly before: IsoDate
  readonly after: IsoDate
}

/** Where the lists of the new campaign lie; null for one that it does not have. */
export interface CarriedFiles {
  readonly rubric: string
  readonly units: string | null
  readonly committee: string | null
  readonly votes: string | null
  readonly decisions: string | null
  readonly registrations: ReadonlyArray<string>
  readonly scores: ReadonlyArray<string> | null
  readonly results: ReadonlyArray<string> | null
  readonly reports: ReadonlyArray<string> | null
  readonly summaries: ReadonlyArray<string> | null
  readonly steps: ReadonlyArray<string>
}

/** Notes that the new file has in front of what a person has to look at. */
export interface CarriedNotes {
  readonly head: string
  /** In front of the duties, where they cite clauses of the old plan. */
  readonly clauses: string
}

/** The statement of a new year's campaign. */
export interface CarriedStatement {
  readonly text: string
  readonly id: string
  readonly title: string
  readonly moved: ReadonlyArray<MovedDate>
  /** How many duties cite a clause of the old plan. */
  readonly clauses: number
}

/**
 * campaign.yaml of a later year: its dates are moved by the difference of the years, id, title and the words of duties
 * name the new year, lists that belong to the old year are named no more. Comments, order and quotes stay.
 *
 * @param text campaign.yaml of the old campaign, which has been read without a fault
 */
export const carriedStatement = (
  text: string,
  file: CampaignFile,
  year: number,
  files: CarriedFiles,
  notes: CarriedNotes
): CarriedStatement => {
  const yaml = new YamlEdits(text)
  const id = idInYear(file.id, file.year, year)
  const title = inYear(file.title, file.year, year)
  yaml.noteAtHead(notes.head)
  yaml.change(["id"], (written) => written.replace(file.id, id), id)
  if (title !== file.title)
    yaml.change(["title"], (written) => inYear(written, file.year, year), JSON.stringify(title))
  yaml.change(["year"], () => String(year), String(year))
  const moved = datesOf(file).flatMap(({ path, before }): ReadonlyArray<MovedDate> => {
    const after = yearsLater(before, year - file.year)
    return after === null ? [] : [{ path, before, after }]
  })
  for (const { path, before, after } of moved)
    yaml.change(path, (written) => written.replace(before, after), after)
  for (const [at, { what }] of file.duties.entries()) {
    const later = inYear(what, file.year, year)
    if (later === what) continue
    const write = (written: string) => inYear(written, file.year, year)
    yaml.change(["duties", at, "what"], write, JSON.stringify(later))
  }
  nameFiles(yaml, file, files)
  const clauses = file.duties.filter(({ clause }) => clause !== undefined).length
  if (clauses > 0) yaml.noteBefore("duties", notes.clauses)
  return { text: yaml.toString(), id, title, moved, clauses }
}

const datesOf = (file: CampaignFile): ReadonlyArray<Pick<MovedDate, "path" | "before">> => [
  ...(["registration", "results", "close"] as const).flatMap((key) => {
    const before = file.deadlines[key]
    return before === undefined ? [] : [{ path: ["deadlines", key], before }]
  }),
  ...file.duties.map(({ before }, at) => ({ path: ["duties", at, "before"], before })),
  ...(file.shortlist?.award === undefined
    ? []
    : [{ path: ["shortlist", "award", "decidedOn"], before: file.shortlist.award.decidedOn }])
]

/** Names the lists of the new campaign; what lies where it lay before is left as it is written. */
const nameFiles = (yaml: YamlEdits, file: CampaignFile, files: CarriedFiles): void => {
  for (const key of ["rubric", "units", "committee", "votes", "decisions"] as const) {
    const name = files[key]
    if (name !== null && name !== file[key]) yaml.set(key, name, "registrations")
  }
  for (const key of ["registrations", "scores", "results", "reports", "summaries", "steps"] as const) {
    const names = files[key]
    const [first] = names ?? []
    if (names === null || first === undefined || listOf(file[key]).join("\n") === names.join("\n")) continue
    yaml.set(key, key === "steps" && names.length === 1 ? first : names, "registrations")
  }
}

const listOf = (value: string | ReadonlyArray<string> | undefined): ReadonlyArray<string> =>
  value === undefined ? [] : typeof value === "string" ? [value] : value

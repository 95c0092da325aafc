import type {
  Activity,
  BodySummary,
  Finding,
  IsoDate,
  ModelResult,
  Origin,
  Registration,
  ScoreSourceId,
  SummaryPeriod
} from "@dvk/core"
import { FIXED_POINT_UNIT, rational, toDecimalString } from "@dvk/core"
import type { Language } from "@dvk/messages"
import { findingsJson } from "./findingJson.ts"
import { countJson, resultJson } from "./resultJson.ts"

/** A row that was refused, with everything found in it. */
interface Rejected {
  readonly line: number
  readonly sheetRow: number
  readonly findings: ReadonlyArray<Finding>
}

interface FileRead {
  readonly file: string
  readonly outcome: "imported" | "refused"
  readonly reading: object
  readonly rejected: ReadonlyArray<Rejected>
  readonly findings: ReadonlyArray<Finding>
}

/** The part of the importer's readings that is shown; documents does not know the importer. */
interface RegistrationsRead extends FileRead {
  readonly kind: "registrations"
  readonly registrations: ReadonlyArray<Omit<Registration, "id" | "unit"> & { readonly id: string | null }>
}

interface ScoresRead extends FileRead {
  readonly kind: "scores"
  readonly sheets: ReadonlyArray<{
    readonly line: number
    readonly sheetRow: number
    readonly modelRef: object
    readonly judgeRef: string
    readonly source: ScoreSourceId
    readonly scores: ReadonlyArray<number | null>
  }>
}

interface ResultsRead extends FileRead {
  readonly kind: "results"
  readonly results: ReadonlyArray<Omit<ModelResult, "model"> & { readonly modelRef: object }>
}

interface SummariesRead extends FileRead {
  readonly kind: "summaries"
  readonly rows: ReadonlyArray<
    Pick<BodySummary, "body" | "through"> & {
      readonly year: number | null
      readonly period: SummaryPeriod
      readonly figures: object
      readonly origin: Origin
    }
  >
}

interface ReportsRead extends FileRead {
  readonly kind: "reports"
  readonly rows: ReadonlyArray<{
    readonly party: string
    readonly duty: string | null
    readonly on: IsoDate | null
    readonly document: string | null
    readonly note: string | null
    readonly activity: Activity | null
    readonly origin: Origin
  }>
}

/** `dvk import FILE… --json`: per file what was read, taken and refused, with every finding in line order. */
export const importJson = (
  files: ReadonlyArray<RegistrationsRead | ScoresRead | ResultsRead | SummariesRead | ReportsRead>,
  language: Language
) => ({
  format: 1,
  files: files.map((entry) => ({
    file: entry.file,
    kind: entry.kind,
    outcome: entry.outcome,
    reading: entry.reading,
    registrations: entry.kind === "registrations" ? entry.registrations.map(registrationJson) : [],
    sheets: entry.kind === "scores" ? entry.sheets.map(sheetJson) : [],
    results: entry.kind === "results" ? entry.results.map(resultJson) : [],
    ...(entry.kind === "summaries" ? { summaries: entry.rows.map(summaryRowJson) } : {}),
    ...(entry.kind === "reports" ? { reports: entry.rows.map(reportJson) } : {}),
    rejected: entry.rejected.map((row) => ({ ...row, findings: findingsJson(row.findings, language) })),
    findings: findingsJson(entry.findings, language)
  }))
})

const reportJson = ({ origin, party, duty, on, document, note, activity }: ReportsRead["rows"][number]) => ({
  line: origin.line,
  sheetRow: origin.sheetRow,
  from: party,
  duty,
  on,
  document,
  note,
  activity
})

const registrationJson = (row: RegistrationsRead["registrations"][number]) => {
  const { origin, unitName, participants, population, women, ...content } = row
  return {
    line: origin.line,
    sheetRow: origin.sheetRow,
    ...content,
    unit: unitName,
    ...countJson("participants", participants),
    ...countJson("population", population),
    women: women === null ? null : toDecimalString(rational(women, FIXED_POINT_UNIT))
  }
}

const sheetJson = ({ line, sheetRow, modelRef, judgeRef, source, scores }: ScoresRead["sheets"][number]) => ({
  line,
  sheetRow,
  model: modelRef,
  judge: judgeRef,
  source,
  scores: scores.map((score) => (score === null ? null : toDecimalString(rational(score, FIXED_POINT_UNIT))))
})

const summaryRowJson = ({ origin, body, ...row }: SummariesRead["rows"][number]) => ({
  line: origin.line,
  sheetRow: origin.sheetRow,
  unit: body,
  ...row
})

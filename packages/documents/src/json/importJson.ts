import type { Finding, ModelResult, Registration, ScoreSourceId } from "@dvk/core"
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

/** `dvk import FILE… --json`: per file what was read, taken and refused, with every finding in line order. */
export const importJson = (
  files: ReadonlyArray<RegistrationsRead | ScoresRead | ResultsRead>,
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
    rejected: entry.rejected.map((row) => ({ ...row, findings: findingsJson(row.findings, language) })),
    findings: findingsJson(entry.findings, language)
  }))
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

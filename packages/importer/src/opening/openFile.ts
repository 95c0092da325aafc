import { type Finding, finding, type Rubric } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { natureOf } from "../bytes/fileNature.ts"
import type { RegistrationReading } from "../registrations/RegistrationRow.ts"
import {
  type RegistrationInput,
  refusedRegistrations,
  registrationsOf
} from "../registrations/readRegistrations.ts"
import { refusedScores, scoresOf } from "../scores/readScoreSheets.ts"
import type { ScoreReading } from "../scores/ScoreReading.ts"
import { byLine } from "../table/byLine.ts"
import { headerKey } from "../table/headerKey.ts"
import { MAXIMUM_COLUMNS } from "../table/limits.ts"
import type { Reading } from "../table/Reading.ts"
import { readSheet, type Sheet } from "../table/Sheet.ts"
import { DOCUMENT_PART, readWordTables } from "../wordTable/readWordTables.ts"
import type { Grid } from "../workbook/Grid.ts"
import { packageParts } from "../workbook/packageParts.ts"
import { readWorkbook } from "../workbook/readWorkbook.ts"
import { chooseGrid } from "./chooseGrid.ts"
import type { FileForm } from "./FileForm.ts"
import { filledSheet, gridFindings, headerOf, sheetOfGrid, statedOf } from "./gridSheet.ts"
import { type SavedForm, savedFormOf } from "./SavedForm.ts"
import { type FileKind, tellKind } from "./tellKind.ts"

/** A file of either kind, by whatever door it comes: CSV text, an Excel workbook or a table of a Word document. */
export interface FileInput extends RegistrationInput {
  /** Where it is known from the campaign; else the header tells. */
  readonly kind?: FileKind
  /** What is said of this very file. */
  readonly form?: FileForm
  /** What was said of earlier files of the same shape; used where nothing is said of this one. */
  readonly forms?: ReadonlyArray<SavedForm>
}

/** A file as it was read, with the sheet that it was read from; null where it was refused before. */
export interface OpenedFile {
  readonly reading: RegistrationReading | ScoreReading
  readonly sheet: Sheet | null
}

/**
 * Opens a file for what it is and reads it. It never fails: a file that cannot be taken is refused with its reason
 * in the reading.
 */
export const openFile = (input: FileInput): Effect.Effect<OpenedFile> => {
  const { file, bytes } = input
  return Effect.map(Effect.result(gridsOf(file, bytes)), (grids) => {
    if (Result.isFailure(grids)) return { reading: refusal(input, [grids.failure]), sheet: null }
    if (grids.success === null) return openText(input)
    const form = formOf(input, grids.success)
    const chosen = chooseGrid(file, grids.success, input.rubric, form)
    if (Result.isFailure(chosen)) return { reading: refusal(input, [chosen.failure]), sheet: null }
    return openGrid(input, form, chosen.success.grid, chosen.success.findings)
  })
}

/** The tables of a workbook or a paper; null where the file is to be read as text, or named for what else it is. */
const gridsOf = (file: string, bytes: Uint8Array): Effect.Effect<ReadonlyArray<Grid> | null, Finding> => {
  const nature = natureOf(bytes)
  if (nature !== "xlsx" && nature !== "docx" && nature !== "zip") return Effect.succeed(null)
  const parts = packageParts(file, bytes)
  if (Result.isFailure(parts)) {
    // A broken archive of which nothing more is known is named for what it is, as other files are.
    const isUnknown = nature === "zip" && parts.failure.code === "damaged-file"
    return isUnknown ? Effect.succeed(null) : Effect.fail(parts.failure)
  }
  if (parts.success.has("xl/workbook.xml")) return readWorkbook(file, bytes)
  const text = parts.success.get(DOCUMENT_PART)
  return text === undefined ? Effect.succeed(null) : readWordTables(file, bytes, text)
}

const formOf = ({ form, forms = [] }: FileInput, grids: ReadonlyArray<Pick<Grid, "records">>): FileForm => {
  if (form !== undefined) return form
  for (const { records } of grids) {
    const saved = savedFormOf(records, forms)
    if (saved !== null) return saved
  }
  return {}
}

/** A list of registrations of a campaign, whatever its header looks like. */
export const openRegistrations = (input: FileInput): Effect.Effect<RegistrationReading> =>
  Effect.map(openFile({ ...input, kind: "registrations" }), ({ reading }) =>
    reading.kind === "registrations" ? reading : refusedRegistrations(input.file, NOTHING_FOUND)
  )

/** A file of score sheets of a campaign, whatever its header looks like. */
export const openScores = (input: FileInput): Effect.Effect<ScoreReading> =>
  Effect.map(openFile({ ...input, kind: "scores" }), ({ reading }) =>
    reading.kind === "scores" ? reading : refusedScores(input.file, NOTHING_FOUND)
  )

const openText = (input: FileInput): OpenedFile => {
  const sheet = readSheet(input.file, input.bytes)
  if (Result.isFailure(sheet)) {
    const { reading, findings } = sheet.failure
    return { reading: refusal(input, findings, reading), sheet: null }
  }
  const form = formOf(input, [sheet.success])
  return readOpened(input, { ...sheet.success, ...statedOf(form, input.rubric) }, form, [], () => [])
}

const openGrid = (
  input: FileInput,
  form: FileForm,
  grid: Grid,
  findings: ReadonlyArray<Finding>
): OpenedFile => {
  const { file } = input
  const sheet = sheetOfGrid(file, grid, form, input.rubric)
  const wide = sheet.records.find(({ cells }) => cells.length > MAXIMUM_COLUMNS)
  if (wide !== undefined) {
    const { line, sheetRow, cells } = wide
    const values = { found: cells.length, limit: MAXIMUM_COLUMNS }
    const tooWide = finding("too-many-columns", { file, line, sheetRow }, values)
    return { reading: refusal(input, [...findings, tooWide]), sheet: null }
  }
  const told = { ...sheet, findings: [...sheet.findings, ...findings] }
  return readOpened(input, told, form, grid.merged, (header) => gridFindings(file, grid, header))
}

const readOpened = (
  input: FileInput,
  sheet: Sheet,
  form: FileForm,
  merged: Grid["merged"],
  findingsOf: (header: ReturnType<typeof headerOf>) => ReadonlyArray<Finding>
): OpenedFile => {
  const kind = input.kind ?? tellKind(sheet, input.rubric)
  const header = headerOf(sheet, kind, input.rubric)
  const filled = header === null ? sheet : filledSheet(sheet, header, merged, form)
  const findings = [...findingsOf(header), ...absentColumns(sheet, header)]
  const reading = readAs(kind, filled, input)
  return {
    reading:
      findings.length === 0
        ? reading
        : { ...reading, findings: [...reading.findings, ...findings].toSorted(byLine) },
    sheet: filled
  }
}

const readAs = (
  kind: FileKind,
  sheet: Sheet,
  input: { readonly rubric: Rubric } & Pick<RegistrationInput, "year" | "deadline">
): RegistrationReading | ScoreReading =>
  kind === "scores" ? scoresOf(sheet, input.rubric) : registrationsOf(sheet, input)

/** Columns that a person has stated and the header does not have. */
const absentColumns = (sheet: Sheet, header: ReturnType<typeof headerOf>): ReadonlyArray<Finding> => {
  const present = new Set((header?.columns ?? []).map((column) => headerKey(column.header)))
  return Object.entries(sheet.stated ?? {}).flatMap(([as, stated]) =>
    present.has(headerKey(stated))
      ? []
      : [finding("stated-column-absent", { file: sheet.file }, { header: stated, as })]
  )
}

const NOTHING_READ: Reading = { encoding: null, delimiter: null, headerLine: null, columns: [] }
const NOTHING_FOUND = { reading: NOTHING_READ, findings: [] }

/** The reading of a file that was not taken at all. */
export const refusal = (
  input: Pick<FileInput, "file" | "kind">,
  findings: ReadonlyArray<Finding>,
  reading: Reading = NOTHING_READ
): RegistrationReading | ScoreReading =>
  input.kind === "scores"
    ? refusedScores(input.file, { reading, findings })
    : refusedRegistrations(input.file, { reading, findings })

import { type Finding, finding, type IsoDate, type Rubric } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { DeliveryReading } from "../deliveries/DeliveryReading.ts"
import { logRule } from "../deliveries/deliveryRule.ts"
import { deliveriesOf, refusedDeliveries } from "../deliveries/readDeliveries.ts"
import type { RegistrationReading } from "../registrations/RegistrationRow.ts"
import {
  type RegistrationInput,
  refusedRegistrations,
  registrationsOf
} from "../registrations/readRegistrations.ts"
import { registrationRule } from "../registrations/registrationRule.ts"
import { sectionReader } from "../registrations/sections.ts"
import type { ResultReading } from "../results/ResultRow.ts"
import { refusedResults, resultsOf } from "../results/readResults.ts"
import { resultRule } from "../results/resultRule.ts"
import { refusedScores, scoresOf } from "../scores/readScoreSheets.ts"
import type { ScoreReading } from "../scores/ScoreReading.ts"
import { scoreRule } from "../scores/scoreRule.ts"
import { refusedSummary, summaryFrom } from "../summary/readSummary.ts"
import type { SummaryReading } from "../summary/SummaryReading.ts"
import { summaryRule } from "../summary/summaryRule.ts"
import { byLine } from "../table/byLine.ts"
import { headerKey } from "../table/headerKey.ts"
import type { Reading } from "../table/Reading.ts"
import { readSheet, type Sheet } from "../table/Sheet.ts"
import type { Grid } from "../workbook/Grid.ts"
import { chooseGrid, type ListSought } from "./chooseGrid.ts"
import { tableKeys } from "./columnKeys.ts"
import { type FileForm, formWith } from "./FileForm.ts"
import { filledSheet, gridFindings, headerOf, sheetOfGrid, statedOf, tooWide } from "./gridSheet.ts"
import { openGrids } from "./openGrids.ts"
import { type SavedForm, savedFormOf } from "./SavedForm.ts"
import { withStatedColumns } from "./statedColumns.ts"
import { type FileKind, tellKind } from "./tellKind.ts"

/** A file of any kind, by whatever door it comes: CSV text, an Excel workbook or a table of a Word document. */
export interface FileInput extends RegistrationInput {
  /** Where it is known from the campaign; else the header tells. */
  readonly kind?: FileKind
  /** The day before which results were due. */
  readonly resultsDeadline?: IsoDate | null
  /** What is said of this very file. */
  readonly form?: FileForm
  /** What was said of earlier files of the same shape; used for what is not said of this one. */
  readonly forms?: ReadonlyArray<SavedForm>
}

/** What a file gave, by its kind. */
export type FileReading =
  | RegistrationReading
  | ScoreReading
  | ResultReading
  | SummaryReading
  | DeliveryReading

/** A file as it was read, with the sheet that it was read from; null where it was refused before. */
export interface OpenedFile {
  readonly reading: FileReading
  readonly sheet: Sheet | null
}

/**
 * Opens a file for what it is and reads it. It never fails: a file that cannot be taken is refused with its reason
 * in the reading.
 */
export const openFile = (input: FileInput): Effect.Effect<OpenedFile> => {
  const { file, bytes } = input
  return Effect.map(Effect.result(openGrids(file, bytes)), (grids) => {
    if (Result.isFailure(grids)) return { reading: refusal(input, [grids.failure]), sheet: null }
    if (grids.success === null) return openText(input)
    const form = formOf(input, grids.success)
    const chosen = chooseGrid(file, grids.success, soughtFor(form, input.rubric))
    if (Result.isFailure(chosen)) return { reading: refusal(input, [chosen.failure]), sheet: null }
    return openGrid(input, form, chosen.success.grid, chosen.success.findings)
  })
}

/** A file may hold any kind of list. */
const soughtFor = ({ columns = {}, sheet }: FileForm, rubric: Rubric): ListSought => {
  const sectionOf = sectionReader(rubric)
  return {
    rules: [registrationRule(rubric), scoreRule(rubric), resultRule, summaryRule(rubric), logRule].map(
      (rule) => withStatedColumns(rule, tableKeys(columns, rubric))
    ),
    isHeading: (record) => sectionOf(record) !== null,
    sheet
  }
}

const formOf = (
  { form = {}, forms = [] }: FileInput,
  grids: ReadonlyArray<Pick<Grid, "records">>
): FileForm => {
  for (const { records } of grids) {
    const saved = savedFormOf(records, forms)
    if (saved !== null) return formWith(saved, form)
  }
  return form
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

/** A list of results of a campaign, whatever its header looks like. */
export const openResults = (input: FileInput): Effect.Effect<ResultReading> =>
  Effect.map(openFile({ ...input, kind: "results" }), ({ reading }) =>
    reading.kind === "results" ? reading : refusedResults(input.file, NOTHING_FOUND)
  )

/** A summary of a campaign, whatever its header looks like. */
export const openSummary = (input: FileInput): Effect.Effect<SummaryReading> =>
  Effect.map(openFile({ ...input, kind: "summaries" }), ({ reading }) =>
    reading.kind === "summaries" ? reading : refusedSummary(input.file, NOTHING_FOUND)
  )

/** A log of reports of a campaign, whatever its header looks like. */
export const openDeliveries = (input: FileInput): Effect.Effect<DeliveryReading> =>
  Effect.map(openFile({ ...input, kind: "reports" }), ({ reading }) =>
    reading.kind === "reports" ? reading : refusedDeliveries(input.file, NOTHING_FOUND)
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
  const sheet: Sheet = { ...sheetOfGrid(file, grid), ...statedOf(form, input.rubric) }
  const wide = tooWide(sheet)
  if (wide !== null) return { reading: refusal(input, [...findings, wide]), sheet: null }
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
  input: Pick<FileInput, "rubric" | "year" | "deadline" | "resultsDeadline">
): FileReading => {
  switch (kind) {
    case "scores":
      return scoresOf(sheet, input.rubric)
    case "results":
      return resultsOf(sheet, input.resultsDeadline ?? null)
    case "summaries":
      return summaryFrom(sheet, input.rubric)
    case "reports":
      return deliveriesOf(sheet)
    case "registrations":
      return registrationsOf(sheet, input)
  }
}

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
): FileReading => {
  switch (input.kind) {
    case "scores":
      return refusedScores(input.file, { reading, findings })
    case "results":
      return refusedResults(input.file, { reading, findings })
    case "summaries":
      return refusedSummary(input.file, { reading, findings })
    case "reports":
      return refusedDeliveries(input.file, { reading, findings })
    default:
      return refusedRegistrations(input.file, { reading, findings })
  }
}

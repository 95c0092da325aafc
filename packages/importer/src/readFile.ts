import type { Rubric } from "@dvk/core"
import * as Result from "effect/Result"
import type { RegistrationReading } from "./registrations/RegistrationRow.ts"
import {
  type RegistrationInput,
  readRegistrations,
  registrationsOf
} from "./registrations/readRegistrations.ts"
import { registrationRule } from "./registrations/registrationRule.ts"
import { scoresOf } from "./scores/readScoreSheets.ts"
import type { ScoreReading } from "./scores/ScoreReading.ts"
import { isWide, scoreRule } from "./scores/scoreRule.ts"
import { findHeader } from "./table/findHeader.ts"
import { readSheet, type Sheet } from "./table/Sheet.ts"

/** Whether a file holds registrations or score sheets. */
export type FileKind = "registrations" | "scores"

/**
 * Tells by its header what a file holds. A header that names criteria is one of score sheets, even where it
 * repeats the unit and the field of each model.
 */
export const tellKind = (sheet: Sheet, rubric: Rubric): FileKind => {
  const scores = findHeader(sheet.records, scoreRule(rubric))
  if (scores === null) return "registrations"
  if (scores.missing.length === 0) return "scores"
  if (findHeader(sheet.records, registrationRule)?.missing.length === 0) return "registrations"
  const keys = new Set(scores.columns.flatMap((column) => (column.as === null ? [] : [column.as])))
  return isWide(keys) || keys.has("criterion") || keys.has("judge") ? "scores" : "registrations"
}

/** Reads a file of either kind. A file without any header is reported as a list of registrations. */
export const readFile = (input: RegistrationInput): RegistrationReading | ScoreReading => {
  const sheet = readSheet(input.file, input.bytes)
  if (Result.isFailure(sheet)) return readRegistrations(input)
  return tellKind(sheet.success, input.rubric) === "scores"
    ? scoresOf(sheet.success, input.rubric)
    : registrationsOf(sheet.success, input)
}

import * as Result from "effect/Result"
import { tellKind } from "./opening/tellKind.ts"
import type { RegistrationReading } from "./registrations/RegistrationRow.ts"
import {
  type RegistrationInput,
  readRegistrations,
  registrationsOf
} from "./registrations/readRegistrations.ts"
import { scoresOf } from "./scores/readScoreSheets.ts"
import type { ScoreReading } from "./scores/ScoreReading.ts"
import { readSheet } from "./table/Sheet.ts"

/**
 * Reads a text file of either kind. A file without any header is reported as a list of registrations. `openFile`
 * takes workbooks too.
 */
export const readFile = (input: RegistrationInput): RegistrationReading | ScoreReading => {
  const sheet = readSheet(input.file, input.bytes)
  if (Result.isFailure(sheet)) return readRegistrations(input)
  return tellKind(sheet.success, input.rubric) === "scores"
    ? scoresOf(sheet.success, input.rubric)
    : registrationsOf(sheet.success, input)
}

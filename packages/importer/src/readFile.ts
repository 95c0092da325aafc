import * as Result from "effect/Result"
import { deliveriesOf } from "./deliveries/readDeliveries.ts"
import type { FileReading } from "./opening/openFile.ts"
import { tellKind } from "./opening/tellKind.ts"
import {
  type RegistrationInput,
  readRegistrations,
  registrationsOf
} from "./registrations/readRegistrations.ts"
import { resultsOf } from "./results/readResults.ts"
import { scoresOf } from "./scores/readScoreSheets.ts"
import { summaryFrom } from "./summary/readSummary.ts"
import { readSheet } from "./table/Sheet.ts"

/**
 * Reads a text file of any kind. A file without any header is reported as a list of registrations. `openFile`
 * takes workbooks too.
 */
export const readFile = (input: RegistrationInput): FileReading => {
  const sheet = readSheet(input.file, input.bytes)
  if (Result.isFailure(sheet)) return readRegistrations(input)
  switch (tellKind(sheet.success, input.rubric)) {
    case "scores":
      return scoresOf(sheet.success, input.rubric)
    case "results":
      return resultsOf(sheet.success, null)
    case "summaries":
      return summaryFrom(sheet.success, input.rubric)
    case "reports":
      return deliveriesOf(sheet.success)
    case "registrations":
      return registrationsOf(sheet.success, input)
  }
}

import { isoDate } from "@dvk/core"
import type { RegistrationReading } from "../../src/registrations/RegistrationRow.ts"
import { readRegistrations } from "../../src/registrations/readRegistrations.ts"
import { readScoreSheets } from "../../src/scores/readScoreSheets.ts"
import type { ScoreReading } from "../../src/scores/ScoreReading.ts"
import { rubric } from "./rubric.ts"

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Lines joined by LF, read as registrations for 2024 with the deadline of the plan: before 07/4/2024. */
export const registrationsFrom = (...lines: ReadonlyArray<string>): RegistrationReading =>
  readRegistrations({
    file: "dang-ky.csv",
    bytes: bytesOf(lines.join("\n")),
    rubric,
    year: 2024,
    deadline: isoDate(2024, 4, 7)
  })

/** Lines joined by LF, read as score sheets. */
export const scoresFrom = (...lines: ReadonlyArray<string>): ScoreReading =>
  readScoreSheets({ file: "phieu.csv", bytes: bytesOf(lines.join("\n")), rubric })

/** Codes of findings with their lines, for whole-file comparisons: "12 missing-name". */
export const codesByLine = (
  reading: Pick<RegistrationReading | ScoreReading, "findings">
): ReadonlyArray<string> => reading.findings.map((finding) => `${finding.line ?? "-"} ${finding.code}`)

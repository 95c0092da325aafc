import type { FileReading } from "./openFile.ts"

/** The lines of all rows that were taken from a file, of whatever kind. */
export const takenLines = (reading: FileReading): ReadonlyArray<number> => {
  switch (reading.kind) {
    case "scores":
      return reading.sheets.map(({ line }) => line)
    case "results":
      return reading.results.map(({ origin }) => origin.line)
    case "summaries":
    case "reports":
      return reading.rows.map(({ origin }) => origin.line)
    case "registrations":
      return reading.registrations.map(({ origin }) => origin.line)
  }
}

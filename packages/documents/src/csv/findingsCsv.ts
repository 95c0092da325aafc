import type { Finding } from "@dvk/core"
import { columnHeader, type Language, sayFinding, severityName } from "@dvk/messages"
import { csvText } from "./csvText.ts"

/** Every finding, one a row, in the order given: nothing is gathered here. */
export const findingsCsv = (findings: ReadonlyArray<Finding>, language: Language): string =>
  csvText(
    (
      [
        "severity",
        "code",
        "file",
        "line",
        "sheetRow",
        "column",
        "model",
        "judge",
        "before",
        "after",
        "message"
      ] as const
    ).map((column) => columnHeader(column, language)),
    findings.map((entry) => [
      severityName(entry.severity, language),
      entry.code,
      entry.file ?? null,
      entry.line ?? null,
      entry.sheetRow ?? null,
      entry.column ?? null,
      entry.model ?? null,
      entry.judge ?? null,
      entry.before ?? null,
      entry.after ?? null,
      sayFinding(entry, language)
    ])
  )

import type { Finding } from "@dvk/core"
import { columnHeader, type Language, sayFinding, severityName } from "@dvk/messages"
import { listedColumns } from "../tables/listedColumns.ts"
import { csvText } from "./csvText.ts"

/** Every finding, one a row, in the order given: nothing is gathered here. */
export const findingsCsv = (findings: ReadonlyArray<Finding>, language: Language): string =>
  csvText(
    listedColumns["findings.csv"].map(({ name }) => columnHeader(name, language)),
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

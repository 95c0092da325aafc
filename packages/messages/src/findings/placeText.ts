import type { Finding } from "@dvk/core"
import type { Language } from "../Language.ts"

/**
 * Where a finding is, for people: the physical line, and the row that Excel shows where that is another. "" where
 * the finding concerns a whole file.
 *
 * @example
 * placeText({ code: "missing-name", severity: "error", line: 12, sheetRow: 10, values: {} }, "vi") // => "dòng 12 (hàng 10 trong Excel)"
 */
export const placeText = (finding: Finding, language: Language): string => {
  const { line, sheetRow } = finding
  if (line === undefined) return ""
  const physical = language === "vi" ? `dòng ${line}` : `line ${line}`
  if (sheetRow === undefined || sheetRow === line) return physical
  return language === "vi"
    ? `${physical} (hàng ${sheetRow} trong Excel)`
    : `${physical} (row ${sheetRow} in Excel)`
}

import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { Finding, Severity } from "./Finding.ts"

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/**
 * Findings in a fixed order: errors first, then by file, line and code. The order in which they were
 * found never shows.
 *
 * @example
 * orderFindings([finding("missing-date"), finding("missing-name")]).map((f) => f.code)
 * // => ["missing-name", "missing-date"]
 */
export const orderFindings = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> =>
  findings.toSorted(
    (a, b) =>
      weight[a.severity] - weight[b.severity] ||
      compareCodeUnits(a.file ?? "", b.file ?? "") ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compareCodeUnits(a.code, b.code) ||
      compareCodeUnits(a.model ?? "", b.model ?? "") ||
      compareCodeUnits(a.judge ?? "", b.judge ?? "") ||
      compareCodeUnits(a.column ?? "", b.column ?? "")
  )

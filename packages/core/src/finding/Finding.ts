import type { FindingCode } from "./FindingCode.ts"
import { severityOf } from "./FindingCode.ts"

/** `error`: the row or file was not taken. `warning`: taken, a person should look. `info`: read or cleaned. */
export type Severity = "error" | "warning" | "info"

/** What a message needs to quote. Plain data, so that a Finding survives JSON and a worker boundary. */
export type FindingValue = string | number | boolean | null | ReadonlyArray<string> | ReadonlyArray<number>

/** Where something was found. Lines and rows count from 1. */
export interface Place {
  readonly file?: string
  /** Physical line on which the record starts; LF, CR and CRLF each end a line, also inside quotes. */
  readonly line?: number
  /** The row Excel shows: a quoted newline starts none. */
  readonly sheetRow?: number
  /** The header of the column, as written in the file. */
  readonly column?: string
  readonly model?: string
  readonly judge?: string
}

/** One thing that was odd. Codes and values only: sentences are made in `@dvk/messages`. */
export interface Finding extends Place {
  readonly code: FindingCode
  readonly severity: Severity
  readonly before?: string
  readonly after?: string
  readonly values: Readonly<Record<string, FindingValue>>
}

/** The parts of a Finding that are not its code, severity or values. */
export interface FindingDetail extends Place {
  readonly before?: string
  readonly after?: string
  /** Given only where a code has another severity in this place, e.g. `legacy-encoding` in single rows. */
  readonly severity?: Severity
}

/**
 * Makes a Finding with the severity that belongs to its code.
 *
 * @example
 * finding("missing-name", { line: 5, sheetRow: 5 }).severity // => "error"
 */
export const finding = (
  code: FindingCode,
  detail: FindingDetail = {},
  values: Readonly<Record<string, FindingValue>> = {}
): Finding => ({ ...detail, code, severity: detail.severity ?? severityOf[code], values })

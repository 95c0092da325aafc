import type { Finding, FindingValue } from "@dvk/core"
import type { Said } from "../Language.ts"

/** One sentence for one code, in both languages. */
export type FindingSentence = Said<[Finding]>

/** Enough of a cell to find it again; a whole paragraph would hide the rest of the sentence. */
const QUOTE_LENGTH = 60

/**
 * Text from a file in quotation marks, on one line and not too long.
 *
 * @example
 * quote("31/02/2024") // => "“31/02/2024”"
 */
export const quote = (text: FindingValue | undefined): string => {
  const line = plain(text).replace(/\s+/g, " ").trim()
  const letters = [...line]
  const shown = letters.length > QUOTE_LENGTH ? `${letters.slice(0, QUOTE_LENGTH).join("")}…` : line
  return QUOTED.test(shown) ? shown : `“${shown}”`
}

/** A text that stands in quotes itself needs no others. */
const QUOTED = /^(?:“[^“”]+”|"[^"]+")$/

/** A value as text; "" where there is none. */
export const plain = (value: FindingValue | undefined): string =>
  value === undefined || value === null ? "" : Array.isArray(value) ? value.join(", ") : String(value)

/** Several values, each in quotation marks. */
export const quotes = (value: FindingValue | undefined): string => entries(value).map(quote).join(", ")

/** A list value as it stands; a single value is a list of one. */
export const entries = (value: FindingValue | undefined): ReadonlyArray<string> =>
  Array.isArray(value) ? value.map(String) : plain(value) === "" ? [] : [plain(value)]

/** What was found in the file, in quotation marks. */
export const found = (finding: Finding): string => quote(finding.before ?? finding.values["found"] ?? "")

/** A sentence that is said only where a value has something to say. */
export const where = (value: FindingValue | undefined, sentence: (text: string) => string): string =>
  plain(value) === "" ? "" : sentence(plain(value))

/** The column of a finding in quotation marks, with a lead before it; "" where it has none. */
export const column = (finding: Finding, lead: string): string =>
  finding.column === undefined ? "" : `${lead}${quote(finding.column)}`

import { type FindingValue, parseIsoDate, type Reason, rational } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatDate } from "../numbers/formatDate.ts"
import { formatScore } from "../numbers/formatNumber.ts"

export type ReasonValues = Reason["values"]

export type ReasonSentence = Said<[ReasonValues]>

export const text = (value: FindingValue | undefined): string => String(value ?? "")

export const list = (value: FindingValue | undefined): ReadonlyArray<string | number> =>
  Array.isArray(value) ? value : []

export const bracketed = (value: FindingValue | undefined): string =>
  value === null || value === undefined ? "" : ` (${text(value)})`

export const day = (value: FindingValue | undefined, language: Language): string => {
  const date = parseIsoDate(text(value))
  return date === null ? text(value) : formatDate(date, language)
}

/** A difference of scores, kept exact ("5/4") until it is shown. */
export const costOf = (value: FindingValue | undefined, language: Language): string => {
  const [numerator = "0", denominator = "1"] = text(value).split("/")
  return formatScore(rational(BigInt(numerator), BigInt(denominator)), language)
}

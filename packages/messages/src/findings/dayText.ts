import { type FindingValue, parseIsoDate } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatDate } from "../numbers/formatDate.ts"
import { plain } from "./quoting.ts"

/**
 * A day that a finding holds as an ISO date, as people write it; any other text as it stands.
 *
 * @example
 * dayText("2024-04-07", "vi") // => "07/4/2024"
 */
export const dayText = (value: FindingValue | undefined, language: Language): string => {
  const date = parseIsoDate(plain(value))
  return date === null ? plain(value) : formatDate(date, language)
}

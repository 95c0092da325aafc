import type { IsoDate } from "@dvk/core"
import type { Language } from "../Language.ts"

/**
 * A day as people write it: 07/4/2024 in Vietnamese official papers (a zero before days below ten and before the
 * months 1 and 2 only, Decree 30/2020, annex I), the ISO form in English.
 *
 * @example
 * formatDate(parseIsoDate("2024-04-07"), "vi") // => "07/4/2024"
 */
export const formatDate = (date: IsoDate, language: Language): string => {
  if (language === "en") return date
  const [year = "", month = "", day = ""] = date.split("-")
  return `${day}/${Number(month) <= 2 ? month : String(Number(month))}/${year}`
}

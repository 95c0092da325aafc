import type { IsoDate } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatDate } from "../numbers/formatDate.ts"

/** Words of the parts of a report on what a model has reached. */
export const resultWord = {
  results: { vi: "Kết quả đã báo cáo", en: "Reported results" },
  evidence: { vi: "Minh chứng", en: "Evidence" },
  inspection: { vi: "Kiểm tra", en: "Inspection" }
} as const satisfies Record<string, Readonly<Record<Language, string>>>

/**
 * An inspection with its day, as far as they are known.
 *
 * @example
 * sayInspection({ note: "Đúng như báo cáo", on: null }, "vi") // => "Đúng như báo cáo"
 */
export const sayInspection = (
  { note, on }: { readonly note: string | null; readonly on: IsoDate | null },
  language: Language
): string => {
  const day = on === null ? null : { vi: `ngày ${formatDate(on, "vi")}`, en: formatDate(on, "en") }[language]
  if (note === null) return day ?? ""
  return day === null ? note : `${note} (${day})`
}

/** A model's fields: the declared one, in which it is scored, and a second one that is only shown. */
export const fieldsOf: Said<[declared: string, second: string]> = {
  vi: (declared, second) => `${declared}; lĩnh vực thứ hai: ${second} (không chấm)`,
  en: (declared, second) => `${declared}; second field: ${second} (not scored)`
}

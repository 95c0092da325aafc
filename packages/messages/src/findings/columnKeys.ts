import type { Finding } from "@dvk/core"
import { columnNames } from "../columns/registrationColumnName.ts"
import type { Language } from "../Language.ts"
import { entries, quote } from "./quoting.ts"

/** Columns of score sheets and of the small lists; those of a registration have their own names. */
const others: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  model: { vi: "Mã mô hình", en: "Model" },
  criterion: { vi: "Tiêu chí", en: "Criterion" },
  score: { vi: "Điểm", en: "Score" },
  judge: { vi: "Giám khảo", en: "Judge" },
  source: { vi: "Nguồn điểm", en: "Source" },
  ruling: { vi: "Quyết định", en: "Ruling" },
  reason: { vi: "Lý do", en: "Reason" },
  against: { vi: "Xếp trên", en: "Against" }
}

/** What a column that was read is for, by the key it was read as. */
export const columnPurpose = (key: string, language: Language): string =>
  others[key]?.[language] ?? columnNames([key], language)

/** The names of columns that a finding knows by key, each in quotation marks. */
export const keyNames = (value: Finding["values"][string] | undefined, language: Language): string =>
  entries(value)
    .map((key) => quote(columnPurpose(key, language)))
    .join(", ")

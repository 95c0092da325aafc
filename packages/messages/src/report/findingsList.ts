import type { Finding } from "@dvk/core"
import { placeText } from "../findings/placeText.ts"
import type { Language, Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "./counted.ts"

/** Whom to call: who can mend what was found. */
export type CallTo = "unit" | "judge" | "file" | "campaign"

const calls: Readonly<Record<CallTo, Said<[name: string]>>> = {
  unit: { vi: (name) => name, en: (name) => name },
  judge: { vi: (name) => `Người chấm: ${name}`, en: (name) => `Judge: ${name}` },
  file: { vi: (name) => `Tệp ${name}`, en: (name) => `File ${name}` },
  campaign: { vi: () => "Hồ sơ chung của đợt xét", en: () => "The campaign as a whole" }
}

/**
 * The heading above what one person or unit has to mend.
 *
 * @example
 * callHeading("judge", "Ủy viên 3", "vi") // => "Người chấm: Ủy viên 3"
 */
export const callHeading = (to: CallTo, name: string, language: Language): string => calls[to][language](name)

/**
 * Where something was found, with its file; the sentence itself names the column. "" where it has no place.
 *
 * @example
 * fileAndPlace({ code: "bad-name", severity: "error", file: "dk.csv", line: 7, sheetRow: 6, values: {} }, "vi")
 * // => "dk.csv, dòng 7 (hàng 6 trong Excel)"
 */
export const fileAndPlace = (finding: Finding, language: Language): string =>
  [finding.file ?? "", placeText(finding, language)].filter((part) => part !== "").join(", ")

/** How many findings of each weight there are, most serious first. */
export const findingsSummary: Said<[errors: number, warnings: number, infos: number]> = {
  vi: (errors, warnings, infos) =>
    `${formatCount(errors, "vi")} lỗi (hàng hoặc tệp không được nhận), ${formatCount(warnings, "vi")} cảnh báo (đã nhận, cần người xem), ${formatCount(infos, "vi")} ghi nhận.`,
  en: (errors, warnings, infos) =>
    `${counted(errors, "error")} (a row or file was not taken), ${counted(warnings, "warning")} (taken, a person should look), ${counted(infos, "note")}.`
}

/** When every file was read without a remark. */
export const nothingFound: Said = {
  vi: () => "Không có điểm nào cần xem lại.",
  en: () => "Nothing to look at."
}

/** The line that opens a folded list of notes. */
export const notesSummary: Said<[notes: number]> = {
  vi: (notes) => `${formatCount(notes, "vi")} ghi nhận (đã đọc hoặc làm sạch, không cần sửa)`,
  en: (notes) => `${counted(notes, "note")} (read or cleaned, nothing to mend)`
}

/** In place of what a long list leaves to findings.csv. */
export const moreFindings: Said<[left: number]> = {
  vi: (left) => `… và ${formatCount(left, "vi")} điểm nữa, xem đủ trong findings.csv.`,
  en: (left) => `… and ${formatCount(left, "en")} more, all of them in findings.csv.`
}

import type { Owed } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatDate } from "../numbers/formatDate.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "./counted.ts"

const things: Readonly<Record<Owed["what"], Readonly<Record<Language, string>>>> = {
  registration: { vi: "phiếu đăng ký mô hình", en: "model registration" },
  results: { vi: "báo cáo kết quả mô hình", en: "report of results" }
}

/**
 * What is owed, as a noun.
 *
 * @example
 * owedThing("registration", "vi") // => "phiếu đăng ký mô hình"
 */
export const owedThing = (what: Owed["what"], language: Language): string => things[what][language]

/**
 * Until when something was due, and how late it is; one line above the units that owe it.
 *
 * @example
 * sayDue({ what: "registration", before: null, daysLate: null, on: null }, "vi") // => "Phiếu đăng ký mô hình, không đặt hạn:"
 */
export const sayDue = (
  due: Pick<Owed, "what" | "before" | "daysLate" | "on">,
  language: Language
): string => {
  const thing = owedThing(due.what, language)
  const parts = [
    `${thing.slice(0, 1).toUpperCase()}${thing.slice(1)}`,
    due.before === null
      ? { vi: "không đặt hạn", en: "no deadline" }[language]
      : {
          vi: `hạn trước ngày ${formatDate(due.before, "vi")}`,
          en: `due before ${formatDate(due.before, "en")}`
        }[language],
    ...(due.daysLate === null || due.daysLate === 0
      ? []
      : [
          {
            vi: `đã muộn ${formatCount(due.daysLate, "vi")} ngày${due.on === null ? "" : ` tính đến ${formatDate(due.on, "vi")}`}`,
            en: `${counted(due.daysLate, "day")} late${due.on === null ? "" : ` on ${formatDate(due.on, "en")}`}`
          }[language]
        ])
  ]
  return `${parts.join(", ")}:`
}

/** Said after the name of a unit that owes more than one. */
export const owedCount: Said<[count: number]> = {
  vi: (count) => `thiếu ${formatCount(count, "vi")}`,
  en: (count) => `${formatCount(count, "en")} missing`
}

/** When every obliged unit has registered enough. */
export const nothingOwed: Said<[obliged: number]> = {
  vi: (obliged) => `Cả ${formatCount(obliged, "vi")} đơn vị phải đăng ký đều đã đăng ký đủ.`,
  en: (obliged) => `All ${counted(obliged, "unit")} that have to register did so.`
}

/** When no unit has a minimum. */
export const nobodyObliged: Said = {
  vi: () => "Danh sách đơn vị không giao số mô hình tối thiểu cho đơn vị nào.",
  en: () => "The list of units asks no unit for a minimum number of models."
}

/** Without a list of units nobody can be missing. */
export const noUnitList: Said = {
  vi: () =>
    "Đợt xét không có danh sách đơn vị (units trong campaign.yaml) nên không xác định được đơn vị còn thiếu.",
  en: () => "The campaign has no list of units (units in campaign.yaml), so nothing can be owed."
}

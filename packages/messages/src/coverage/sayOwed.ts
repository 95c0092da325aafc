import type { Owed } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatDate } from "../numbers/formatDate.ts"

/**
 * What a unit owes, how late, in one sentence: what a secretary says on the phone.
 */
export const sayOwed = ({ unit, count, before, daysLate }: Owed, language: Language): string => {
  const day = before === null ? "" : formatDate(before, language)
  if (language === "vi") {
    const models = `${unit.name} còn thiếu ${String(count).padStart(2, "0")} mô hình đăng ký`
    if (before === null) return `${models}.`
    return daysLate === null || daysLate === 0
      ? `${models}, hạn trước ngày ${day}.`
      : `${models}, hạn trước ngày ${day}, đã quá ${daysLate} ngày.`
  }
  const models = `${unit.name} still owes ${count} ${count === 1 ? "model" : "models"}`
  if (before === null) return `${models}.`
  return daysLate === null || daysLate === 0
    ? `${models}, due before ${day}.`
    : `${models}, due before ${day}, ${daysLate} ${daysLate === 1 ? "day" : "days"} late.`
}

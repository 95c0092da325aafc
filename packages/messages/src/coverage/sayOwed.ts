import type { Owed } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatDate } from "../numbers/formatDate.ts"

/**
 * What a unit owes, how late, in one sentence: what a secretary says on the phone.
 */
export const sayOwed = (owed: Owed, language: Language): string => {
  const { before, daysLate } = owed
  const missing = missingThing(owed)[language]
  if (before === null) return `${missing}.`
  const day = formatDate(before, language)
  const isLate = daysLate !== null && daysLate > 0
  return language === "vi"
    ? `${missing}, hạn trước ngày ${day}${isLate ? `, đã quá ${daysLate} ngày` : ""}.`
    : `${missing}, due before ${day}${isLate ? `, ${daysLate} ${daysLate === 1 ? "day" : "days"} late` : ""}.`
}

const missingThing = ({ unit, what, count }: Owed): Readonly<Record<Language, string>> => {
  const several = String(count).padStart(2, "0")
  const models = `${count} ${count === 1 ? "model" : "models"}`
  switch (what) {
    case "registration":
      return {
        vi: `${unit.name} còn thiếu ${several} mô hình đăng ký`,
        en: `${unit.name} still owes ${models}`
      }
    case "results":
      return {
        vi: `${unit.name} chưa báo cáo kết quả của ${several} mô hình`,
        en: `${unit.name} still owes the results of ${models}`
      }
  }
}

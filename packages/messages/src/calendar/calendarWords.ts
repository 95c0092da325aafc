import type { CalendarDate, Duty, DutyKind } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatDate } from "../numbers/formatDate.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "../report/counted.ts"

type Words = Readonly<Record<Language, string>>

const deadlines: Readonly<Record<Exclude<CalendarDate["kind"], "duty">, Words>> = {
  registration: { vi: "Đăng ký mô hình", en: "Registration of models" },
  results: { vi: "Báo cáo kết quả mô hình", en: "Results of models" },
  close: { vi: "Kết thúc phong trào thi đua của năm", en: "End of this year's movement" }
}

const kinds: Readonly<Record<DutyKind, Words>> = {
  registration: { vi: "đăng ký", en: "registration" },
  results: { vi: "báo cáo kết quả mô hình", en: "results of models" },
  report: { vi: "báo cáo", en: "report" },
  "summary-table": { vi: "biểu tổng hợp", en: "summary table" },
  activity: { vi: "hoạt động", en: "activity" },
  other: { vi: "việc khác", en: "other" }
}

/**
 * What sort of duty it is.
 *
 * @example
 * dutyKindName("summary-table", "vi") // => "biểu tổng hợp"
 */
export const dutyKindName = (kind: DutyKind, language: Language): string => kinds[kind][language]

/** What a date of the calendar is for: a duty in the words of the plan. */
export const calendarDateName = (date: CalendarDate, language: Language): string =>
  date.kind === "duty" ? date.duty.what : deadlines[date.kind][language]

/**
 * Where a duty goes: to whom, through which office, in which line; "" where the plan says nothing.
 *
 * @example
 * dutyReceiver({ to: "UBND huyện", via: "Phòng Nội vụ", line: null }, "vi") // => "gửi UBND huyện (qua Phòng Nội vụ)"
 */
export const dutyReceiver = (duty: DutyRoute, language: Language): string => {
  const addressee = dutyAddressee(duty, language)
  if (duty.to === null && (duty.via === null || language === "en")) return addressee
  return `${{ vi: "gửi", en: "to" }[language]} ${addressee}`
}

/** Where a duty goes. */
export type DutyRoute = Pick<Duty, "to" | "via" | "line">

/**
 * The same for a cell under "to whom".
 *
 * @example
 * dutyAddressee({ to: "UBND huyện", via: null, line: "chính quyền" }, "vi") // => "UBND huyện, tuyến chính quyền"
 */
export const dutyAddressee = ({ to, via, line }: DutyRoute, language: Language): string => {
  const through = via === null ? null : `${{ vi: "qua", en: "through" }[language]} ${via}`
  const where = to === null ? through : through === null ? to : `${to} (${through})`
  const inLine = line === null ? null : `${{ vi: "tuyến", en: "line" }[language]} ${line}`
  return [where, inLine].filter((part) => part !== null).join(", ")
}

/** A date of the calendar with all that the plan says of it, in one line. */
export const sayCalendarDate = (date: CalendarDate, language: Language): string => {
  const name = calendarDateName(date, language)
  const day = formatDate(date.before, language)
  const receiver = date.kind === "duty" ? dutyReceiver(date.duty, language) : ""
  const rest = receiver === "" ? "" : `, ${receiver}`
  return language === "vi" ? `Trước ngày ${day}: ${name}${rest}` : `Before ${day}: ${name}${rest}`
}

/**
 * The same with how far it is from the day one looks from: "Trước ngày 25/5/2024 (còn 3 ngày): Báo cáo 6 tháng, …".
 *
 * @param timeLeft as `sayTimeLeft` says it
 */
export const sayCalendarDay = (date: CalendarDate, timeLeft: string, language: Language): string => {
  const receiver = date.kind === "duty" ? dutyReceiver(date.duty, language) : ""
  const what = `${calendarDateName(date, language)}${receiver === "" ? "" : `, ${receiver}`}`
  const day = formatDate(date.before, language)
  return { vi: `Trước ngày ${day} (${timeLeft}): ${what}.`, en: `Before ${day} (${timeLeft}): ${what}.` }[
    language
  ]
}

/** Above the list of dates. */
export const calendarHeading: Said<[day: string]> = {
  vi: (day) => `Lịch và nhiệm vụ, tính đến ngày ${day}:`,
  en: (day) => `Dates and duties, as of ${day}:`
}

/** How a date without parties stands: days to its last day, or since. */
export const sayTimeLeft = (daysLeft: number, language: Language): string => {
  const days = Math.abs(daysLeft)
  const said = { vi: `${formatCount(days, "vi")} ngày`, en: counted(days, "day") }[language]
  if (daysLeft > 0) return { vi: `còn ${said}`, en: `${said} left` }[language]
  if (daysLeft === 0) return { vi: "hôm nay là ngày cuối", en: "today is the last day" }[language]
  return { vi: `đã qua ${said}`, en: `${said} past` }[language]
}

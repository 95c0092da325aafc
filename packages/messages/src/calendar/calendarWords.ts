import type { CalendarDate, Duty, DutyKind } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatDate } from "../numbers/formatDate.ts"

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
export const dutyReceiver = (duty: Pick<Duty, "to" | "via" | "line">, language: Language): string => {
  const said = language === "vi" ? receiverVi : receiverEn
  return said(duty).join(", ")
}

const receiverVi = ({ to, via, line }: Pick<Duty, "to" | "via" | "line">): ReadonlyArray<string> => [
  ...(to === null
    ? via === null
      ? []
      : [`gửi qua ${via}`]
    : [`gửi ${to}${via === null ? "" : ` (qua ${via})`}`]),
  ...(line === null ? [] : [`tuyến ${line}`])
]

const receiverEn = ({ to, via, line }: Pick<Duty, "to" | "via" | "line">): ReadonlyArray<string> => [
  ...(to === null
    ? via === null
      ? []
      : [`through ${via}`]
    : [`to ${to}${via === null ? "" : ` (through ${via})`}`]),
  ...(line === null ? [] : [`line ${line}`])
]

/** A date of the calendar with all that the plan says of it, in one line. */
export const sayCalendarDate = (date: CalendarDate, language: Language): string => {
  const name = calendarDateName(date, language)
  const day = formatDate(date.before, language)
  const receiver = date.kind === "duty" ? dutyReceiver(date.duty, language) : ""
  const rest = receiver === "" ? "" : `, ${receiver}`
  return language === "vi" ? `Trước ngày ${day}: ${name}${rest}` : `Before ${day}: ${name}${rest}`
}

/** Above the list of dates. */
export const calendarHeading: Said<[day: string]> = {
  vi: (day) => `Lịch và nhiệm vụ, tính đến ngày ${day}:`,
  en: (day) => `Dates and duties, as of ${day}:`
}

/** How a date without parties stands: days to its last day, or since. */
export const sayTimeLeft = (daysLeft: number, language: Language): string => {
  const days = Math.abs(daysLeft)
  if (daysLeft > 0)
    return language === "vi" ? `còn ${days} ngày` : `${days} ${days === 1 ? "day" : "days"} left`
  if (daysLeft === 0) return language === "vi" ? "hôm nay là ngày cuối" : "today is the last day"
  return language === "vi" ? `đã qua ${days} ngày` : `${days} ${days === 1 ? "day" : "days"} past`
}

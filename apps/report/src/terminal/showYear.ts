import { type CalendarDate, daysBetween, type IsoDate, type YearOn } from "@dvk/core"
import {
  calendarHeading,
  formatDate,
  type Language,
  membersOwing,
  sayActivities,
  sayCalendarDay,
  sayDuty,
  sayHamlets,
  sayMemberOwes,
  sayTimeLeft
} from "@dvk/messages"

type Year = YearOn & { readonly on: IsoDate }

/** Hamlets and activities; the dates as they stand on a day, in their order, with who owes what; then members. */
export const yearText = (year: Year, language: Language): string => {
  const blocks = [groundText(year, language), calendarText(year, language), membersText(year, language)]
  return blocks.flatMap((block) => (block === null ? [] : [`\n\n${block}`])).join("")
}

const calendarText = (year: Year, language: Language): string | null => {
  if (year.calendar.length === 0) return null
  const dates = year.calendar.map((date) => dateText(date, year, language))
  return [calendarHeading[language](formatDate(year.on, language)), ...dates].join("\n")
}

const dateText = (date: CalendarDate, { on, duties }: Year, language: Language): string => {
  const said = sayCalendarDay(date, sayTimeLeft(daysLeft(date, on), language), language)
  if (date.kind !== "duty") return `  ${said}`
  const lines = sayDuty(
    duties.filter(({ duty }) => date.ids.includes(duty.id)),
    language
  )
  return [`  ${said}`, ...lines.map((line) => `    - ${line}`)].join("\n")
}

const daysLeft = ({ lastDay }: CalendarDate, on: IsoDate): number => daysBetween(on, lastDay)

const membersText = ({ members }: YearOn, language: Language): string | null => {
  const lines = members.flatMap((record) => sayMemberOwes(record, language) ?? [])
  return lines.length === 0
    ? null
    : [membersOwing[language](), ...lines.map((line) => `  - ${line}`)].join("\n")
}

const groundText = ({ ground }: YearOn, language: Language): string | null => {
  const lines = [sayHamlets(ground, language), sayActivities(ground, language)].filter(
    (line) => line !== null
  )
  return lines.length === 0 ? null : lines.join("\n")
}

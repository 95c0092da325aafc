import { type CalendarDate, daysBetween, type IsoDate, type YearOn } from "@dvk/core"
import {
  calendarHeading,
  compareVietnamese,
  formatDate,
  type Language,
  membersOwing,
  sayActivities,
  sayCalendarDate,
  sayDuty,
  sayHamlets,
  sayMemberOwes,
  sayTimeLeft
} from "@dvk/messages"

/** The dates of a campaign as they stand on a day, in their order, with who owes what; then members and hamlets. */
export const yearText = (year: YearOn, language: Language): string => {
  const blocks = [groundText(year, language), calendarText(year, language), membersText(year, language)]
  return blocks.flatMap((block) => (block === null ? [] : [`\n\n${block}`])).join("")
}

const calendarText = (year: YearOn, language: Language): string | null => {
  if (year.calendar.length === 0) return null
  const dates = year.calendar.map((date) => dateText(date, year, language))
  return [calendarHeading[language](formatDate(year.on, language)), ...dates].join("\n")
}

const dateText = (date: CalendarDate, { on, duties }: YearOn, language: Language): string => {
  const said = sayCalendarDate(date, language)
  const left = sayTimeLeft(daysLeft(date, on), language)
  if (date.kind !== "duty") return `  ${said} (${left}).`
  const lines = sayDuty(
    duties.filter(({ duty }) => date.ids.includes(duty.id)),
    language
  )
  return [`  ${said} (${left}).`, ...lines.map((line) => `    - ${line}`)].join("\n")
}

const daysLeft = ({ lastDay }: CalendarDate, on: IsoDate): number => daysBetween(on, lastDay)

const membersText = ({ members }: YearOn, language: Language): string | null => {
  const lines = members.flatMap((record) => sayMemberOwes(record, language) ?? []).toSorted(compareVietnamese)
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

import type { CalendarDate } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatDate } from "../numbers/formatDate.ts"
import { capitalised } from "../numberWords/capitalised.ts"
import { calendarDateName, dutyReceiver } from "./calendarWords.ts"
import { partiesAsked } from "./partiesAsked.ts"

/**
 * What an event in a calendar is called. It stands on the last day in time, so it says both: that this is the day, and
 * before which day the plan asks for it.
 */
export const eventTitle = (date: CalendarDate, language: Language): string => {
  const name = calendarDateName(date, language)
  const before = formatDate(date.before, language)
  return language === "vi"
    ? `Ngày cuối: ${name} (trước ngày ${before})`
    : `Last day: ${name} (before ${before})`
}

/** Who owes it, to whom it goes, and the clause of the plan; one line each. `names`: of units and members by id. */
export const eventDescription = (
  date: CalendarDate,
  campaign: string,
  language: Language,
  names: ReadonlyMap<string, string> = new Map()
): ReadonlyArray<string> => {
  if (date.kind !== "duty") return [campaign]
  const { duty } = date
  const receiver = dutyReceiver(duty, language)
  const from = partiesAsked(duty.from, language, names)
  return [
    campaign,
    language === "vi" ? `Nơi thực hiện: ${from}` : `By: ${from}`,
    ...(receiver === "" ? [] : [capitalised(receiver)]),
    ...(duty.clause === null ? [] : [duty.clause])
  ]
}

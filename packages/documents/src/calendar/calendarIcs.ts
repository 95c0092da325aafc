import { type CalendarDate, type Campaign, type CampaignFile, calendarOf, stableId } from "@dvk/core"
import { eventDescription, eventTitle, type Language } from "@dvk/messages"
import { icsLine, icsText } from "./icsLine.ts"
import { namesById } from "./namesById.ts"

/**
 * All dates of a campaign as a calendar file (RFC 5545) that phones and Outlook take: one all-day event a date, on the
 * last day in time, with the words of the plan. The same campaign gives the same bytes; an event keeps its id when its
 * text is changed where the duty has an id of its own, so that importing again replaces it.
 */
export const calendarIcs = (
  { file, ...lists }: Pick<Campaign, "file" | "units" | "committee">,
  language: Language
): string =>
  [
    "BEGIN:VCALENDAR\r\n",
    "VERSION:2.0\r\n",
    icsLine("PRODID", `-//dvk//dvk//${language.toUpperCase()}`),
    "CALSCALE:GREGORIAN\r\n",
    "METHOD:PUBLISH\r\n",
    icsText("X-WR-CALNAME", file.title),
    ...calendarOf(file).map((date) => event(date, file, namesById(lists), language)),
    "END:VCALENDAR\r\n"
  ].join("")

const event = (
  date: CalendarDate,
  file: CampaignFile,
  names: ReadonlyMap<string, string>,
  language: Language
): string =>
  [
    "BEGIN:VEVENT\r\n",
    icsLine("UID", `${uidOf(date, file)}@dvk`),
    // When an event was made says nothing here; a clock would make each file another.
    icsLine("DTSTAMP", `${String(file.year)}0101T000000Z`),
    icsLine("DTSTART;VALUE=DATE", date.lastDay.replaceAll("-", "")),
    icsText("SUMMARY", eventTitle(date, language)),
    icsText("DESCRIPTION", eventDescription(date, file.title, language, names).join("\n")),
    "TRANSP:TRANSPARENT\r\n",
    "END:VEVENT\r\n"
  ].join("")

const uidOf = (date: CalendarDate, { id }: CampaignFile): string =>
  date.kind === "duty" ? stableId([id, "duty", date.duty.id]) : stableId([id, date.kind])

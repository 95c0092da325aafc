import { calendarOf, type Evaluation, type IsoDate } from "@dvk/core"
import type { Language } from "@dvk/messages"
import { namesById } from "../../../calendar/namesById.ts"
import type { Safe } from "../../Safe.ts"
import { dateTable } from "./dateTable.ts"
import { dutiesByDate } from "./dutiesByDate.ts"

/**
 * The dates of the year. As of a stated day with who has handed in and who owes; without one the dates alone, because
 * the same campaign has to give the same report tomorrow. Null where the campaign states no duties.
 */
export const dutiesSection = (
  { campaign }: Evaluation,
  on: IsoDate | null,
  language: Language
): Safe | null => {
  if (campaign.file.duties.length === 0) return null
  const calendar = calendarOf(campaign.file)
  return on === null
    ? dateTable(calendar, namesById(campaign), language)
    : dutiesByDate(campaign, calendar, on, language)
}

import type { Campaign } from "../campaign/Campaign.ts"
import { daysBetween, type IsoDate, isLate } from "../dates/IsoDate.ts"
import type { Coverage, Owed } from "./UnitCoverage.ts"

/**
 * What has not come in, as of a day. Deadlines are exclusive, so on the deadline itself a form is one day late:
 * the last day in time was the day before.
 *
 * @param on the day to look from; null where only what is owed matters, not how late it is
 */
export const owed = (campaign: Campaign, coverage: Coverage, on: IsoDate | null): ReadonlyArray<Owed> => {
  const before = campaign.file.deadlines.registration ?? null
  return coverage.units
    .filter(({ missing }) => missing > 0)
    .map(({ unit, missing }) => ({
      unit,
      what: "registration",
      count: missing,
      before,
      daysLate: before === null || on === null ? null : isLate(on, before) ? daysBetween(before, on) + 1 : 0,
      on
    }))
}

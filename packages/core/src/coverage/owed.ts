import type { Campaign } from "../campaign/Campaign.ts"
import { daysBetween, type IsoDate, isLate } from "../dates/IsoDate.ts"
import { owedResults } from "./owedResults.ts"
import type { Coverage, Owed } from "./UnitCoverage.ts"

/**
 * What has not come in, as of a day: registrations, and once their deadline has passed, results. Deadlines are
 * exclusive, so on the deadline itself a form is one day late: the last day in time was the day before.
 *
 * @param on the day to look from; null where only what is owed matters, not how late it is: then results, which
 * nobody owes before their deadline, are not asked for
 */
export const owed = (campaign: Campaign, coverage: Coverage, on: IsoDate | null): ReadonlyArray<Owed> => {
  const before = campaign.file.deadlines.registration ?? null
  const registrations = coverage.units
    .filter(({ missing }) => missing > 0)
    .map(
      ({ unit, missing }): Owed => ({
        unit,
        what: "registration",
        count: missing,
        before,
        daysLate:
          before === null || on === null ? null : isLate(on, before) ? daysBetween(before, on) + 1 : 0,
        on
      })
    )
  return [...registrations, ...owedResults(campaign, on)]
}

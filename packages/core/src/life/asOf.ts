import type { Campaign } from "../campaign/Campaign.ts"
import type { IsoDate } from "../dates/IsoDate.ts"

/**
 * A campaign with the steps and reports of results that there were on a day; what has no day counts. Registrations
 * stand as they are.
 *
 * @param until null takes all
 */
export const asOf = <C extends Pick<Campaign, "steps" | "results">>(
  campaign: C,
  until: IsoDate | null
): C => {
  if (until === null) return campaign
  const hasCome = (on: IsoDate | null): boolean => on === null || on <= until
  return {
    ...campaign,
    steps: campaign.steps.filter(({ on }) => hasCome(on)),
    results: campaign.results.filter(({ reportedOn }) => hasCome(reportedOn))
  }
}

import { type Duty, dutiesStated } from "../calendar/Duty.ts"
import { deliveredBy } from "../calendar/deliveredBy.ts"
import { obligedBy } from "../calendar/dutiesOf.ts"
import { keepsLog } from "../calendar/keepsLog.ts"
import type { Party } from "../calendar/Party.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import type { IsoDate } from "../dates/IsoDate.ts"

/** An activity that the plan asks of each body: who has held one, and who has none. */
export interface ActivityDuty {
  readonly duty: Duty
  readonly held: ReadonlyArray<Party>
  readonly missing: ReadonlyArray<Party>
}

/**
 * The activities that a plan asks for, "one for each body", in the order of campaign.yaml. Empty where the campaign
 * keeps no log: then nobody can say who held one.
 *
 * @param until null counts everything; else what came later has not happened yet
 */
export const activityDuties = (
  campaign: Campaign,
  until: IsoDate | null = null
): ReadonlyArray<ActivityDuty> => {
  if (!keepsLog(campaign)) return []
  const delivered = deliveredBy(campaign, until)
  return dutiesStated(campaign.file)
    .filter(({ kind }) => kind === "activity")
    .map((duty) => {
      const parties = obligedBy(duty, campaign)
      const hasHeld = (party: Party): boolean => delivered(duty, party) !== null
      return { duty, held: parties.filter(hasHeld), missing: parties.filter((party) => !hasHeld(party)) }
    })
}

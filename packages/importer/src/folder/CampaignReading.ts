import type { Campaign, Finding } from "@dvk/core"
import type { RegistrationReading } from "../registrations/RegistrationRow.ts"
import type { ScoreReading } from "../scores/ScoreReading.ts"

/** A campaign folder as it was read: what to decide on, and everything that was odd about its files. */
export interface CampaignReading {
  readonly campaign: Campaign
  readonly findings: ReadonlyArray<Finding>
  readonly files: ReadonlyArray<RegistrationReading | ScoreReading>
}

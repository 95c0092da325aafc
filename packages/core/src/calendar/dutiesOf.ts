import type { Campaign } from "../campaign/Campaign.ts"
import { dayBefore } from "../dates/dayBefore.ts"
import { daysBetween, type IsoDate, isLate } from "../dates/IsoDate.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { type Duty, dutiesStated } from "./Duty.ts"
import type { DutyState, PartyDuty } from "./DutyState.ts"
import { deliveredBy } from "./deliveredBy.ts"
import { keepsLog } from "./keepsLog.ts"
import { type Party, partyKey } from "./Party.ts"
import { partiesOf } from "./partiesNamed.ts"

/** What is due within so many days is soon. */
export const SOON = 7

/** Whom a duty obliges: those who exist on its last day in time. */
export const obligedBy = (
  duty: Duty,
  campaign: Pick<Campaign, "units" | "committee">
): ReadonlyArray<Party> => partiesOf(duty.from, campaign, dayBefore(duty.before) ?? duty.before)

/**
 * Every duty of every party it obliges, as it stands on a day: by date, then in the order of campaign.yaml, then by
 * party. Deadlines are exclusive, and who merges reports owes the merged one by its own date, whoever is waited for.
 *
 * @param on the day to look from; what came in later has not come yet
 */
export const dutiesOf = (campaign: Campaign, on: IsoDate): ReadonlyArray<PartyDuty> => {
  const stated = dutiesStated(campaign.file)
  const delivered = deliveredBy(campaign, on)
  const registering = new Set(campaign.registrations.map(({ unit }) => unit))
  const obliged = stated.flatMap((duty, at) =>
    obligedBy(duty, campaign).flatMap((party) => {
      const came = delivered(duty, party)
      // A unit without a model has no results to report: what it owes is the registration.
      const isIdle = duty.kind === "results" && party.kind === "unit" && !registering.has(party.unit.id)
      if (came === null && isIdle) return []
      return [{ duty, at, party, came }]
    })
  )
  const open = Map.groupBy(
    obliged.filter(({ came, duty }) => came === null && isTracked(duty, campaign)),
    ({ duty }) => duty.id
  )
  return obliged
    .toSorted(
      (a, b) =>
        compareCodeUnits(a.duty.before, b.duty.before) ||
        a.at - b.at ||
        compareCodeUnits(partyKey(a.party), partyKey(b.party))
    )
    .map(({ duty, party, came }): PartyDuty => {
      const state = isTracked(duty, campaign) || came !== null ? stateOf(duty, came, on) : UNTRACKED
      const before = came === null ? duty.after.flatMap((id) => open.get(id) ?? []) : []
      return { duty, party, state, waitsFor: before.map((entry) => entry.party) }
    })
}

const UNTRACKED: DutyState = { kind: "untracked" }

/** Without a log nothing is known of reports; nor of results and summaries where the campaign names none. */
const isTracked = ({ kind }: Duty, campaign: Campaign): boolean =>
  kind === "registration" ||
  keepsLog(campaign) ||
  (kind === "results" && campaign.file.results !== undefined) ||
  (kind === "summary-table" && campaign.file.summaries !== undefined)

const stateOf = (
  { before }: Duty,
  came: ReturnType<ReturnType<typeof deliveredBy>>,
  on: IsoDate
): DutyState => {
  if (came !== null) {
    const daysLate = came.on === null ? null : daysAfter(before, came.on)
    return { kind: "handed-in", on: came.on, daysLate, documents: came.documents }
  }
  if (isLate(on, before)) return { kind: "late", daysLate: daysAfter(before, on) }
  const daysLeft = daysBetween(on, before) - 1
  return { kind: daysLeft <= SOON ? "soon" : "not-yet", daysLeft }
}

/** Days after the last day in time, which is the day before the deadline; 0 up to it. */
const daysAfter = (before: IsoDate, on: IsoDate): number =>
  isLate(on, before) ? daysBetween(before, on) + 1 : 0

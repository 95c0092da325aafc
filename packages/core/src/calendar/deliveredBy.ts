import type { Campaign } from "../campaign/Campaign.ts"
import type { Unit } from "../campaign/Unit.ts"
import type { IsoDate } from "../dates/IsoDate.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { settleResults } from "../results/settleResults.ts"
import type { Delivery } from "./Delivery.ts"
import type { Duty } from "./Duty.ts"
import { dutyPeriod } from "./dutyPeriod.ts"
import { type Party, partyKey } from "./Party.ts"

/** What came in for a duty: the day that counts, null where nobody wrote it down, and the papers. */
export interface Delivered {
  readonly on: IsoDate | null
  readonly documents: ReadonlyArray<string>
}

/**
 * Looks up what a party has handed in for a duty until a day. The first delivery counts, so that a report that is sent
 * again with corrections does not become late. Registrations, results and summaries are seen from their files, too.
 *
 * @param until deliveries after this day have not come yet; null takes all
 */
export const deliveredBy = (
  campaign: Campaign,
  until: IsoDate | null
): ((duty: Duty, party: Party) => Delivered | null) => {
  const hasCome = (on: IsoDate | null): boolean => on === null || until === null || on <= until
  const log = Map.groupBy(
    campaign.deliveries.filter((delivery) => delivery.duty !== null && hasCome(cameOn(delivery))),
    ({ duty, party }) => `${duty}\n${partyKey(party)}`
  )
  const models = Map.groupBy(campaign.registrations, ({ unit }) => unit)
  const reported = settleResults(campaign.results).models

  const registered = ({ id, minimum }: Unit): Delivered | null => {
    const days = (models.get(id) ?? []).map(({ registeredOn }) => registeredOn).filter(hasCome)
    return lastOfFirst(days, Math.max(1, minimum))
  }
  const reportedOn = ({ id }: Unit): Delivered | null => {
    const own = models.get(id) ?? []
    const days = own.flatMap(({ id }) => reported.get(id) ?? []).map(({ reportedOn }) => reportedOn)
    return own.length === 0 ? null : lastOfFirst(days.filter(hasCome), own.length)
  }
  /** The log has it with a later day: the file is there, and had not come in yet. */
  const isYetToCome = (duty: Duty, party: Party): boolean =>
    campaign.deliveries.some(
      (delivery) =>
        delivery.duty === duty.id &&
        !hasCome(cameOn(delivery)) &&
        partyKey(delivery.party) === partyKey(party)
    )
  /** No summary has a day; the log of reports may. */
  const summarised = (duty: Duty, { id }: Unit): Delivered | null => {
    const { year } = campaign.file
    const period = dutyPeriod(duty)
    const isIn = (campaign.summaries ?? []).some(
      (summary) => summary.unit === id && summary.year === year && summary.period === period
    )
    return isIn ? { on: null, documents: [] } : null
  }
  return (duty, party) => {
    const logged = log.get(`${duty.id}\n${partyKey(party)}`)
    if (logged !== undefined) return firstOf(logged)
    if (party.kind !== "unit") return null
    if (duty.kind === "registration") return registered(party.unit)
    if (duty.kind === "summary-table") return isYetToCome(duty, party) ? null : summarised(duty, party.unit)
    return duty.kind === "results" ? reportedOn(party.unit) : null
  }
}

/** An activity counts from the day it took place where the log has no other day. */
const cameOn = ({ on, activity }: Delivery): IsoDate | null => on ?? activity?.day ?? null

const firstOf = (deliveries: ReadonlyArray<Delivery>): Delivered => {
  const days = deliveries.flatMap((delivery) => cameOn(delivery) ?? []).sort(compareCodeUnits)
  const documents = new Set(deliveries.flatMap(({ document }) => document ?? []))
  return { on: days[0] ?? null, documents: [...documents].sort(compareCodeUnits) }
}

/** The day on which the last of so many had come in; undated ones are no reason to call any of them late. */
const lastOfFirst = (days: ReadonlyArray<IsoDate | null>, count: number): Delivered | null => {
  if (days.length < count) return null
  const ordered = days.toSorted((a, b) => compareCodeUnits(a ?? "", b ?? ""))
  return { on: ordered[count - 1] ?? null, documents: [] }
}

import type { Activity } from "../calendar/Delivery.ts"
import { partyKey } from "../calendar/Party.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import type { Unit } from "../campaign/Unit.ts"
import type { IsoDate } from "../dates/IsoDate.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { foldForMatching } from "../matching/foldForMatching.ts"
import type { DriveDay, Ground, GroundDelivery, HamletCoverage } from "./Ground.ts"
import { isHamlet, namesUnit, wordsNameUnit, wordsOf } from "./isHamlet.ts"

/**
 * What was done on the ground until a day: hamlets reached, days of joint drives, people, costs, roads. A hamlet is
 * reached by a model that it registered or whose address names it, and by an activity there or of its own.
 *
 * @param until null counts everything; else what is dated later has not happened yet
 */
export const groundOf = (campaign: Campaign, until: IsoDate | null = null): Ground => {
  const deliveries = campaign.deliveries.filter(
    (delivery): delivery is GroundDelivery =>
      delivery.activity !== null && (until === null || (delivery.activity.day ?? until) <= until)
  )
  const sum = (value: (activity: Activity) => number | null): number =>
    deliveries.reduce((total, { activity }) => total + (value(activity) ?? 0), 0)
  return {
    hamlets: hamletsOf(campaign, deliveries),
    days: daysOf(campaign.units ?? [], deliveries),
    activities: deliveries.length,
    people: sum(({ people }) => people),
    cost: sum(({ cost }) => cost),
    roads: deliveries.filter(({ activity }) => activity.road !== null).length,
    metres: sum(({ length }) => length)
  }
}

const hamletsOf = (
  { units, registrations }: Campaign,
  deliveries: ReadonlyArray<GroundDelivery>
): HamletCoverage | null => {
  const hamlets = (units ?? []).filter(isHamlet).toSorted((a, b) => compareCodeUnits(a.id, b.id))
  if (hamlets.length === 0) return null
  const active = new Set<string>([
    ...registrations.map(({ unit }) => unit),
    ...deliveries.flatMap(({ party }) => (party.kind === "unit" ? [party.unit.id] : []))
  ])
  const places = [
    ...new Set([
      ...registrations.flatMap(({ address }) => address ?? []),
      ...deliveries.flatMap(({ activity }) => activity.hamlets)
    ])
  ]
  // One text of all addresses: a province has thousands of hamlets and tens of thousands of addresses.
  const words = places.map(wordsOf).join("\n")
  const isCovered = (hamlet: Unit): boolean => active.has(hamlet.id) || wordsNameUnit(words, hamlet)
  return { covered: hamlets.filter(isCovered), missing: hamlets.filter((hamlet) => !isCovered(hamlet)) }
}

const daysOf = (
  units: ReadonlyArray<Unit>,
  deliveries: ReadonlyArray<GroundDelivery>
): ReadonlyArray<DriveDay> => {
  const hamlets = units.filter(isHamlet)
  const nameOf = (written: string): string =>
    hamlets.find((hamlet) => namesUnit(written, hamlet))?.name ?? written
  const placed = deliveries.flatMap((delivery) =>
    placesOf(delivery).map((written) => ({ hamlet: nameOf(written), delivery }))
  )
  const groups = Map.groupBy(
    placed,
    ({ hamlet, delivery }) => `${delivery.activity.day ?? ""}\n${foldForMatching(hamlet)}`
  )
  return [...groups]
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
    .flatMap(([, entries]): ReadonlyArray<DriveDay> => {
      const [first] = entries
      if (first === undefined) return []
      const activities = entries.map(({ delivery }) => delivery)
      const parties = new Map(activities.map(({ party }) => [partyKey(party), party]))
      const partners = new Map(
        activities.flatMap(({ activity }) =>
          activity.partners.map((partner) => [foldForMatching(partner), partner] as const)
        )
      )
      return [
        {
          hamlet: first.hamlet,
          day: first.delivery.activity.day,
          parties: [...parties.values()],
          partners: [...partners.values()],
          activities
        }
      ]
    })
}

/** Where an activity took place: as written, else at the hamlet that tells of it; nowhere that is known otherwise. */
const placesOf = ({ activity, party }: GroundDelivery): ReadonlyArray<string> =>
  activity.hamlets.length > 0
    ? activity.hamlets
    : party.kind === "unit" && isHamlet(party.unit)
      ? [party.unit.name]
      : []

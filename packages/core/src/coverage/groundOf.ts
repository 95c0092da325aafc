import type { Activity } from "../calendar/Delivery.ts"
import { partyKey } from "../calendar/Party.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import type { Unit } from "../campaign/Unit.ts"
import type { IsoDate } from "../dates/IsoDate.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { foldForMatching } from "../matching/foldForMatching.ts"
import type { DriveDay, Ground, GroundDelivery, HamletCoverage } from "./Ground.ts"
import { isHamlet, wordsNameUnit, wordsOf } from "./isHamlet.ts"
import { wasDone } from "./wasDone.ts"

/**
 * What was done on the ground until a day: hamlets reached, days of joint drives, people, costs, roads. A hamlet is
 * reached by a model that it registered or whose address names it, and by an activity there or of its own.
 *
 * @param until null counts everything; else what is dated later has not happened yet
 */
export const groundOf = (campaign: Campaign, until: IsoDate | null = null): Ground => {
  const rows = campaign.deliveries.filter(
    (delivery): delivery is GroundDelivery =>
      delivery.activity !== null &&
      (until === null || (delivery.activity.day ?? delivery.on ?? until) <= until)
  )
  const deliveries = rows.filter(({ activity }) => wasDone(activity))
  const sum = (value: (activity: Activity) => number | null): number =>
    rows.reduce((total, { activity }) => total + (value(activity) ?? 0), 0)
  return {
    hamlets: hamletsOf(campaign, deliveries, until),
    rows: rows.toSorted(byDay),
    days: daysOf(campaign.units ?? [], deliveries),
    activities: deliveries.length,
    people: sum(({ people }) => people),
    cost: sum(({ cost }) => cost),
    roads: rows.filter(({ activity }) => activity.road !== null).length,
    metres: sum(({ length }) => length)
  }
}

/** "~" comes after every digit: what has no day stands last. */
const byDay = (a: GroundDelivery, b: GroundDelivery): number =>
  compareCodeUnits(a.activity.day ?? "~", b.activity.day ?? "~") ||
  compareCodeUnits(a.origin.file, b.origin.file) ||
  a.origin.line - b.origin.line

const hamletsOf = (
  { units, registrations }: Campaign,
  deliveries: ReadonlyArray<GroundDelivery>,
  until: IsoDate | null
): HamletCoverage | null => {
  const hamlets = (units ?? []).filter(isHamlet).toSorted((a, b) => compareCodeUnits(a.id, b.id))
  if (hamlets.length === 0) return null
  const models = registrations.filter(
    ({ registeredOn }) => until === null || registeredOn === null || registeredOn <= until
  )
  const active = new Set<string>([
    ...models.map(({ unit }) => unit),
    ...deliveries.flatMap(({ party }) => (party.kind === "unit" ? [party.unit.id] : []))
  ])
  const places = [
    ...new Set([
      ...models.flatMap(({ address }) => address ?? []),
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
  const nameOf = hamletNames(units)
  const placed = deliveries.flatMap((delivery) =>
    placesOf(delivery).map((written) => ({ hamlet: nameOf(written), delivery }))
  )
  const groups = Map.groupBy(
    placed,
    ({ hamlet, delivery }) => `${delivery.activity.day ?? "~"}\n${foldForMatching(hamlet)}`
  )
  return [...groups]
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
    .flatMap(([, entries]): ReadonlyArray<DriveDay> => {
      const [first] = entries
      if (first === undefined) return []
      const activities = [...new Set(entries.map(({ delivery }) => delivery))]
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

/** The listed name of a place as written. A province has thousands of hamlets, and a log names each many times. */
const hamletNames = (units: ReadonlyArray<Unit>): ((written: string) => string) => {
  const hamlets = units
    .filter(isHamlet)
    .map(({ name, otherNames }) => ({ name, words: [name, ...otherNames].map(wordsOf) }))
  const known = new Map<string, string>()
  return (written) => {
    const before = known.get(written)
    if (before !== undefined) return before
    const words = wordsOf(written)
    const found = hamlets.find((hamlet) => hamlet.words.some((own) => words.includes(own)))
    known.set(written, found?.name ?? written)
    return found?.name ?? written
  }
}

/** Where an activity took place: as written, else at the hamlet that tells of it; nowhere that is known otherwise. */
const placesOf = ({ activity, party }: GroundDelivery): ReadonlyArray<string> =>
  activity.hamlets.length > 0
    ? activity.hamlets
    : party.kind === "unit" && isHamlet(party.unit)
      ? [party.unit.name]
      : []

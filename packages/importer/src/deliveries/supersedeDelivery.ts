import { type Activity, type Delivery, foldForMatching, partyKey } from "@dvk/core"
import type { Change } from "../folder/imports/supersede.ts"
import { type DeliveryColumn, deliveryColumns } from "./DeliveryReading.ts"

/**
 * Which delivery a row is: a party's report on a duty, or what it did at a place on a day. A later import of the same
 * corrects the earlier.
 */
export const deliveryKey = ({ party, duty, activity }: Delivery): string => {
  const what = [partyKey(party), duty ?? ""]
  if (activity === null) return what.join("\n")
  const { day, hamlets, content } = activity
  return [...what, day ?? "", ...hamlets.map(foldForMatching), foldForMatching(content ?? "")].join("\n")
}

/** The later row in the place of the earlier one: what its file has no column for stays as it was. */
export const withEarlier = (
  delivery: Delivery,
  earlier: Delivery,
  columns: ReadonlySet<DeliveryColumn>
): Delivery => {
  const kept = (key: DeliveryColumn): boolean => !columns.has(key)
  return {
    ...delivery,
    on: kept("on") ? earlier.on : delivery.on,
    document: kept("document") ? earlier.document : delivery.document,
    note: kept("note") ? earlier.note : delivery.note,
    activity:
      delivery.activity === null || earlier.activity === null
        ? delivery.activity
        : activityWith(delivery.activity, earlier.activity, kept)
  }
}

const activityWith = (
  activity: Activity,
  earlier: Activity,
  kept: (key: DeliveryColumn) => boolean
): Activity => ({
  ...activity,
  partners: kept("partners") ? earlier.partners : activity.partners,
  people: kept("people") ? earlier.people : activity.people,
  cost: kept("cost") ? earlier.cost : activity.cost,
  funding: kept("funding") ? earlier.funding : activity.funding,
  road: kept("road") ? earlier.road : activity.road,
  length: kept("length") ? earlier.length : activity.length
})

/** What changes from one row to the other on the same delivery. */
export const changesOf = (earlier: Delivery, delivery: Delivery): ReadonlyArray<Change> => {
  const [before, after] = [partsOf(earlier), partsOf(delivery)]
  return deliveryColumns.flatMap((column) =>
    before[column] === after[column] ? [] : [{ column, before: before[column], after: after[column] }]
  )
}

const partsOf = ({
  on,
  document,
  note,
  activity
}: Delivery): Readonly<Record<DeliveryColumn, string | null>> => ({
  on,
  document,
  note,
  partners: activity === null || activity.partners.length === 0 ? null : activity.partners.join("; "),
  people: figure(activity?.people ?? null),
  cost: figure(activity?.cost ?? null),
  funding: activity?.funding ?? null,
  road: activity?.road ?? null,
  length: figure(activity?.length ?? null)
})

const figure = (value: number | null): string | null => (value === null ? null : String(value))

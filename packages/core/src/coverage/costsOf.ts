import { foldForMatching } from "../matching/foldForMatching.ts"
import type { Ground, GroundDelivery } from "./Ground.ts"
import { wasDone } from "./wasDone.ts"

/** What some activities took: money and people. Sums are over cells that could be read. */
export interface Spent {
  readonly activities: number
  readonly people: number
  /** In đồng. */
  readonly cost: number
}

/** What was spent in one place; `hamlets` has several names where rows tell of them together, none where no row says. */
export interface PlaceCosts extends Spent {
  readonly hamlets: ReadonlyArray<string>
}

/** What came from one source; null where no row says where its money came from. */
export interface FundingCosts extends Spent {
  readonly funding: string | null
}

/** The same sum parted in two ways: each adds up to that of the ground, because every row counts once. */
export interface Costs {
  readonly byPlace: ReadonlyArray<PlaceCosts>
  readonly byFunding: ReadonlyArray<FundingCosts>
}

/**
 * Costs by place and by source, in the order in which the days bring them. A row of several hamlets is a place of its
 * own: nobody wrote down how its money was shared out.
 */
export const costsOf = ({ rows, days }: Pick<Ground, "rows" | "days">): Costs => {
  const places = new Map<GroundDelivery, ReadonlyArray<string>>()
  for (const { hamlet, activities } of days)
    for (const row of activities) places.set(row, [...(places.get(row) ?? []), hamlet])
  const placeOf = (row: GroundDelivery): ReadonlyArray<string> => places.get(row) ?? []
  const fundingOf = ({ activity }: GroundDelivery): string | null => activity.funding
  const done = rows.filter(({ activity }) => wasDone(activity))
  return {
    byPlace: groups(done, (row) => placeOf(row).map(foldForMatching).join("\n")).map((own) => ({
      hamlets: own.slice(0, 1).flatMap(placeOf),
      ...spentOn(own)
    })),
    byFunding: groups(done, (row) => foldForMatching(fundingOf(row) ?? "")).map((own) => ({
      funding: own.map(fundingOf)[0] ?? null,
      ...spentOn(own)
    }))
  }
}

const groups = (
  rows: ReadonlyArray<GroundDelivery>,
  key: (row: GroundDelivery) => string
): ReadonlyArray<ReadonlyArray<GroundDelivery>> => [...Map.groupBy(rows, key).values()]

const spentOn = (rows: ReadonlyArray<GroundDelivery>): Spent => ({
  activities: rows.length,
  people: rows.reduce((sum, { activity }) => sum + (activity.people ?? 0), 0),
  cost: rows.reduce((sum, { activity }) => sum + (activity.cost ?? 0), 0)
})

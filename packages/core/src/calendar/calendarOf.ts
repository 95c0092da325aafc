import type { CampaignFile } from "../campaign/CampaignFile.ts"
import { dayBefore } from "../dates/dayBefore.ts"
import type { IsoDate } from "../dates/IsoDate.ts"
import { canonicalJson } from "../digest/canonicalJson.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { type Duty, dutiesStated } from "./Duty.ts"

/** A date of the campaign: one of its three deadlines, or a duty. */
export type CalendarDate = {
  /** Exclusive, as the plan states it. */
  readonly before: IsoDate
  /** The last day in time. */
  readonly lastDay: IsoDate
} & (
  | { readonly kind: "registration" | "results" | "close" }
  /** Duties that differ in nothing but whom they oblige are one date: `duty` obliges them all. */
  | { readonly kind: "duty"; readonly duty: Duty; readonly ids: ReadonlyArray<string> }
)

/**
 * All dates of a campaign in their order, whatever years they lie in. A deadline that a duty of the same kind states
 * with the same day stands once, as the duty, which says more.
 */
export const calendarOf = (file: CampaignFile): ReadonlyArray<CalendarDate> => {
  const duties = dutiesStated(file)
  const deadlines = deadlineKinds.flatMap((kind): ReadonlyArray<CalendarDate> => {
    const before = file.deadlines[kind]
    const isDuty = duties.some((duty) => duty.kind === kind && duty.before === before)
    return before === undefined || isDuty ? [] : [{ kind, ...daysOf(before) }]
  })
  const dates = [...deadlines, ...[...Map.groupBy(duties, allButParties).values()].flatMap(dutyDate)]
  return dates.toSorted((a, b) => compareCodeUnits(a.before, b.before))
}

const deadlineKinds = ["registration", "results", "close"] as const

const daysOf = (before: IsoDate) => ({ before, lastDay: dayBefore(before) ?? before })

const allButParties = ({ id: _, from: __, ...rest }: Duty): string => canonicalJson(rest)

const dutyDate = (duties: ReadonlyArray<Duty>): ReadonlyArray<CalendarDate> => {
  const [first] = duties
  if (first === undefined) return []
  const from = [...new Set(duties.flatMap((duty) => duty.from))]
  const ids = duties.map(({ id }) => id)
  return [{ kind: "duty", duty: { ...first, from }, ids, ...daysOf(first.before) }]
}

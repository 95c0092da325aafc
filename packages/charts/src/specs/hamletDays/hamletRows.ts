import { type DriveDay, foldForMatching, type Ground, type GroundDelivery, groundOf } from "@dvk/core"
import { compareVietnamese } from "@dvk/messages"
import type { ChartInput } from "../../ChartInput.ts"
import { type DayColumns, type DayKey, dayColumns } from "./dayColumns.ts"

/** What was done on one day. */
export interface DayCell {
  readonly activities: number
  readonly people: number
}

/** A hamlet, or several in one row, with what was done there by day. */
export interface HamletRow {
  readonly name: string
  readonly days: ReadonlyMap<DayKey, DayCell>
  readonly activities: number
  readonly people: number
  /** Without an activity a hamlet may still have a model. */
  readonly state: "active" | "only-model" | "missing"
}

/** All that the chart shows. */
export interface HamletDays {
  readonly columns: DayColumns
  /** All hamlets together: an activity of several counts once. */
  readonly all: HamletRow
  readonly rows: ReadonlyArray<HamletRow>
  /** Activities that no hamlet is known of: the chart has no place for them. */
  readonly nowhere: number
  /** Whether an activity stands in more than one row. */
  readonly isShared: boolean
}

/** Hamlets and days of a campaign; hamlets that no activity names stand there, too, because the chart is about them. */
export const hamletDaysOf = ({ evaluation, on }: Pick<ChartInput, "evaluation" | "on">): HamletDays => {
  const ground = groundOf(evaluation.campaign, on)
  const columns = dayColumns(ground.days.map(({ day }) => day))
  const places = Map.groupBy(ground.days, ({ hamlet }) => foldForMatching(hamlet))
  const active = [...places.values()].map((days) => rowOf(days[0]?.hamlet ?? "", days, columns, "active"))
  const idle = idleHamlets(ground)
    .filter(({ name }) => !places.has(foldForMatching(name)))
    .map(({ name, state }) => rowOf(name, [], columns, state))
  const all = rowOf("", ground.days, columns, "active")
  return {
    columns,
    all,
    rows: [...active, ...idle].toSorted((a, b) => compareVietnamese(a.name, b.name)),
    nowhere: ground.activities - all.activities,
    isShared: active.reduce((sum, { activities }) => sum + activities, 0) > all.activities
  }
}

const idleHamlets = ({ hamlets }: Ground): ReadonlyArray<Pick<HamletRow, "name" | "state">> => [
  ...(hamlets?.covered ?? []).map(({ name }) => ({ name, state: "only-model" as const })),
  ...(hamlets?.missing ?? []).map(({ name }) => ({ name, state: "missing" as const }))
]

const rowOf = (
  name: string,
  days: ReadonlyArray<DriveDay>,
  { keyOf }: DayColumns,
  state: HamletRow["state"]
): HamletRow => {
  const byKey = Map.groupBy(days, ({ day }) => keyOf(day))
  return {
    name,
    days: new Map([...byKey].map(([key, own]) => [key, cellOf(own)])),
    ...cellOf(days),
    state
  }
}

const cellOf = (days: ReadonlyArray<DriveDay>): DayCell => {
  const rows = new Set<GroundDelivery>(days.flatMap(({ activities }) => activities))
  return {
    activities: rows.size,
    people: [...rows].reduce((sum, { activity }) => sum + (activity.people ?? 0), 0)
  }
}

/** Beyond this, hamlets that an activity reaches share one row. */
export const MOST_HAMLETS = 60

/** The rows that are drawn: of many hamlets those without any activity first, and how many are left out. */
export const shownHamlets = ({ rows }: HamletDays) => {
  if (rows.length <= MOST_HAMLETS) return { shown: rows, left: 0 }
  const idleFirst = [
    ...rows.filter(({ state }) => state !== "active"),
    ...rows.filter(({ state }) => state === "active")
  ]
  return { shown: idleFirst.slice(0, MOST_HAMLETS), left: rows.length - MOST_HAMLETS }
}

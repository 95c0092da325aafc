import { type Activity, type Delivery, type IsoDate, isoDate, type Unit } from "@dvk/core"

const day = (at: number): IsoDate | null => isoDate(2024, 7, at)

const told = (unit: Unit, line: number, changes: Partial<Activity>): Delivery => ({
  party: { kind: "unit", unit },
  duty: null,
  on: null,
  document: null,
  note: null,
  activity: {
    hamlets: [],
    day: null,
    partners: [],
    content: "Phát quang, trồng hoa",
    people: null,
    cost: null,
    funding: null,
    road: null,
    length: null,
    ...changes
  },
  origin: { file: "reports/a.csv", line, sheetRow: line }
})

/**
 * A drive from 16 to 23 July: each unit but the last two on a day of its own, the first with another one, one activity
 * of two hamlets together, and one whose day nobody wrote down.
 */
export const sampleActivities = (units: ReadonlyArray<Unit>): ReadonlyArray<Delivery> => {
  const [first, second] = units
  const own = units
    .slice(0, -2)
    .map((unit, at) => told(unit, at + 2, { day: day(16 + (at % 8)), people: 20 + 15 * at }))
  if (first === undefined || second === undefined) return own
  return [
    ...own,
    told(first, 90, { day: day(20), people: 60 }),
    told(first, 91, { hamlets: [first.name, second.name], day: day(21), people: 40 }),
    told(second, 92, {})
  ]
}

import type { Bounds } from "../quotas/QuotaProblem.ts"
import type { Interval } from "./Layout.ts"

/** A line that crosses both families, and the leaves that its models flow through. */
export interface CrossingLine extends Bounds {
  readonly leaves: ReadonlyArray<number>
}

/** Intervals without what the sums of the crossing lines rule out; null where nothing is left. */
export const narrowIntervals = (
  crossing: ReadonlyArray<CrossingLine>,
  intervals: ReadonlyArray<Interval>
): ReadonlyArray<Interval> | null => {
  const narrow = intervals.map(({ lowest, highest }) => ({ lowest, highest }))
  for (let changed = true; changed; ) {
    changed = false
    for (const { min, max, leaves } of crossing) {
      const own = leaves.flatMap((leaf) => narrow[leaf] ?? [])
      const [least, most] = own.reduce(([low, high], at) => [low + at.lowest, high + at.highest], [0, 0])
      if (least > max || most < min) return null
      for (const at of own) {
        const highest = Math.min(at.highest, at.lowest + max - least)
        const lowest = Math.max(at.lowest, at.highest + min - most)
        if (lowest > highest) return null
        if (highest === at.highest && lowest === at.lowest) continue
        at.highest = highest
        at.lowest = lowest
        changed = true
        break
      }
    }
  }
  return narrow
}

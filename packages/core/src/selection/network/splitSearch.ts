import type { QuotaAnswer, QuotaProblem, QuotaSolver } from "../quotas/QuotaProblem.ts"
import { compareMerit, merit } from "../quotas/sums.ts"
import { type BestFlow, bestFlow } from "./bestFlow.ts"
import { type FamilyOrder, familiesOf } from "./families.ts"
import { type Interval, type Layout, layoutOf } from "./Layout.ts"
import { type CrossingLine, narrowIntervals } from "./narrowIntervals.ts"

/** Entries looked at before the search gives up; a number and not a time, so that every machine does the same. */
const MOST_ENTRIES = 3_000_000

/** How the search goes on: what is hard with one order of the lines is mostly quick with the other one. */
const shares = [1 / 128, 1 / 16, 1 / 3] as const
const orders = ["many-crossings-first", "few-crossings-first"] as const

interface Part {
  readonly intervals: ReadonlyArray<Interval>
  readonly flow: BestFlow
  readonly bound: ReadonlyArray<number>
  /** By how much the crossing lines are missed in all. */
  readonly missed: number
}

/**
 * The exact solver for quotas of every shape. The best list without the crossing lines bounds all lists with them;
 * where it misses one of these, the part is split by the number taken from one leaf. The part with the best bound
 * comes first, so the first list that meets everything is a best one.
 *
 * @param most how many entries of rank classes it may look at for all problems together: one solver for one shortlist,
 * so that a hard one ends with `Undecided` and not with a long wait
 */
export const splitSearch = (most = MOST_ENTRIES): QuotaSolver => {
  let left = most
  return (problem) => {
    for (const share of shares) {
      for (const order of orders) {
        const { answer, looked } = search(problem, order, Math.min(left, most * share))
        left -= looked
        if (answer._tag !== "Undecided") return answer
      }
    }
    return { _tag: "Undecided" }
  }
}

interface Searched {
  readonly answer: QuotaAnswer
  readonly looked: number
}

const search = (problem: QuotaProblem, order: FamilyOrder, most: number): Searched => {
  if (most <= 0) return { answer: { _tag: "Undecided" }, looked: 0 }
  const families = familiesOf(problem, order)
  const layout = layoutOf(problem, families)
  const crossing = families.crossing.map((line) => ({
    ...(problem.lines[line] ?? { min: 0, max: 0 }),
    leaves: layout.leaves.flatMap((leaf, at) => (leaf.crossing.includes(line) ? [at] : []))
  }))
  const parts = partsOf(layout, crossing, [
    layout.leaves.map(({ supply }) => ({ lowest: 0, highest: Math.min(supply, problem.size) }))
  ])
  const entries = problem.classes.reduce((sum, own) => sum + own.length, 1)
  for (let looked = entries; ; looked += 2 * entries) {
    const part = parts.pop()
    if (part === undefined) return { answer: { _tag: "Impossible" }, looked }
    if (problem.floor !== undefined && compareMerit(part.bound, problem.floor) < 0) {
      return { answer: { _tag: "Impossible" }, looked }
    }
    if (part.missed === 0) return { answer: { _tag: "Best", taken: part.flow.taken }, looked }
    if (looked >= most) return { answer: { _tag: "Undecided" }, looked }
    for (const own of partsOf(layout, crossing, split(part, crossing))) insert(parts, own)
  }
}

const missedBy = ({ min, max, leaves }: CrossingLine, flows: ReadonlyArray<number>): number => {
  const sum = leaves.reduce((total, leaf) => total + (flows[leaf] ?? 0), 0)
  return sum < min ? min - sum : sum > max ? max - sum : 0
}

const partsOf = (
  layout: Layout,
  crossing: ReadonlyArray<CrossingLine>,
  all: ReadonlyArray<ReadonlyArray<Interval>>
): Array<Part> =>
  all.flatMap((wide): ReadonlyArray<Part> => {
    const intervals = narrowIntervals(crossing, wide)
    const flow = intervals === null ? null : bestFlow(layout, intervals)
    if (intervals === null || flow === null) return []
    const missed = crossing.reduce((total, line) => total + Math.abs(missedBy(line, flow.leafFlows)), 0)
    return [{ intervals, flow, bound: merit(flow.taken), missed }]
  })

/** Keeps the parts in order, the best last. */
const insert = (parts: Array<Part>, part: Part): void => {
  let [low, high] = [0, parts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBetter(part, parts[middle])) low = middle + 1
    else high = middle
  }
  parts.splice(low, 0, part)
}

const isBetter = (a: Part, b: Part | undefined): boolean => {
  const order = b === undefined ? 0 : compareMerit(a.bound, b.bound)
  return order === 0 ? a.missed < (b?.missed ?? 0) : order > 0
}

/** Two parts without the list that misses a line: at the leaf of that line with the most room to mend it. */
const split = (
  { intervals, flow }: Part,
  crossing: ReadonlyArray<CrossingLine>
): ReadonlyArray<ReadonlyArray<Interval>> => {
  const line = crossing.find((own) => missedBy(own, flow.leafFlows) !== 0)
  if (line === undefined) return []
  const up = missedBy(line, flow.leafFlows) > 0
  const room = (leaf: number): number => {
    const { lowest, highest } = intervals[leaf] ?? { lowest: 0, highest: 0 }
    return up ? highest - (flow.leafFlows[leaf] ?? 0) : (flow.leafFlows[leaf] ?? 0) - lowest
  }
  const leaf = line.leaves.reduce((best, own) => (room(own) > room(best) ? own : best), line.leaves[0] ?? 0)
  const border = (flow.leafFlows[leaf] ?? 0) - (up ? 0 : 1)
  const replaced = (change: Partial<Interval>) =>
    intervals.map((interval, at) => (at === leaf ? { ...interval, ...change } : interval))
  return [replaced({ highest: border }), replaced({ lowest: border + 1 })]
}

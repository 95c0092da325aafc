import { add, compare, multiply, type Rational, rational, subtract } from "../../exact/Rational.ts"
import type { CriterionId } from "../../identifiers.ts"
import type { Cell } from "../figures/WeighedRows.ts"
import { wholeSteps } from "../figures/WholeSteps.ts"
import type { List, ListRule } from "../lists/ListRule.ts"
import type { CriterionRows } from "./CriterionRows.ts"
import { firstDescent, heightAt, meetingPoint, type TotalLine } from "./TotalLine.ts"

/** How far the weight of one criterion may move, the others keeping their proportions, before the shortlist changes. */
export interface WeightMove {
  readonly criterion: CriterionId
  /** Its stated part of all weight. */
  readonly stated: Rational
  /** The part at which the shortlist changes on the way down to 0, and on the way up to 1; null where it never does. */
  readonly down: Rational | null
  readonly up: Rational | null
}

/** Doubles hold whole numbers of so many bits. */
const EXACT_BITS = 53

/**
 * The exact breakpoints of every weight. It stops after each list that it has made anew, so that whoever drives it can
 * do something else in between, and says how many weights it is done with. Null where totals are not straight lines in a weight: under
 * a median or a trimmed mean, or where sheets or models leave out criteria; and where no list meets the quotas now.
 *
 * @param means the criterion means of each model; null where totals do not follow from them
 * @param chain see `chainRanks`
 */
export function* breakpoints(
  { criteria, shares }: CriterionRows,
  means: ReadonlyArray<ReadonlyArray<Cell>> | null,
  rule: ListRule | null,
  chain: ReadonlyArray<number>
): Generator<number, ReadonlyArray<WeightMove> | null, void> {
  if (rule === null || means === null || means.some((row) => row.length !== criteria.length)) return null
  const values = means.flatMap((row) => row.map(({ value }) => value))
  const threshold = rule.threshold === null ? [] : [rule.threshold]
  const steps = wholeSteps([...values, ...threshold], EXACT_BITS)
  if (!steps.exact) return null
  const wholes = Array.from(steps.wholes, BigInt)
  const least = rule.threshold === null ? null : (wholes.at(-1) ?? 0n)
  const all = shares.reduce((sum, share) => sum + share, 0)
  const moves: Array<WeightMove> = []
  let hasList = false
  for (const [column, criterion] of criteria.entries()) {
    yield column
    const share = shares[column] ?? 0
    const stated = rational(share, all)
    const rest = BigInt(all - share)
    const lines = linesOf(wholes, shares, column)
    const floor = least === null ? null : { offset: rest * least, slope: 0n }
    // Where it is the only criterion, no weight can move.
    const field = rest === 0n ? null : { lines, floor, rule, chain }
    // At the stated weights every criterion has the same list: where there is none, none can change.
    if (!hasList && field !== null && listAt(field, stated) === null) return null
    hasList = true
    const down = field === null ? null : yield* firstChange(field, stated, rational(0), column)
    const up = field === null ? null : yield* firstChange(field, stated, rational(1), column)
    moves.push({ criterion, stated, down, up })
  }
  return moves
}

/**
 * @param wholes the means of one model after the other, and perhaps the threshold
 */
const linesOf = (
  wholes: ReadonlyArray<bigint>,
  shares: ReadonlyArray<number>,
  column: number
): ReadonlyArray<TotalLine> => {
  const weights = shares.map((share, at) => (at === column ? 0n : BigInt(share)))
  const rest = weights.reduce((sum, weight) => sum + weight, 0n)
  return Array.from({ length: Math.floor(wholes.length / shares.length) }, (_, model) => {
    const first = model * shares.length
    const others = weights.reduce((sum, weight, at) => sum + weight * (wholes[first + at] ?? 0n), 0n)
    return { offset: others, slope: rest * (wholes[first + column] ?? 0n) - others }
  })
}

interface Field {
  readonly lines: ReadonlyArray<TotalLine>
  /** The lowest grade of the shortlist. */
  readonly floor: TotalLine | null
  readonly rule: ListRule
  readonly chain: ReadonlyArray<number>
}

/**
 * A shortlist can only change where a model on it comes down to one that is not, or where a model passes the lowest
 * grade. Where the two count towards the same quotas it does change; elsewhere the list is made anew beyond the point.
 */
function* firstChange(
  field: Field,
  start: Rational,
  end: Rational,
  column: number
): Generator<number, Rational | null, void> {
  const base = listAt(field, start)
  if (base === null) return null
  const sure = surePoint(field, base, end)
  const points = possiblePoints(field, base, start, sure ?? end)
  const ordered = [start, ...points].toSorted((a, b) =>
    compare(start, end) < 0 ? compare(a, b) : compare(b, a)
  )
  for (const [at, point] of ordered.entries()) {
    yield column
    const next = ordered[at + 1] ?? sure ?? end
    if (compare(point, next) === 0) continue
    if (!sameList(base, listAt(field, middle(point, next)))) return point
  }
  // Level only where the weight is all or nothing: there, too, the list is another one.
  return sure ?? (sameList(base, listAt(field, end)) ? null : end)
}

const middle = (a: Rational, b: Rational): Rational => multiply(add(a, b), rational(1, 2))

/** Where the list changes at the latest. */
const surePoint = ({ lines, floor, rule }: Field, base: List, end: Rational): Rational | null => {
  const status = statusOf(base, lines.length)
  const pick = (cell: number, wanted: (status: number) => boolean): ReadonlyArray<TotalLine> =>
    lines.filter((_, model) => rule.cellOf[model] === cell && wanted(status[model] ?? 0))
  let first: Rational | null = null
  const earlier = (point: Rational | null): void => {
    if (point !== null && (first === null || compare(distance(point, end), distance(first, end)) > 0))
      first = point
  }
  for (const cell of new Set(rule.cellOf)) {
    if (cell < 0) continue
    for (const level of [1, 2]) {
      earlier(
        firstDescent(
          pick(cell, (own) => own >= level),
          pick(cell, (own) => own < level),
          end
        )
      )
    }
    if (floor !== null)
      earlier(
        firstDescent(
          pick(cell, (own) => own > 0),
          [floor],
          end
        )
      )
  }
  return first
}

const distance = (a: Rational, b: Rational): Rational => {
  const difference = subtract(a, b)
  return difference.numerator < 0n ? subtract(b, a) : difference
}

/** 2 on every best list, 1 on some, 0 on none. */
const statusOf = ({ selected, open }: List, models: number): Int8Array => {
  const status = new Int8Array(models)
  for (const model of selected) status[model] = 2
  for (const model of open) status[model] = 1
  return status
}

/** Points before `end` where models of different quotas, or a model and the lowest grade, change places. */
const possiblePoints = (
  { lines, floor, rule }: Field,
  base: List,
  start: Rational,
  end: Rational
): ReadonlyArray<Rational> => {
  const status = statusOf(base, lines.length)
  const before = lines.map((line) => heightAt(line, start))
  const after = lines.map((line) => heightAt(line, end))
  const points = new Map<string, Rational>()
  const note = (point: Rational | null): void => {
    if (point !== null) points.set(`${point.numerator}/${point.denominator}`, point)
  }
  const candidates = lines.flatMap((_, model) => ((rule.cellOf[model] ?? -1) < 0 ? [] : [model]))
  const better = candidates.filter((model) => (status[model] ?? 0) > 0)
  for (const upper of better) {
    for (const lower of candidates) {
      if ((status[lower] ?? 0) >= (status[upper] ?? 0) || rule.cellOf[upper] === rule.cellOf[lower]) continue
      if ((before[upper] ?? 0n) < (before[lower] ?? 0n) || (after[upper] ?? 0n) >= (after[lower] ?? 0n))
        continue
      const [a, b] = [lines[upper], lines[lower]]
      if (a !== undefined && b !== undefined) note(meetingPoint(a, b))
    }
  }
  if (floor !== null) {
    for (const model of candidates) {
      const line = lines[model]
      if (line === undefined || (before[model] ?? 0n) >= heightAt(floor, start)) continue
      if ((after[model] ?? 0n) > heightAt(floor, end)) note(meetingPoint(line, floor))
    }
  }
  return [...points.values()]
}

const listAt = ({ lines, floor, rule, chain }: Field, at: Rational): List | null => {
  const heights = lines.map((line) => heightAt(line, at))
  const least = floor === null ? null : heightAt(floor, at)
  const order = heights
    .flatMap((height, model) => (least === null || height >= least ? [model] : []))
    .toSorted((a, b) => {
      const difference = (heights[b] ?? 0n) - (heights[a] ?? 0n)
      return difference < 0n ? -1 : difference > 0n ? 1 : (chain[a] ?? 0) - (chain[b] ?? 0)
    })
  const classes: Array<Array<number>> = []
  for (const model of order) {
    const last = classes.at(-1)
    const neighbour = last?.[0]
    const shared =
      neighbour !== undefined && heights[neighbour] === heights[model] && chain[neighbour] === chain[model]
    if (last !== undefined && shared) last.push(model)
    else classes.push([model])
  }
  return rule.list(classes)
}

const sameList = (a: List, b: List | null): boolean =>
  b !== null && a.selected.join() === b.selected.join() && a.open.join() === b.open.join()

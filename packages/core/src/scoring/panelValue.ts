import type { ExactSum } from "../exact/ExactSum.ts"
import { FIXED_POINT_UNIT, parseFixedPoint } from "../exact/FixedPoint.ts"
import type { PanelMethod, Trim } from "./PanelRule.ts"
import { criteriaOf, type SheetLedger } from "./SheetLedger.ts"
import * as Verdict from "./SheetVerdict.ts"

/** The rows of a model's sheets that a source counts; trimmed ones are heard and make no part of the value. */
export const countedRows = (
  { table, rows, from, to, sourceAt, verdicts }: SheetLedger,
  at: number,
  source: number
): ReadonlyArray<number> => {
  const counted: Array<number> = []
  for (let place = from[at] ?? 0; place < (to[at] ?? 0); place++) {
    const row = rows[place] ?? 0
    if (Verdict.counts(verdicts[row] ?? 0) && sourceAt[table.source[row] ?? 0] === source) counted.push(row)
  }
  return counted
}

/** The criteria that a sheet scored among those it was asked for. */
export const scoredCriteria = (ledger: SheetLedger, at: number, source: number, row: number): number =>
  criteriaOf(ledger, at, source) & ~(ledger.table.missing[row] ?? 0)

/** Adds what one sheet would give its source, as a fraction of the source's points. */
export const addSheet = (
  ledger: SheetLedger,
  at: number,
  source: number,
  row: number,
  sum: ExactSum
): ExactSum => {
  const scored = scoredCriteria(ledger, at, source, row)
  return sum.add(ledger.scale.scored(ledger.table, row, scored), ledger.scale.whole(scored))
}

/**
 * Puts into `sum` what a source gives a model: its points × the panel's value of the sheets' fractions. Sheets that a
 * median or trimmed mean leaves out are marked in the ledger.
 *
 * @returns how many sheets count; 0 leaves no value
 */
export const panelValue = (ledger: SheetLedger, at: number, source: number, sum: ExactSum): number => {
  const { table, rows, sourceAt, verdicts, scale } = ledger
  const { source: sources, missing, scores } = table
  const { factors } = scale
  const deciding = ledger.sources[source]
  sum.clear()
  if (deciding === undefined) return 0
  if (deciding.method.panel !== "mean") markTrimmed(ledger, at, source, deciding.method)
  const asked = criteriaOf(ledger, at, source)
  const end = ledger.to[at] ?? 0
  let counted = 0
  let decided = 0
  // Sheets that score the same criteria are parts of one whole: these are added up before they become a fraction.
  let criteria = 0
  let scored = 0
  for (let place = ledger.from[at] ?? 0; place < end; place++) {
    const row = rows[place] ?? 0
    const verdict = verdicts[row] ?? 0
    if (verdict > Verdict.TRIMMED || sourceAt[sources[row] ?? 0] !== source) continue
    counted++
    if (verdict > Verdict.RESCALED) continue
    decided++
    const own = asked & ~(missing[row] ?? 0)
    let value = 0
    let cell = row * factors.length
    for (let criterion = 0; criterion < factors.length; criterion++, cell++) {
      if (((own >> criterion) & 1) === 1) value += (factors[criterion] ?? 0) * (scores[cell] ?? 0)
    }
    if (own !== criteria || !Number.isSafeInteger(scored + value)) {
      if (criteria !== 0) sum.add(scored, scale.whole(criteria))
      scored = 0
      criteria = own
    }
    scored += value
  }
  if (decided > 0) sum.add(scored, scale.whole(criteria)).times(deciding.points, FIXED_POINT_UNIT * decided)
  return counted
}

/** Leaves the sheets that decide as they are and marks the others as trimmed. */
const markTrimmed = (ledger: SheetLedger, at: number, source: number, method: PanelMethod): void => {
  const ordered = countedRows(ledger, at, source)
    .map((row) => {
      const scored = scoredCriteria(ledger, at, source, row)
      return { row, value: ledger.scale.scored(ledger.table, row, scored), whole: ledger.scale.whole(scored) }
    })
    .sort((a, b) => compareValues(a.value, a.whole, b.value, b.whole))
  const [first, end] = decidingRange(method, ordered.length)
  ordered.forEach(({ row }, place) => {
    if (place < first || place >= end) ledger.verdicts[row] = Verdict.TRIMMED
  })
}

/** Sheets of equal value stay in the order of their judges: which of them is left out changes no value. */
const compareValues = (a: number, wholeA: number, b: number, wholeB: number): number =>
  wholeA === wholeB ? a - b : Number(BigInt(a) * BigInt(wholeB) - BigInt(b) * BigInt(wholeA))

/** Which of `count` sheets, from the lowest up, make the value: all, the middle one or two, or those between the ends. */
export const decidingRange = (
  { panel, trim, trimFrom }: PanelMethod,
  count: number
): readonly [first: number, end: number] => {
  switch (panel) {
    case "mean":
      return [0, count]
    case "median":
      return [Math.ceil(count / 2) - 1, Math.floor(count / 2) + 1]
    case "trimmed": {
      const cut = count < trimFrom ? 0 : trimmedAtEachEnd(trim, count)
      return cut * 2 >= count ? [0, count] : [cut, count - cut]
    }
  }
}

/**
 * A number of sheets, or floor(n·p) for a percentage p; in integers, so that 20 % of 5 is 1 and never 0.
 *
 * @example
 * trimmedAtEachEnd("20%", 5) // => 1
 * trimmedAtEachEnd(2, 9) // => 2
 */
export const trimmedAtEachEnd = (trim: Trim, count: number): number => {
  if (typeof trim === "number") return trim
  const percent = parseFixedPoint(trim.replace("%", "")) ?? 0
  return Math.floor((percent * count) / (100 * FIXED_POINT_UNIT))
}

import type { Registration } from "../../registration/Registration.ts"
import { type AwardBudget, awardCost } from "../../rewards/awardBudget.ts"
import type { CountedLine } from "./quotaLines.ts"
import { valueOf } from "./quotaValues.ts"

const directions = ["unit", "field", "subjectKind", "level"] as const

/** Models that count towards the same lines and cost the same. */
export interface Cell {
  readonly lines: ReadonlyArray<number>
  /** Đồng; 0 where there is no budget. */
  readonly cost: number
}

export interface CellFinder {
  /** Those of the models that were asked about so far. */
  readonly cells: ReadonlyArray<Cell>
  readonly cellOf: (model: Registration) => number
  /** Whether all models are alike: then nobody need be asked about. */
  readonly one: boolean
}

/**
 * Tells the cell of each model, numbered as they come up. Models with the same values are found by numbers; only the
 * first of each kind has its lines gathered.
 */
export const cellFinder = (lines: ReadonlyArray<CountedLine>, budget: AwardBudget | null): CellFinder => {
  const byValue = directions.map((by) => linesByValue(lines, by)).filter(({ found }) => found.size > 0)
  if (byValue.length === 0 && budget === null) {
    return { cells: [{ lines: [], cost: 0 }], cellOf: () => 0, one: true }
  }
  const cells: Array<Cell> = []
  const numbers = new Map<string, number>()
  const known = new Map<number, number>()
  const numberOf = (model: Registration, cost: number): number => {
    const own = byValue
      .flatMap(({ by, found }) => found.get(valueOf(by, model) ?? "")?.lines ?? [])
      .toSorted((a, b) => a - b)
    const key = `${cost}:${own.join()}`
    const number = numbers.get(key) ?? cells.push({ lines: own, cost }) - 1
    numbers.set(key, number)
    return number
  }
  const cellOf = (model: Registration): number => {
    const cost = budget === null ? 0 : awardCost(budget, model).amount
    let alike = cost
    for (const { by, found } of byValue) {
      alike = alike * (found.size + 1) + (found.get(valueOf(by, model) ?? "")?.number ?? found.size)
    }
    const cell = known.get(alike) ?? numberOf(model, cost)
    known.set(alike, cell)
    return cell
  }
  return { cells, cellOf, one: false }
}

/** The values of one direction that lines are for, numbered, each with its lines. */
const linesByValue = (lines: ReadonlyArray<CountedLine>, by: (typeof directions)[number]) => {
  const found = new Map<string, { readonly number: number; readonly lines: Array<number> }>()
  lines.forEach(({ quota, values }, line) => {
    if (quota.by !== by) return
    for (const value of values) {
      const own = found.get(value) ?? { number: found.size, lines: [] }
      own.lines.push(line)
      found.set(value, own)
    }
  })
  return { by, found }
}

import type { SummaryMargins } from "./UnitSummary.ts"

/** The sides from which margins look at the same models. */
export const marginSides = ["fields", "subjectKinds"] as const
export type MarginSide = (typeof marginSides)[number]

/** How a side of margins stands to their total. */
export interface SideSum {
  readonly side: MarginSide
  readonly sum: number
  readonly total: number
}

/**
 * How many models margins register: their total, else the sum of a side that has all its figures; null where neither is
 * known.
 */
export const marginTotal = (margins: SummaryMargins): number | null =>
  margins.total.registered ?? wholeSum(margins.fields) ?? wholeSum(margins.subjectKinds)

/**
 * The sides that do not come to the total: their sum is another one, or with figures still unknown already too much.
 * Which of the figures is wrong nobody can tell from here.
 */
export const differingSides = (margins: SummaryMargins): ReadonlyArray<SideSum> => {
  const total = marginTotal(margins)
  return total === null
    ? []
    : marginSides.flatMap((side) => {
        const parts: Side = margins[side]
        const sum = knownSum(parts)
        const isWhole = parts.length > 0 && wholeSum(parts) !== null
        return sum > total || (isWhole && sum !== total) ? [{ side, sum, total }] : []
      })
}

type Side = ReadonlyArray<{ readonly registered: number | null }>

const knownSum = (side: Side): number => side.reduce((sum, { registered }) => sum + (registered ?? 0), 0)

const wholeSum = (side: Side): number | null =>
  side.length === 0 || side.some(({ registered }) => registered === null) ? null : knownSum(side)

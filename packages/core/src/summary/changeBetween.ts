import { type Rational, rational } from "../exact/Rational.ts"

/** How a figure moved from one year to the next. */
export interface FigureChange {
  readonly difference: number
  /** The difference as a share of the earlier figure; null where that was 0. */
  readonly share: Rational | null
}

/**
 * The change between two figures; null where one of them is not known.
 *
 * @example
 * changeBetween(10, 12)?.difference // => 2
 * changeBetween(null, 12) // => null
 */
export const changeBetween = (before: number | null, now: number | null): FigureChange | null =>
  before === null || now === null
    ? null
    : { difference: now - before, share: before === 0 ? null : rational(now - before, before) }

import { type Rational, rational } from "../../exact/Rational.ts"

/**
 * The total of a model while one weight moves and the others keep their proportions: offset + slope·x, where x is the
 * moving weight's part of all weight. Whole numbers, over a denominator that all models share.
 */
export interface TotalLine {
  readonly offset: bigint
  readonly slope: bigint
}

/** The total at x, times the denominator of x. */
export const heightAt = ({ offset, slope }: TotalLine, x: Rational): bigint =>
  offset * x.denominator + slope * x.numerator

/** Where two lines meet; null for parallel ones. */
export const meetingPoint = (a: TotalLine, b: TotalLine): Rational | null =>
  a.slope === b.slope ? null : rational(b.offset - a.offset, a.slope - b.slope)

/**
 * Where the first of some upper lines comes down to the first of some lower ones on the way from `start`, where none is
 * below, to `end`; null where that does not happen before `end`. The least of the upper lines less the greatest of the
 * lower ones is concave, so that going from the meeting point of the two outermost lines at one point to that of the
 * two at the next (Newton's method, as Dinkelbach used it, Management Science 13, 1967) ends at the first one, exactly.
 */
export const firstDescent = (
  upper: ReadonlyArray<TotalLine>,
  lower: ReadonlyArray<TotalLine>,
  end: Rational
): Rational | null => {
  let at = end
  let found: Rational | null = null
  for (;;) {
    const least = outermost(upper, at, -1n)
    const greatest = outermost(lower, at, 1n)
    if (least === null || greatest === null || heightAt(least, at) >= heightAt(greatest, at)) return found
    const meeting = meetingPoint(least, greatest)
    if (meeting === null) return found
    found = meeting
    at = meeting
  }
}

const outermost = (lines: ReadonlyArray<TotalLine>, at: Rational, sign: 1n | -1n): TotalLine | null => {
  let best: TotalLine | null = null
  let height = 0n
  for (const line of lines) {
    const own = sign * heightAt(line, at)
    if (best !== null && own <= height) continue
    best = line
    height = own
  }
  return best
}

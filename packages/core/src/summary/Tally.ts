/**
 * A sum that knows what it is a sum of: over `known` figures, with `blank` further ones that nobody gave. Whole numbers,
 * so that the order of adding never shows.
 */
export interface Tally {
  readonly sum: number
  readonly known: number
  readonly blank: number
}

export const emptyTally: Tally = { sum: 0, known: 0, blank: 0 }

/** One figure. */
export const tallyOf = (value: number | null): Tally =>
  value === null ? { sum: 0, known: 0, blank: 1 } : { sum: value, known: 1, blank: 0 }

/**
 * All of them together.
 *
 * @example
 * addTallies([tallyOf(3), tallyOf(null), tallyOf(4)]) // => { "sum": 7, "known": 2, "blank": 1 }
 */
export const addTallies = (tallies: ReadonlyArray<Tally>): Tally => {
  let [sum, known, blank] = [0, 0, 0]
  for (const tally of tallies) {
    sum += tally.sum
    known += tally.known
    blank += tally.blank
  }
  return { sum, known, blank }
}

/** The sum, or null where no figure is known: of nothing known no total can be told. */
export const sumOf = ({ sum, known }: Tally): number | null => (known === 0 ? null : sum)

/**
 * The sum where every part of it is told, else null: the change between two sums of which one lacks parts would be one
 * of who told.
 *
 * @example
 * completeSumOf({ sum: 7, known: 2, blank: 0 }) // => 7
 * completeSumOf({ sum: 7, known: 2, blank: 1 }) // => null
 */
export const completeSumOf = (tally: Tally): number | null => (tally.blank === 0 ? sumOf(tally) : null)

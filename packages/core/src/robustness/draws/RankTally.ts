/** One draw in so many may lie beyond each end of an interval. */
const TAIL = 20

/** The ranks that hold nine tenths of the draws. */
export interface RankInterval {
  readonly best: number
  readonly worst: number
}

/** Which rank each model has in how many draws. */
export interface RankTally {
  /**
   * Adds one draw.
   *
   * @param places for each model how many stand before it
   */
  readonly add: (places: Int32Array) => void
  /** In how many draws the model has rank 1, 2, 3 … */
  readonly counts: (model: number) => Uint32Array
  /** For each model the interval of 90 %: at most one draw in twenty has a better rank, at most one a worse one. */
  readonly intervals: () => ReadonlyArray<RankInterval>
}

/**
 * Keeps a count for each model and rank or, where there are more models than draws, the ranks of each draw: whichever is
 * smaller.
 */
export const rankTally = (models: number, draws: number): RankTally =>
  models <= draws ? countingTally(models, draws) : listingTally(models, draws)

/** The less memory a tally goes through, the more of it stays in the caches. */
type Counts = Uint16Array | Uint32Array

const countsUpTo = (most: number, length: number): Counts =>
  most < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length)

const countingTally = (models: number, draws: number): RankTally => {
  const cells = countsUpTo(draws, models * models)
  const counts = (model: number): Counts => cells.subarray(model * models, (model + 1) * models)
  return {
    add: (places) => countIn(cells, places),
    counts: (model) => Uint32Array.from(counts(model)),
    intervals: () => Array.from({ length: models }, (_, model) => intervalOf(counts(model)))
  }
}

const countIn = (cells: Counts, places: Int32Array): void => {
  let first = 0
  for (let model = 0; model < places.length; model++) {
    const cell = first + (places[model] ?? 0)
    cells[cell] = (cells[cell] ?? 0) + 1
    first += places.length
  }
}

const intervalOf = (counts: Counts): RankInterval => {
  let done = 0
  for (const count of counts) done += count
  return { best: endOf(counts, done, 0, 1), worst: endOf(counts, done, counts.length - 1, -1) }
}

/** The first rank, coming from one end, by which more than one draw in twenty is counted. */
const endOf = (counts: Counts, done: number, from: number, step: 1 | -1): number => {
  let seen = 0
  for (let rank = from; ; rank += step) {
    seen += counts[rank] ?? 0
    // In whole numbers, and with an end where no draw has been made yet.
    if (seen * TAIL > done || rank + step < 0 || rank + step >= counts.length) return rank + 1
  }
}

/** So many models are looked at together: their places lie in one line of the cache. */
const TOGETHER = 32

const listingTally = (models: number, draws: number): RankTally => {
  const rows = countsUpTo(models, models * draws)
  let done = 0
  return {
    add: (places) => {
      rows.set(places, done * models)
      done++
    },
    counts: (model) => {
      const counts = new Uint32Array(models)
      for (let draw = 0; draw < done; draw++) {
        const place = rows[draw * models + model] ?? 0
        counts[place] = (counts[place] ?? 0) + 1
      }
      return counts
    },
    intervals: () => {
      const columns = Array.from({ length: TOGETHER }, () => new Uint32Array(done))
      const counts = new Uint32Array(models)
      return Array.from({ length: models }, (_, model) => {
        if (model % TOGETHER === 0) copyColumns(rows, models, model, columns)
        return intervalIn(columns[model % TOGETHER] ?? new Uint32Array(), counts)
      })
    }
  }
}

const copyColumns = (
  rows: Counts,
  models: number,
  first: number,
  columns: ReadonlyArray<Uint32Array>
): void => {
  const draws = columns[0]?.length ?? 0
  for (let draw = 0, from = first; draw < draws; draw++, from += models) {
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at]
      if (column !== undefined) column[draw] = rows[from + at] ?? 0
    }
  }
}

/**
 * The interval of one model by the places that it has in each draw.
 *
 * @param counts zero for every place, before and after
 */
const intervalIn = (places: Uint32Array, counts: Uint32Array): RankInterval => {
  let lowest = counts.length - 1
  let highest = 0
  for (const place of places) {
    counts[place] = (counts[place] ?? 0) + 1
    if (place < lowest) lowest = place
    if (place > highest) highest = place
  }
  if (places.length === 0) return { best: counts.length, worst: 1 }
  const best = endOf(counts, places.length, lowest, 1)
  const worst = endOf(counts, places.length, highest, -1)
  counts.fill(0, lowest, highest + 1)
  return { best, worst }
}

/** One draw in so many may lie beyond each end of an interval. */
const TAIL = 20

/** The ranks that hold nine tenths of the draws. */
export interface RankInterval {
  readonly best: number
  readonly worst: number
}

/** Which rank each model has in how many draws. */
export interface RankTally {
  /** Whether `add` looks at places; it always looks at the order. */
  readonly takesPlaces: boolean
  /**
   * Adds one draw.
   *
   * @param order the models from the first rank on
   * @param places for each model how many stand before it
   */
  readonly add: (order: Int32Array, places: Int32Array) => void
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
  models <= draws ? countingTally(models) : listingTally(models, draws)

const countingTally = (models: number): RankTally => {
  const cells = new Uint32Array(models * models)
  const counts = (model: number): Uint32Array => cells.subarray(model * models, (model + 1) * models)
  return {
    takesPlaces: false,
    add: (order) => {
      for (let rank = 0; rank < order.length; rank++) {
        const cell = (order[rank] ?? 0) * models + rank
        cells[cell] = (cells[cell] ?? 0) + 1
      }
    },
    counts: (model) => counts(model).slice(),
    intervals: () => Array.from({ length: models }, (_, model) => intervalOf(counts(model)))
  }
}

const intervalOf = (counts: Uint32Array): RankInterval => {
  const done = counts.reduce((sum, count) => sum + count, 0)
  return { best: endOf(counts, done, 0, 1), worst: endOf(counts, done, counts.length - 1, -1) }
}

/** The first rank, coming from one end, by which more than one draw in twenty is counted. */
const endOf = (counts: Uint32Array, done: number, from: number, step: 1 | -1): number => {
  let seen = 0
  for (let rank = from; ; rank += step) {
    seen += counts[rank] ?? 0
    // In whole numbers, and with an end where no draw has been made yet.
    if (seen * TAIL > done || rank + step < 0 || rank + step >= counts.length) return rank + 1
  }
}

/** So many models are looked at together: their places lie in one line of the cache. */
const TOGETHER = 16

const listingTally = (models: number, draws: number): RankTally => {
  const rows = new Uint32Array(models * draws)
  let done = 0
  return {
    takesPlaces: true,
    add: (_, places) => {
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
  rows: Uint32Array,
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

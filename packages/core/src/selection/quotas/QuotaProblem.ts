/** How many places one line of the quotas gives: at least `min`, at most `max`. Whole numbers. */
export interface Bounds {
  readonly min: number
  readonly max: number
}

/** Models of one rank class that lie in the same cell: nothing tells them apart. */
export interface ClassEntry {
  readonly cell: number
  readonly count: number
}

/**
 * The shortlist as whole numbers. A cell is a set of models that count towards the same lines, so that only the
 * number taken from each cell in each rank class has to be found. In this order: every line is met, as many places as
 * possible are filled, then the number taken is greatest class by class from the top.
 *
 * A budget would join here as one whole number a cell, the cost of a model: models of one cell would then also cost
 * the same, and the costs of all taken would stay within a bound.
 */
export interface QuotaProblem {
  readonly size: number
  readonly lines: ReadonlyArray<Bounds>
  /** For each cell the lines that it counts towards. */
  readonly cells: ReadonlyArray<ReadonlyArray<number>>
  /** Rank classes from the top. */
  readonly classes: ReadonlyArray<ReadonlyArray<ClassEntry>>
  /** Lists worse than this, places in all and then class by class, are of no use: `Impossible` will do. */
  readonly floor?: ReadonlyArray<number>
}

/** How many are taken of each entry of each class. */
export type Taken = ReadonlyArray<ReadonlyArray<number>>

/** `Undecided`: the solver gave up within its limits; nothing is known then. */
export type QuotaAnswer =
  | { readonly _tag: "Best"; readonly taken: Taken }
  | { readonly _tag: "Impossible" }
  | { readonly _tag: "Undecided" }

/**
 * Finds one best list. `select` has its own exact solver and takes another one where quotas cross in three or more
 * directions and the own one would give up. Answers are checked in whole numbers before they are used.
 */
export type QuotaSolver = (problem: QuotaProblem) => QuotaAnswer

/** Whether the models of an entry are in all best lists, in some of them, or in none. */
export type Standing = "all" | "some" | "none"

export interface BestLists {
  readonly _tag: "Best"
  readonly taken: Taken
  readonly standing: ReadonlyArray<ReadonlyArray<Standing>>
}

export type QuotaOutcome = BestLists | Exclude<QuotaAnswer, { readonly _tag: "Best" }>

/** How many places one line of the quotas gives: at least `min`, at most `max`. Whole numbers. */
export interface Bounds {
  readonly min: number
  readonly max: number
}

/** What a model of each cell costs, and how much a list may cost. Whole numbers. */
export interface Budget {
  readonly costs: ReadonlyArray<number>
  readonly most: number
}

/** Models of one rank class that lie in the same cell: nothing tells them apart. */
export interface ClassEntry {
  readonly cell: number
  readonly count: number
}

/**
 * The shortlist as whole numbers. A cell is a set of models that count towards the same lines, so that only the
 * number taken from each cell in each rank class has to be found. In this order: every line and the budget is met, as many places as
 * possible are filled, then the number taken is greatest class by class from the top.
 */
export interface QuotaProblem {
  readonly size: number
  readonly lines: ReadonlyArray<Bounds>
  /** For each cell the lines that it counts towards. */
  readonly cells: ReadonlyArray<ReadonlyArray<number>>
  /** Rank classes from the top. */
  readonly classes: ReadonlyArray<ReadonlyArray<ClassEntry>>
  readonly budget?: Budget
}

/** How many are taken of each entry of each class. */
export type Taken = ReadonlyArray<ReadonlyArray<number>>

/** Whether the models of an entry are in all best lists, in some of them, or in none. */
export type Standing = "all" | "some" | "none"

export interface BestLists {
  readonly _tag: "Best"
  readonly taken: Taken
  readonly standing: ReadonlyArray<ReadonlyArray<Standing>>
}

/** `Undecided`: the search came to the end of what it may do; nothing is known then. */
export type QuotaOutcome = BestLists | { readonly _tag: "Impossible" } | { readonly _tag: "Undecided" }

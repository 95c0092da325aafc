import type { Families } from "../network/families.ts"
import type { ClassEntry, QuotaOutcome, QuotaProblem, Standing } from "../quotas/QuotaProblem.ts"
import type { Counts, Effort } from "./CountProgram.ts"
import { CountSearch } from "./CountSearch.ts"
import { findCounts } from "./findCounts.ts"
import type { Proof } from "./Proof.ts"
import { type PlaceProgram, programOf } from "./programOf.ts"

/** What a class takes of an entry: a settled number, or a column that lists as good may share differently. */
type Place = { readonly settled: number } | { readonly column: number }

/**
 * The best lists where quotas cross in three or more directions or money is short: most places, then the most of each
 * class from the top. What a class takes is held before the next class is asked, so that in the end exactly the best
 * lists are left.
 *
 * @param near how many a good list takes of each cell
 * @param most no list takes more places
 * @param proofs what refused counts of a problem that differs from this one only in bounds, and from now on of this one
 */
export const bestCounts = (
  problem: QuotaProblem,
  families: Families,
  near: Counts,
  most: number,
  effort: Effort,
  proofs: Array<Proof>
): QuotaOutcome => {
  const program = programOf(problem, families)
  const start = findCounts(program, near, effort)
  if (start === "none") return { _tag: "Impossible" }
  if (start === "undecided") return { _tag: "Undecided" }
  const search = new CountSearch(program, start, effort, proofs)
  holdTotal(search, program, start, most)
  const settler = new ClassSettler(search)
  const places = problem.classes.map((entries) => settler.next(entries))
  const standing = places.map((own, at) =>
    own.map((place, of): Standing => {
      const count = problem.classes[at]?.[of]?.count ?? 0
      if ("settled" in place) return place.settled === 0 ? "none" : place.settled < count ? "some" : "all"
      return columnStanding(search, place.column, count)
    })
  )
  const taken = places.map((own) =>
    own.map((place) => ("settled" in place ? place.settled : search.count(place.column)))
  )
  const lasting = search.proofs.filter((proof) => proof.isWithin(program.rows.length))
  proofs.splice(0, proofs.length, ...lasting.map((proof) => proof.renumbered([])))
  return search.undecided ? { _tag: "Undecided" } : { _tag: "Best", taken, standing }
}

const holdTotal = (search: CountSearch, program: PlaceProgram, start: Counts, most: number): void => {
  const known = start.reduce((sum, count) => sum + count, 0)
  const total = search.greatest(known, most, (min) => ({ rows: new Map([[program.total, { min }]]) }))
  search.holdRow(program.total, { min: total, max: total })
}

const columnStanding = (search: CountSearch, column: number, count: number): Standing => {
  const now = search.count(column)
  if (now > 0 && now < count) return "some"
  const changed = now === 0 ? { lowest: 1 } : { highest: count - 1 }
  if (search.ask({ columns: new Map([[column, changed]]) })) return "some"
  return now === 0 ? "none" : "all"
}

/** Takes the classes one after the other, from the top. A cell is the column of the same number. */
class ClassSettler {
  readonly #search: CountSearch
  /** How many of each cell are held for classes that were settled. */
  readonly #held = new Map<number, number>()
  /**
   * Cells of which a class had to leave some: no later class can have one, because a model of the same cell could
   * stand in its place in the class that is better.
   */
  readonly #closed = new Set<number>()

  constructor(search: CountSearch) {
    this.#search = search
  }

  next(entries: ReadonlyArray<ClassEntry>): ReadonlyArray<Place> {
    const wanted = entries.filter(({ cell }) => !this.#closed.has(cell))
    const open = this.#takeAll(wanted) ? [] : this.#openEntries(wanted)
    const shared = open.length > 1 ? this.#share(open) : null
    if (open.length === 1) for (const entry of open) this.#raise(entry)
    return entries.map((entry): Place => {
      const column = shared?.get(entry.cell)
      return column === undefined
        ? { settled: this.#settledNow.get(entry) ?? 0 }
        : this.#placeOf(entry, column)
    })
  }

  readonly #settledNow = new Map<ClassEntry, number>()

  #heldOf(cell: number): number {
    return this.#held.get(cell) ?? 0
  }

  #settle(entry: ClassEntry, taken: number): void {
    const { cell, count } = entry
    const held = this.#heldOf(cell) + taken
    this.#held.set(cell, held)
    this.#settledNow.set(entry, taken)
    if (taken < count) {
      this.#closed.add(cell)
      this.#search.holdColumn(cell, { lowest: held, highest: held })
    } else this.#search.holdColumn(cell, { lowest: held })
  }

  /** What the counts found last give an entry. */
  #given({ cell, count }: ClassEntry): number {
    return Math.min(count, this.#search.count(cell) - this.#heldOf(cell))
  }

  /** Most classes are taken as a whole. */
  #takeAll(entries: ReadonlyArray<ClassEntry>): boolean {
    const bounds = new Map(
      entries.map(({ cell, count }) => [cell, { lowest: this.#heldOf(cell) + count }] as const)
    )
    const all =
      entries.every((entry) => this.#given(entry) === entry.count) || this.#search.ask({ columns: bounds })
    if (all) for (const entry of entries) this.#settle(entry, entry.count)
    return all
  }

  /** Entries of which some can be taken; the others are settled with none. */
  #openEntries(entries: ReadonlyArray<ClassEntry>): ReadonlyArray<ClassEntry> {
    return entries.filter((entry) => {
      const one = new Map([[entry.cell, { lowest: this.#heldOf(entry.cell) + 1 }]])
      const can = this.#given(entry) > 0 || this.#search.ask({ columns: one })
      if (!can) this.#settle(entry, 0)
      return can
    })
  }

  #raise(entry: ClassEntry): void {
    const held = this.#heldOf(entry.cell)
    const taken = this.#search.greatest(this.#given(entry), entry.count, (count) => ({
      columns: new Map([[entry.cell, { lowest: held + count }]])
    }))
    this.#settle(entry, taken)
  }

  /** A class that competes with itself: the most in all is held, and who gets it stays open as long as it can. */
  #share(entries: ReadonlyArray<ClassEntry>): ReadonlyMap<number, number> {
    const search = this.#search
    const { row, columns } = search.part(
      entries.map((entry) => ({ column: entry.cell, most: entry.count, taken: this.#given(entry) }))
    )
    const now = columns.reduce((sum, column) => sum + search.count(column), 0)
    const all = entries.reduce((sum, { count }) => sum + count, 0)
    const most = search.greatest(now, all, (min) => ({ rows: new Map([[row, { min }]]) }))
    search.holdRow(row, { min: most, max: most })
    return new Map(entries.map(({ cell }, of) => [cell, columns[of] ?? 0]))
  }

  /** A share that no list changes is settled at once, so that the search does not carry it on. */
  #placeOf({ cell, count }: ClassEntry, column: number): Place {
    const search = this.#search
    const now = search.count(column)
    const more = now < count && search.ask({ columns: new Map([[column, { lowest: now + 1 }]]) })
    const less = !more && now > 0 && search.ask({ columns: new Map([[column, { highest: now - 1 }]]) })
    if (more || less) return { column }
    search.holdColumn(column, { lowest: now, highest: now })
    if (now < count) {
      this.#closed.add(cell)
      search.holdColumn(cell, { lowest: this.#heldOf(cell), highest: this.#heldOf(cell) })
    }
    return { settled: now }
  }
}

import type { BestLists, ClassEntry, QuotaProblem, Standing } from "../quotas/QuotaProblem.ts"
import type { Families } from "./families.ts"
import { fillPlaces, meetMinimums } from "./fillPlaces.ts"
import { type BuiltNetwork, networkOf } from "./networkOf.ts"
import { freezeSettled, positiveCycle } from "./positiveCycle.ts"

/** An entry is either settled with a number, or an arc that later classes may still trade with. */
type Place = { readonly settled: number } | { readonly arc: number }

/**
 * The best lists of two families of lines: most places, then the most of each class from the top. After each class everything is
 * held that no list as good can change, so that what still has room at the end are exactly the best lists.
 * Null where the minimums cannot be met.
 */
export const bestFlow = (problem: QuotaProblem, families: Families): BestLists | null => {
  const { classes } = problem
  const built = networkOf(problem, families)
  const { network, totalArc } = built
  if (!meetMinimums(network)) return null
  fillPlaces(built, classes.flat())
  network.frozen[totalArc] = true
  const settle = new ClassSettler(built)
  const places = classes.map((entries) => settle.next(entries))
  const taken = places.map((own) =>
    own === NO_PLACE
      ? NONE_TAKEN
      : own.map((place) => ("settled" in place ? place.settled : (network.flow[place.arc] ?? 0)))
  )
  const standingOf = (own: ReadonlyArray<Place>, at: number): ReadonlyArray<Standing> =>
    own.map((place, of): Standing => {
      const [count, most] = [taken[at]?.[of] ?? 0, classes[at]?.[of]?.count ?? 0]
      if (count > 0 && count < most) return "some"
      if ("arc" in place) {
        const [from, to] = [network.from[place.arc] ?? 0, network.to[place.arc] ?? 0]
        const changes =
          network.frozen[place.arc] !== true &&
          (count === 0 ? network.path(to, from, place.arc) : network.path(from, to, place.arc)) !== null
        if (changes) return "some"
      }
      return count === 0 ? "none" : "all"
    })
  const standing = places.map((own, at) => (own === NO_PLACE ? NONE_STANDING : standingOf(own, at)))
  return { _tag: "Best", taken, standing }
}

/** In a country nearly all classes come to this: they share it. */
const NOTHING: Place = { settled: 0 }
const NO_PLACE: ReadonlyArray<Place> = [NOTHING]
const NONE_TAKEN: ReadonlyArray<number> = [0]
const NONE_STANDING: ReadonlyArray<Standing> = ["none"]

/** Takes the classes one after the other out of the cells' arcs, from the top. */
class ClassSettler {
  readonly #built: BuiltNetwork
  /** How many places lie with classes that are still to come. */
  #left: number
  /** Cells that can give no more than they do; room never grows, so this stays so. */
  readonly #closed = new Set<number>()

  constructor(built: BuiltNetwork) {
    this.#built = built
    this.#left = built.network.flow[built.totalArc] ?? 0
  }

  next(entries: ReadonlyArray<ClassEntry>): ReadonlyArray<Place> {
    if (this.#left === 0) return entries.length === 1 ? NO_PLACE : entries.map(() => NOTHING)
    const counts = entries.map((entry) => this.#takeOut(entry))
    const [only] = entries
    const places =
      entries.length === 1 && only !== undefined
        ? [{ settled: this.#raise(only, counts[0] ?? 0) }]
        : this.#share(entries, counts)
    const { flow } = this.#built.network
    for (const place of places) this.#left -= "settled" in place ? place.settled : (flow[place.arc] ?? 0)
    return places
  }

  /** What the cell gives this class at once; its arc keeps what is for later classes. */
  #takeOut({ cell, count }: ClassEntry): number {
    const { network, cellArcs } = this.#built
    const arc = cellArcs[cell] ?? 0
    const flow = network.flow[arc] ?? 0
    const taken = Math.min(flow, count)
    network.flow[arc] = flow - taken
    network.highest[arc] = (network.highest[arc] ?? 0) - count
    return taken
  }

  /** Moves others about until the entry has all it can have, without touching arcs from `before` on. */
  #raise({ cell, count }: ClassEntry, taken: number, before?: number): number {
    const { network, cellArcs } = this.#built
    const arc = cellArcs[cell] ?? 0
    if (network.frozen[arc] === true || this.#closed.has(cell)) return taken
    let reached = taken
    while (reached < count) {
      const way = network.path(network.to[arc] ?? 0, network.from[arc] ?? 0, undefined, before)
      if (way === null) {
        if (before === undefined) this.#closed.add(cell)
        return reached
      }
      reached += network.push(way, count - reached)
    }
    return reached
  }

  /** A class that lies in several cells: the most in all, and arcs for what the best lists share differently. */
  #share(entries: ReadonlyArray<ClassEntry>, counts: ReadonlyArray<number>): ReadonlyArray<Place> {
    const { network, cellArcs } = this.#built
    const first = network.from.length
    const arcs = entries.map(({ cell, count }, of) => {
      const arc = cellArcs[cell] ?? 0
      const own = network.addArc(network.from[arc] ?? 0, network.to[arc] ?? 0, 0, count, counts[of] ?? 0)
      // A held cell gives no class more or less than it does.
      network.frozen[own] = network.frozen[arc] === true
      return own
    })
    entries.forEach((entry, of) => {
      const own = arcs[of] ?? 0
      network.flow[own] = this.#raise(entry, network.flow[own] ?? 0, first)
    })
    if (entries.some(({ count }, of) => (network.flow[arcs[of] ?? 0] ?? 0) < count)) {
      for (let found = positiveCycle(network, first); ; found = positiveCycle(network, first)) {
        if (found instanceof Int32Array) {
          freezeSettled(network, first, found)
          break
        }
        network.push(found, Number.MAX_SAFE_INTEGER)
      }
    } else {
      for (const arc of arcs) network.frozen[arc] = true
    }
    return this.#keepLive(entries, arcs, first)
  }

  #keepLive(
    entries: ReadonlyArray<ClassEntry>,
    arcs: ReadonlyArray<number>,
    first: number
  ): ReadonlyArray<Place> {
    const { network, cellArcs } = this.#built
    const state = arcs.map((arc) => ({ flow: network.flow[arc] ?? 0, frozen: network.frozen[arc] === true }))
    network.dropArcs(first)
    return entries.map(({ cell, count }, of): Place => {
      const { flow, frozen } = state[of] ?? { flow: 0, frozen: true }
      if (frozen) return { settled: flow }
      const arc = cellArcs[cell] ?? 0
      return { arc: network.addArc(network.from[arc] ?? 0, network.to[arc] ?? 0, 0, count, flow) }
    })
  }
}

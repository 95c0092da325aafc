import type { ModelId } from "../../identifiers.ts"
import type { DrawnLists } from "../lists/DrawnLists.ts"
import { chance } from "./Chance.ts"
import { DescendingOrder } from "./DescendingOrder.ts"
import type { Generator } from "./Generator.ts"
import type { Keys } from "./Keys.ts"
import { MOST_TABLE_MODELS, type RankDoubt } from "./RankDoubt.ts"
import { type RankTally, rankTally } from "./RankTally.ts"
import { shuffleTies } from "./shuffleTies.ts"
import { putWeights, SETS, type WeightSets, weightSets } from "./WeightSets.ts"

/** Everything that a draw needs, made once for all draws. */
export interface DrawingInput {
  /** In the order of the ranking. */
  readonly ids: ReadonlyArray<ModelId>
  readonly keys: Keys
  readonly lists: DrawnLists | null
  readonly draws: number
  readonly weights: (weights: Float64Array) => void
  /** Breaks ties. */
  readonly ties: Generator
}

/** Makes draws and counts what comes of them. */
export class Drawing {
  readonly #input: DrawingInput
  readonly #weights: Float64Array
  readonly #sets: WeightSets
  readonly #order: DescendingOrder
  readonly #places: Int32Array
  readonly #tally: RankTally
  readonly #chosen: Uint32Array
  readonly #overtaken: Uint32Array
  #done = 0
  #lists = 0
  #withoutList = 0

  constructor(input: DrawingInput) {
    const models = input.ids.length
    this.#input = input
    this.#weights = new Float64Array(input.keys.weights)
    this.#sets = weightSets(input.keys.weights, models)
    this.#order = new DescendingOrder(models)
    this.#places = new Int32Array(models)
    this.#tally = rankTally(models, input.draws)
    this.#chosen = new Uint32Array(models)
    this.#overtaken = new Uint32Array(models)
  }

  get done(): number {
    return this.#done
  }

  /** Makes so many draws more, as far as there are any left. */
  run(draws: number): void {
    const end = Math.min(this.#input.draws, this.#done + draws)
    while (this.#done < end) this.#draw()
  }

  #draw(): void {
    const { lists, ties } = this.#input
    const set = this.#done % SETS
    if (set === 0) this.#weigh()
    const keys = this.#sets.keys[set] ?? this.#sets.keys[0]
    const tied = this.#order.sort(keys)
    const { order } = this.#order
    if (tied) shuffleTies(order, keys, ties)
    const places = this.#places
    findPlaces(order, places)
    countOvertaken(places, this.#overtaken)
    this.#tally.add(places)
    if (lists !== null && this.#done % lists.every === 0) {
      this.#lists++
      const threshold = this.#sets.thresholds[set] ?? Number.NEGATIVE_INFINITY
      if (!lists.take(order, reaching(order, keys, threshold), this.#chosen)) this.#withoutList++
    }
    this.#done++
  }

  /** Draws the weights of the next draws and works out their keys. */
  #weigh(): void {
    const { keys, weights } = this.#input
    for (let set = 0; set < SETS; set++) {
      weights(this.#weights)
      putWeights(this.#sets, set, this.#weights)
    }
    keys.fill(this.#sets)
  }

  /** What the draws made so far say. */
  result(): RankDoubt {
    const { ids, keys, lists } = this.#input
    const table = ids.length <= MOST_TABLE_MODELS
    return {
      draws: this.#done,
      weightBits: keys.bits,
      exact: keys.exact,
      withoutList: lists === null ? null : chance(this.#withoutList, this.#lists),
      models: this.#tally.intervals().flatMap((interval, model) => {
        const id = ids[model]
        if (id === undefined) return []
        return [
          {
            model: id,
            interval,
            selected: lists === null ? null : chance(this.#chosen[model] ?? 0, this.#lists),
            ranks: table ? this.#tally.counts(model) : null
          }
        ]
      }),
      overtaken: Array.from(this.#overtaken.subarray(0, Math.max(0, ids.length - 1)), (count) =>
        chance(count, this.#done)
      )
    }
  }
}

const findPlaces = (order: Int32Array, places: Int32Array): void => {
  for (let at = 0; at < order.length; at++) places[order[at] ?? 0] = at
}

/** Neighbours in the ranking are neighbours in every array. Adds the sign of their difference: nothing to guess at. */
const countOvertaken = (places: Int32Array, overtaken: Uint32Array): void => {
  let upper = places[0] ?? 0
  for (let at = 1; at < places.length; at++) {
    const lower = places[at] ?? 0
    overtaken[at - 1] = (overtaken[at - 1] ?? 0) + ((lower - upper) >>> 31)
    upper = lower
  }
}

/** How many models, from the first on, reach a key. */
const reaching = (order: Int32Array, keys: Float64Array, threshold: number): number => {
  let [low, high] = [0, order.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[order[middle] ?? 0] ?? 0) >= threshold) low = middle + 1
    else high = middle
  }
  return low
}

import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { ModelId, RankDoubt, RankInterval } from "@dvk/core"
import { Drawing } from "../../packages/core/src/robustness/draws/Drawing.ts"
import { GapWeights } from "../../packages/core/src/robustness/draws/GapWeights.ts"
import { generatorOf } from "../../packages/core/src/robustness/draws/Generator.ts"
import type { Keys } from "../../packages/core/src/robustness/draws/Keys.ts"
import type { DrawnLists } from "../../packages/core/src/robustness/lists/DrawnLists.ts"

/** Shortlists in a form for numpy: a unit and a field for each model, what each unit may have and each field must. */
export interface PlainQuotas {
  readonly size: number
  readonly unit: ReadonlyArray<number>
  readonly most: ReadonlyArray<number>
  readonly field: ReadonlyArray<number>
  readonly least: ReadonlyArray<number>
}

/** What every contender is given: totals are sums of random weights times the entries of a table. */
export interface Draws {
  readonly ids: ReadonlyArray<ModelId>
  readonly draws: number
  readonly keys: Keys
  /** Models by columns. */
  readonly table: Float64Array
  /** Null where no shortlists are made. */
  readonly lists: { readonly drawn: () => DrawnLists; readonly plain: PlainQuotas } | null
}

/** Ranks and intervals as dvk draws them, with ties broken at random and, where asked for, with shortlists. */
export const byDvk = ({ ids, draws, keys, lists }: Draws): RankDoubt => {
  const gaps = new GapWeights(Array<number>(keys.weights).fill(1), keys.bits)
  const generator = generatorOf("bench", "weights")
  const weights = (drawn: Float64Array): void => gaps.draw(generator, drawn)
  const drawing = new Drawing({
    ids,
    draws,
    keys,
    lists: lists?.drawn() ?? null,
    weights,
    ties: generatorOf("bench", "ties")
  })
  drawing.run(draws)
  return drawing.result()
}

/** What one would write first: typed arrays, a double loop, and a sort that compares. */
export const byPlainArrays = ({ ids, draws, keys, table }: Draws): ReadonlyArray<RankInterval> => {
  const models = ids.length
  const columns = keys.weights
  const counts = new Uint32Array(models * models)
  const totals = new Float64Array(models)
  const order = new Uint32Array(models)
  const weights = new Float64Array(columns)
  const gaps = new GapWeights(Array<number>(columns).fill(1), keys.bits)
  const generator = generatorOf("bench", "weights")
  for (let draw = 0; draw < draws; draw++) {
    gaps.draw(generator, weights)
    for (let model = 0; model < models; model++) {
      let total = 0
      for (let at = 0; at < columns; at++) total += (weights[at] ?? 0) * (table[model * columns + at] ?? 0)
      totals[model] = total
      order[model] = model
    }
    order.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0))
    for (let rank = 0; rank < models; rank++) {
      const cell = (order[rank] ?? 0) * models + rank
      counts[cell] = (counts[cell] ?? 0) + 1
    }
  }
  return ids.map((_, model) => {
    const own = counts.subarray(model * models, (model + 1) * models)
    let seen = 0
    const reached = own.map((count) => {
      seen += count
      return seen
    })
    return {
      best: reached.findIndex((sum) => sum * 20 > draws) + 1,
      worst: reached.findIndex((sum) => sum * 20 >= 19 * draws) + 1
    }
  })
}

interface NumpyAnswer {
  readonly version: string
  readonly milliseconds: number
  readonly best: ReadonlyArray<number>
  readonly worst: ReadonlyArray<number>
  /** On how many lists each model is. */
  readonly chosen: ReadonlyArray<number> | null
}

/** The same in numpy, on one thread; null where python3 or numpy is not installed. */
export const byNumpy = ({ ids, draws, keys, table, lists }: Draws, runs: number): NumpyAnswer | null => {
  const script = fileURLToPath(new URL("robustnessNumpy.py", import.meta.url))
  const quotas = lists?.plain ?? null
  const asked = { models: ids.length, columns: keys.weights, draws, runs, quotas }
  const { status, stdout } = spawnSync("python3", [script], {
    input: Buffer.concat([
      Buffer.from(`${JSON.stringify(asked)}\n`),
      Buffer.from(table.buffer, table.byteOffset, table.byteLength)
    ]),
    maxBuffer: 2 ** 28,
    env: { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" }
  })
  if (status !== 0) return null
  const answer: NumpyAnswer = JSON.parse(String(stdout))
  return answer
}

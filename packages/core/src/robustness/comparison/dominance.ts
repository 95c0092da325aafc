import type { Evaluation } from "../../evaluation/Evaluation.ts"
import type { ModelId } from "../../identifiers.ts"
import { MOST_TABLE_MODELS } from "../draws/RankDoubt.ts"
import { wholeSteps } from "../figures/WholeSteps.ts"

/**
 * How a model compares with the others criterion by criterion. One model dominates another that is measured by the same
 * criteria where its mean is at least as good in every criterion and better in one: then it stands before it whatever
 * the weights are.
 */
export interface ModelDominance {
  readonly model: ModelId
  /** How many models it dominates, and how many dominate it. */
  readonly dominates: number
  readonly dominatedBy: number
  /** The models that it dominates, in the order of the ranking; null where there are too many models to list pairs. */
  readonly models: ReadonlyArray<ModelId> | null
}

/** Every pair of more models than this would take too long to be compared. */
const MOST_MODELS = 10_000

/** Doubles hold whole numbers of so many bits. */
const EXACT_BITS = 53

/** So many pairs are compared before whoever drives it may do something else: some hundredths of a second. */
const PAIRS_A_STEP = 1_000_000

/** In the order of the ranking; null beyond 10,000 models. */
export const dominance = (evaluation: Evaluation): ReadonlyArray<ModelDominance> | null => {
  const steps = dominanceSteps(evaluation)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/** The same step by step. */
export function* dominanceSteps({
  ranking
}: Evaluation): Generator<void, ReadonlyArray<ModelDominance> | null, void> {
  const { ranked } = ranking
  if (ranked.length > MOST_MODELS) return null
  const criteria = ranked[0]?.score.criteria.length ?? 0
  const means = ranked.map(({ score }) => score.criteria.map(({ mean }) => mean))
  const { wholes } = wholeSteps(
    means.flatMap((own) => own.filter((mean) => mean !== null)),
    EXACT_BITS
  )
  // Models that have means in other criteria are not compared.
  const masks = means.map((own) =>
    own.reduce((mask, mean, at) => (mean === null ? mask : mask | (1 << at)), 0)
  )
  const table = new Float64Array(ranked.length * criteria)
  let next = 0
  means.forEach((own, model) => {
    own.forEach((mean, at) => {
      if (mean !== null) table[model * criteria + at] = wholes[next++] ?? 0
    })
  })
  const dominates = new Int32Array(ranked.length)
  const dominatedBy = new Int32Array(ranked.length)
  const lists = ranked.length <= MOST_TABLE_MODELS ? ranked.map((): Array<ModelId> => []) : null
  const note = (better: number, worse: number): void => {
    dominates[better] = (dominates[better] ?? 0) + 1
    dominatedBy[worse] = (dominatedBy[worse] ?? 0) + 1
    const id = ranked[worse]?.registration.id
    if (id !== undefined) lists?.[better]?.push(id)
  }
  let pairs = 0
  for (let a = 0; a < ranked.length; a++) {
    pairs += ranked.length - a
    if (pairs > PAIRS_A_STEP) {
      yield
      pairs = 0
    }
    for (let b = a + 1; b < ranked.length; b++) {
      if (masks[a] !== masks[b]) continue
      const better = comparison(table, a * criteria, b * criteria, criteria)
      if (better === 1) note(a, b)
      else if (better === -1) note(b, a)
    }
  }
  return ranked.map(({ registration }, model) => ({
    model: registration.id,
    dominates: dominates[model] ?? 0,
    dominatedBy: dominatedBy[model] ?? 0,
    models: lists?.[model] ?? null
  }))
}

/** 1 where the first row dominates, -1 where the second does, 0 where neither. */
const comparison = (table: Float64Array, a: number, b: number, criteria: number): -1 | 0 | 1 => {
  let more = false
  let less = false
  for (let at = 0; at < criteria; at++) {
    const difference = (table[a + at] ?? 0) - (table[b + at] ?? 0)
    if (difference > 0) more = true
    else if (difference < 0) less = true
    if (more && less) return 0
  }
  return more === less ? 0 : more ? 1 : -1
}

import type { Evaluation } from "../evaluation/Evaluation.ts"
import { borderOf } from "./border/border.ts"
import { dominanceSteps } from "./comparison/dominance.ts"
import { methodRanks } from "./comparison/methods.ts"
import { Drawing, type DrawingInput } from "./draws/Drawing.ts"
import { GapWeights } from "./draws/GapWeights.ts"
import { generatorOf } from "./draws/Generator.ts"
import { keysUnder } from "./draws/Keys.ts"
import type { RankDoubt } from "./draws/RankDoubt.ts"
import { type CountedSheets, countedSheets } from "./judges/CountedSheets.ts"
import { judgeKeys } from "./judges/judgeKeys.ts"
import { chainRanks } from "./lists/chainRanks.ts"
import { listRuleOf } from "./lists/ListRule.ts"
import { type Again, leftOut } from "./lists/leftOut.ts"
import { notesOf } from "./notesOf.ts"
import type { JudgeDoubt, Robustness, WeightDoubt } from "./Robustness.ts"
import { breakpoints } from "./weights/breakpoints.ts"
import { criterionMeans, criterionRows } from "./weights/CriterionRows.ts"
import { exactKeys } from "./weights/exactKeys.ts"
import { exactTotals } from "./weights/exactTotals.ts"
import { type SchemeName, weightScheme } from "./weights/schemes.ts"
import { weightKeys } from "./weights/weightKeys.ts"

export interface RobustnessOptions {
  /** How often to draw, for the judges and for each way of drawing weights; 10,000 unless stated. */
  readonly draws?: number
  /** Any text; the campaign's digest unless stated. */
  readonly seed?: string
}

/** How far it has come: draws of judges and weights, weights that are moved, methods that are compared. */
export interface RobustnessProgress {
  readonly stage: "judges" | SchemeName | "moves" | "comparison"
  readonly done: number
  readonly of: number
  /** What the draws of this stage say so far; null where nothing is drawn. */
  readonly soFar: (() => RankDoubt) | null
}

const DRAWS = 10_000

/** Ranks that are kept for all models together: 100 MB, or 200 MB for more than 65,535 models. */
const MOST_RANKS = 50_000_000

/** A step is a hundredth of a stage, or so many ranks where that is less: some hundredths of a second. */
const STEPS = 100
const STEP_RANKS = 1_000_000

/**
 * How solid the result of an evaluation is: judges and weights drawn anew, left out and moved, other methods beside,
 * and the models for which a coin would do. It decides nothing.
 *
 * @param onProgress called after each hundredth of a stage, or more often
 */
export const robustnessOf = (
  evaluation: Evaluation,
  options: RobustnessOptions = {},
  onProgress?: (progress: RobustnessProgress) => void
): Robustness => {
  const steps = robustnessSteps(evaluation, options)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    onProgress?.(step.value)
  }
}

/** The same step by step, so that whoever drives it can do something else in between, or stop. */
export function* robustnessSteps(
  evaluation: Evaluation,
  options: RobustnessOptions = {}
): Generator<RobustnessProgress, Robustness, void> {
  const seed = options.seed ?? evaluation.digest
  const counted = countedSheets(evaluation)
  const asked = Math.max(1, Math.floor(options.draws ?? DRAWS))
  if (counted === null) {
    const notes = [{ code: "no-sheets" as const, values: {} }]
    const dominates = yield* compared(evaluation, 0, 1)
    return {
      seed,
      draws: 0,
      notes,
      judges: null,
      weights: null,
      dominance: dominates,
      methods: [],
      border: null
    }
  }
  const draws = Math.min(asked, Math.max(1, Math.floor(MOST_RANKS / counted.models.length)))
  const again = againOf(evaluation, counted)
  const run = { seed, draws, again }
  const judges = yield* judgeDoubt(counted, run)
  const weights = yield* weightDoubt(evaluation, counted, run)
  yield { stage: "comparison", done: 0, of: 2, soFar: null }
  const methods = methodRanks(counted)
  const dominates = yield* compared(evaluation, 1, 2)
  const around = weights.schemes.find(({ name }) => name === "around")?.doubt ?? judges.bootstrap
  return {
    seed,
    draws,
    notes: notesOf(evaluation, { asked, draws, judges, weights, models: counted.models.length }),
    judges,
    weights,
    dominance: dominates,
    methods,
    border: { judges: borderOf(judges.bootstrap), weights: borderOf(around) }
  }
}

function* compared(
  evaluation: Evaluation,
  done: number,
  of: number
): Generator<RobustnessProgress, Robustness["dominance"], void> {
  const steps = dominanceSteps(evaluation)
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value
    yield { stage: "comparison", done, of, soFar: null }
  }
}

const againOf = (evaluation: Evaluation, { models }: CountedSheets): Again => ({
  models,
  chain: chainRanks(evaluation, models),
  rule: listRuleOf(evaluation, models)
})

interface Run {
  readonly seed: string
  readonly draws: number
  readonly again: Again
}

function* judgeDoubt(
  counted: CountedSheets,
  { seed, draws, again }: Run
): Generator<RobustnessProgress, JudgeDoubt, void> {
  const { judges, committee } = counted
  const equal = judges.map(() => 1)
  const keys = judgeKeys(counted, committee.method, again.rule?.threshold ?? null)
  const gaps = new GapWeights(equal, keys.bits)
  const generator = generatorOf(seed, "judges")
  const bootstrap = yield* drawn("judges", {
    ...drawingOf(again, draws),
    keys,
    weights: (weights) => gaps.draw(generator, weights),
    ties: generatorOf(seed, "judges, ties")
  })
  const under = (weights: ReadonlyArray<number>) => keysUnder(keys, weights, again.models.length)
  return { judges, bootstrap, leftOut: leftOut(judges, equal, under, again) }
}

function* weightDoubt(
  evaluation: Evaluation,
  counted: CountedSheets,
  { seed, draws, again }: Run
): Generator<RobustnessProgress, WeightDoubt, void> {
  const { method } = counted.committee
  const rows = criterionRows(evaluation, counted)
  const keys = weightKeys(rows, method, again.rule?.threshold ?? null)
  const sum = rows.shares.reduce((all, share) => all + share, 0)
  // Keys are exact for weights as fine as those that are drawn; stated ones may be finer.
  const under = (weights: ReadonlyArray<number>) =>
    keys.exact && sum < 2 ** keys.bits
      ? keysUnder(keys, weights, again.models.length)
      : exactKeys(exactTotals(rows, weights, method), again.rule?.threshold ?? null)
  const schemes: Array<WeightDoubt["schemes"][number]> = []
  for (const name of ["around", "order", "simplex"] as const) {
    const { gaps, draw } = weightScheme(name, rows.shares, keys.bits, seed)
    const doubt = yield* drawn(name, {
      ...drawingOf(again, draws),
      keys,
      weights: draw,
      ties: generatorOf(seed, `weights ${name}, ties`)
    })
    schemes.push({ name, gaps, doubt })
  }
  const moving = breakpoints(rows, criterionMeans(rows, method.panel), again.rule, again.chain)
  let step = moving.next()
  for (; step.done !== true; step = moving.next()) {
    yield { stage: "moves", done: step.value, of: rows.criteria.length, soFar: null }
  }
  return {
    criteria: rows.criteria,
    schemes,
    leftOut: leftOut(rows.criteria, rows.shares, under, again),
    moves: step.value
  }
}

const drawingOf = ({ models, rule }: Again, draws: number) => ({
  ids: models.map(({ registration }) => registration.id),
  draws,
  lists: rule?.drawn(draws) ?? null
})

function* drawn(
  stage: RobustnessProgress["stage"],
  input: DrawingInput
): Generator<RobustnessProgress, RankDoubt, void> {
  const drawing = new Drawing(input)
  const soFar = () => drawing.result()
  const step = Math.min(Math.ceil(input.draws / STEPS), Math.ceil(STEP_RANKS / input.ids.length))
  while (drawing.done < input.draws) {
    drawing.run(step)
    yield { stage, done: drawing.done, of: input.draws, soFar }
  }
  return drawing.result()
}

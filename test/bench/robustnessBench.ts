import { type Campaign, type Evaluation, evaluate, type RankInterval } from "@dvk/core"
import { type Keys, keysUnder } from "../../packages/core/src/robustness/draws/Keys.ts"
import { countedSheets } from "../../packages/core/src/robustness/judges/CountedSheets.ts"
import { judgeKeys } from "../../packages/core/src/robustness/judges/judgeKeys.ts"
import { listRuleOf } from "../../packages/core/src/robustness/lists/ListRule.ts"
import { criterionRows } from "../../packages/core/src/robustness/weights/CriterionRows.ts"
import { weightKeys } from "../../packages/core/src/robustness/weights/weightKeys.ts"
import { sampleCampaign } from "../sample/sampleCampaign.ts"
import { type Measurement, timed } from "./Measurement.ts"
import { byDvk, byNumpy, byPlainArrays, type Draws, type PlainQuotas } from "./robustnessContenders.ts"

const ROUNDS = 5
/** Each contender shows the best of so many in each round. */
const RUNS = 2
const PLACES = 60
const UNIT_QUOTAS = 36
const OF_A_UNIT = 2
const OF_A_FIELD = 3

/** The first units that have a quota. */
const unitsWithQuota = ({ registrations }: Campaign): ReadonlyArray<string> =>
  [...new Set(registrations.map(({ unitName }) => unitName))].slice(0, UNIT_QUOTAS)

/** 40 quotas: most units at the most two places each, every field at least three. */
const withQuotas = (campaign: Campaign): Campaign => {
  const quotas = [
    ...unitsWithQuota(campaign).map((is) => ({ by: "unit" as const, is, max: OF_A_UNIT })),
    ...campaign.rubric.fields.map(({ id }) => ({ by: "field" as const, is: id, min: OF_A_FIELD }))
  ]
  return { ...campaign, file: { ...campaign.file, shortlist: { size: PLACES, quotas } } }
}

/** The same quotas as numbers; units without a quota share one that never binds. */
const plainQuotas = ({ campaign, ranking }: Evaluation): PlainQuotas => {
  const units = unitsWithQuota(campaign)
  const fields = campaign.rubric.fields.map(({ id }) => id)
  const ranked = ranking.ranked.map(({ registration }) => registration)
  const unitOf = (name: string): number => (units.includes(name) ? units.indexOf(name) : units.length)
  return {
    size: PLACES,
    unit: ranked.map(({ unitName }) => unitOf(unitName)),
    most: [...units.map(() => OF_A_UNIT), PLACES],
    field: ranked.map(({ field }) => fields.findIndex((id) => id === field)),
    least: fields.map(() => OF_A_FIELD)
  }
}

/** Draws of judges or of criteria for a made-up campaign whose sheets are complete. */
const drawsOf = (evaluation: Evaluation, what: "judges" | "criteria", draws: number): Draws => {
  const counted = countedSheets(evaluation)
  if (counted === null) throw new Error("a made-up campaign has sheets")
  const { method } = counted.committee
  const keys =
    what === "judges"
      ? judgeKeys(counted, method, null)
      : weightKeys(criterionRows(evaluation, counted), method, null)
  const ids = counted.models.map(({ registration }) => registration.id)
  return { ids, draws, keys, table: tableOf(keys, ids.length), lists: null }
}

const withLists = (draws: Draws, evaluation: Evaluation): Draws => {
  const rule = listRuleOf(evaluation, evaluation.ranking.ranked)
  if (rule === null) throw new Error("a made-up campaign with quotas has a shortlist")
  return { ...draws, lists: { drawn: () => rule.drawn(draws.draws), plain: plainQuotas(evaluation) } }
}

/** With the whole weight on one column, a key is the table's entry in that column. */
const tableOf = (keys: Keys, models: number): Float64Array => {
  const table = new Float64Array(models * keys.weights)
  for (let column = 0; column < keys.weights; column++) {
    const alone = Array.from({ length: keys.weights }, (_, at) => (at === column ? 1 : 0))
    for (const [model, entry] of keysUnder(keys, alone, models).keys.entries()) {
      table[model * keys.weights + column] = entry
    }
  }
  return table
}

/** What one contender needed at the least, and what it found. */
interface Answer {
  readonly name: string
  readonly milliseconds: number
  readonly intervals: ReadonlyArray<RankInterval>
  /** The chance of each model to be on the list. */
  readonly selected: ReadonlyArray<number> | null
}

const ownAnswer = (draws: Draws): Answer => {
  const { processor, result } = timed(RUNS, () => byDvk(draws))
  const selected = result.models.map((model) => model.selected?.probability ?? 0)
  return {
    name: "dvk",
    milliseconds: processor,
    intervals: result.models.map(({ interval }) => interval),
    selected: draws.lists === null ? null : selected
  }
}

const plainAnswer = (draws: Draws): Answer => {
  const { processor, result } = timed(RUNS, () => byPlainArrays(draws))
  return { name: "plain typed arrays", milliseconds: processor, intervals: result, selected: null }
}

const numpyAnswer = (draws: Draws): Answer | null => {
  const found = byNumpy(draws, RUNS)
  if (found === null) return null
  return {
    name: `numpy ${found.version}`,
    milliseconds: found.milliseconds,
    intervals: found.best.map((best, model) => ({ best, worst: found.worst[model] ?? 0 })),
    selected: found.chosen?.map((count) => count / draws.draws) ?? null
  }
}

/** How far two answers lie apart at the most: they draw other numbers, and some. */
const apart = (a: Answer, b: Answer): string => {
  const ranks = a.intervals.flatMap(({ best, worst }, model) => [
    Math.abs(best - (b.intervals[model]?.best ?? 0)),
    Math.abs(worst - (b.intervals[model]?.worst ?? 0))
  ])
  const chances = a.selected?.map((chance, model) => Math.abs(chance - (b.selected?.[model] ?? 0))) ?? []
  const selected = chances.length === 0 ? "" : `, chances of a place ${Math.max(...chances).toFixed(3)}`
  return `interval ends at most ${Math.max(...ranks)} ranks apart${selected}`
}

/** The contenders take turns, so that a machine that slows down for a while slows all of them. */
const contest = (what: string, draws: Draws, plain: boolean): ReadonlyArray<Measurement> => {
  const contenders = [ownAnswer, ...(plain ? [plainAnswer] : []), numpyAnswer]
  const rounds = Array.from({ length: ROUNDS }, () => contenders.map((answer) => answer(draws)))
  const fastest = contenders.flatMap((_, at) => {
    const answers = rounds.flatMap((round) => round[at] ?? [])
    return answers.toSorted((a, b) => a.milliseconds - b.milliseconds).slice(0, 1)
  })
  const [own, ...others] = fastest
  if (own === undefined) return []
  const ratio = ({ milliseconds }: Answer): string => (milliseconds / own.milliseconds).toFixed(2)
  return [
    {
      what: `${what}: dvk`,
      milliseconds: own.milliseconds,
      note: `${((draws.ids.length * draws.draws) / own.milliseconds / 1000).toFixed(1)} million ranks a second`
    },
    ...others.map((other) => ({
      what: `${what}: ${other.name}`,
      milliseconds: other.milliseconds,
      note: `${ratio(other)} × dvk, ${apart(own, other)}`
    })),
    ...(fastest.length === contenders.length
      ? []
      : [{ what: `${what}: numpy`, milliseconds: Number.NaN, note: "not installed (python3-numpy)" }])
  ]
}

/**
 * Ranks and intervals of 90 % over many draws, beside plain typed arrays and numpy; then the same with a shortlist under
 * 40 quotas in each draw. Processor time.
 */
export const robustnessBench = (
  size: (name: string, otherwise: number) => number
): ReadonlyArray<Measurement> => {
  const models = size("models", 500)
  const judges = size("judges", 15)
  const draws = size("draws", 10_000)
  const evaluation = evaluate(withQuotas(sampleCampaign({ models, judges, units: 40 })))
  const large = evaluate(sampleCampaign({ models: models * 20, judges }))
  const judgeDraws = drawsOf(evaluation, "judges", draws)
  const fewDraws = Math.ceil(draws / 10)
  const many = `${models} × ${judges} × ${draws}`
  return [
    ...contest(`weights ${models} × ${draws}`, drawsOf(evaluation, "criteria", draws), true),
    ...contest(`judges ${many}`, judgeDraws, true),
    ...contest(`judges ${many}, shortlists`, withLists(judgeDraws, evaluation), false),
    ...contest(`judges ${models * 20} × ${judges} × ${fewDraws}`, drawsOf(large, "judges", fewDraws), false)
  ]
}

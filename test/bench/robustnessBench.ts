import { type Campaign, type Evaluation, evaluate, type RankInterval } from "@dvk/core"
import type { Keys } from "../../packages/core/src/robustness/draws/Keys.ts"
import { countedSheets } from "../../packages/core/src/robustness/judges/CountedSheets.ts"
import { judgeKeys } from "../../packages/core/src/robustness/judges/judgeKeys.ts"
import { listRuleOf } from "../../packages/core/src/robustness/lists/ListRule.ts"
import { criterionRows } from "../../packages/core/src/robustness/weights/CriterionRows.ts"
import { weightKeys } from "../../packages/core/src/robustness/weights/weightKeys.ts"
import { sampleCampaign } from "../sample/sampleCampaign.ts"
import type { Measurement } from "./Measurement.ts"
import { byDvk, byNumpy, byPlainArrays, type Draws } from "./robustnessContenders.ts"

const RUNS = 5
const PLACES = 60
const UNIT_QUOTAS = 36

/** The least processor time of several runs: what else the machine does is not in it. */
const processorTime = <A>(work: () => A): { readonly milliseconds: number; readonly result: A } => {
  const timed = Array.from({ length: RUNS }, () => {
    const started = process.cpuUsage().user
    const result = work()
    return { milliseconds: (process.cpuUsage().user - started) / 1000, result }
  })
  return timed.reduce((a, b) => (a.milliseconds <= b.milliseconds ? a : b))
}

/** 40 quotas: most units at the most two places each, every field at least three. */
const withQuotas = (campaign: Campaign): Campaign => {
  const units = [...new Set(campaign.registrations.map(({ unitName }) => unitName))].slice(0, UNIT_QUOTAS)
  const quotas = [
    ...units.map((is) => ({ by: "unit" as const, is, max: 2 })),
    ...campaign.rubric.fields.map(({ id }) => ({ by: "field" as const, is: id, min: 3 }))
  ]
  return { ...campaign, file: { ...campaign.file, shortlist: { size: PLACES, quotas } } }
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
  return { ids, draws, keys, table: tableOf(keys, ids.length) }
}

/** With the whole weight on one column, a key is the table's entry in that column. */
const tableOf = ({ weights: columns, fill }: Keys, models: number): Float64Array => {
  const table = new Float64Array(models * columns)
  const entries = new Float64Array(models)
  for (let column = 0; column < columns; column++) {
    fill(
      Float64Array.from({ length: columns }, (_, at) => (at === column ? 1 : 0)),
      entries
    )
    entries.forEach((entry, model) => {
      table[model * columns + column] = entry
    })
  }
  return table
}

/** How far two answers lie apart at the most, in ranks: they draw other numbers, and some. */
const apart = (a: ReadonlyArray<RankInterval>, b: ReadonlyArray<RankInterval>): number =>
  Math.max(
    ...a.flatMap(({ best, worst }, model) => [
      Math.abs(best - (b[model]?.best ?? 0)),
      Math.abs(worst - (b[model]?.worst ?? 0))
    ])
  )

const contest = (what: string, draws: Draws, plain: boolean): ReadonlyArray<Measurement> => {
  const own = processorTime(() => byDvk(draws, null))
  const intervals = own.result.models.map(({ interval }) => interval)
  const beside = (name: string, milliseconds: number, other: ReadonlyArray<RankInterval>): Measurement => ({
    what: `${what}: ${name}`,
    milliseconds,
    note: `${(milliseconds / own.milliseconds).toFixed(2)} × dvk, interval ends at most ${apart(intervals, other)} ranks apart`
  })
  const arrays = plain ? processorTime(() => byPlainArrays(draws)) : null
  const numpy = byNumpy(draws, RUNS)
  return [
    {
      what: `${what}: dvk`,
      milliseconds: own.milliseconds,
      note: `${((draws.ids.length * draws.draws) / own.milliseconds / 1000).toFixed(1)} million ranks a second`
    },
    ...(arrays === null ? [] : [beside("plain typed arrays", arrays.milliseconds, arrays.result)]),
    numpy === null
      ? { what: `${what}: numpy`, milliseconds: Number.NaN, note: "not installed (python3-numpy)" }
      : beside(
          `numpy ${numpy.version}`,
          numpy.milliseconds,
          numpy.best.map((best, model) => ({ best, worst: numpy.worst[model] ?? 0 }))
        )
  ]
}

/** Ranks and intervals of 90 % over many draws, beside plain typed arrays and numpy; then the same with shortlists. */
export const robustnessBench = (
  size: (name: string, otherwise: number) => number
): ReadonlyArray<Measurement> => {
  const models = size("models", 500)
  const judges = size("judges", 15)
  const draws = size("draws", 10_000)
  const evaluation = evaluate(withQuotas(sampleCampaign({ models, judges, units: 40 })))
  const judgeDraws = drawsOf(evaluation, "judges", draws)
  const listRule = listRuleOf(evaluation, countedSheets(evaluation)?.models ?? [])
  const listed = processorTime(() => byDvk(judgeDraws, listRule?.drawn(draws) ?? null))
  const uncertain = listed.result.models.filter(
    ({ selected }) => selected !== null && selected.count > 0 && selected.count < selected.draws
  )
  const large = evaluate(sampleCampaign({ models: models * 20, judges }))
  return [
    ...contest(`weights ${models} × ${draws}`, drawsOf(evaluation, "criteria", draws), true),
    ...contest(`judges ${models} × ${judges} × ${draws}`, judgeDraws, true),
    {
      what: `judges ${models} × ${judges} × ${draws} with shortlists: dvk`,
      milliseconds: listed.milliseconds,
      note: `40 quotas, ${PLACES} places, ${uncertain.length} models on some lists and not on others`
    },
    ...contest(
      `judges ${models * 20} × ${judges} × ${draws / 10}`,
      drawsOf(large, "judges", Math.ceil(draws / 10)),
      false
    )
  ]
}

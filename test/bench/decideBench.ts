import {
  admit,
  type Campaign,
  digestOf,
  JudgeId,
  panel,
  type Registration,
  type Rubric,
  rank,
  type ScoreTable,
  ScoreTableBuilder,
  select
} from "@dvk/core"
import { sampleCampaign } from "../sample/sampleCampaign.ts"
import { type Measurement, type Timed, timed } from "./Measurement.ts"

const RUNS = 3
const JUDGES = 9
const UNIT_QUOTAS = 36

/** The decide stages of a large campaign with 40 quotas, then those of a whole country with places by rank alone. */
export const decideBench = (
  size: (name: string, otherwise: number) => number
): ReadonlyArray<Measurement> => [
  ...stages(withQuotas(large(size("models", 10_000))), RUNS),
  ...stages(large(size("country", 600_000)), 1)
]

const stages = (campaign: Campaign, runs: number): ReadonlyArray<Measurement> => {
  const name = `${campaign.registrations.length} × ${JUDGES}`
  const before = memory()
  const admitted = timed(runs, () => admit(campaign))
  const scored = timed(runs, () => panel(campaign, admitted.result))
  const ranked = timed(runs, () => rank(campaign, admitted.result, scored.result))
  const chosen = timed(runs, () => select(campaign, admitted.result, ranked.result))
  const all = timed(runs, () => {
    const admission = admit(campaign)
    return select(campaign, admission, rank(campaign, admission, panel(campaign, admission)))
  })
  const after = memory()
  const digest = timed(1, () => digestOf(campaign))
  const { quotas = [] } = campaign.file.shortlist ?? {}
  const { selected, open } = chosen.result
  const row = (what: string, { milliseconds, processor }: Timed<unknown>, note: string): Measurement => ({
    what: `${name}: ${what}`,
    milliseconds,
    note: `${processor.toFixed(0)} ms of processor; ${note}`
  })
  return [
    row("admit", admitted, `${admitted.result.admitted.length} admitted`),
    row("panel", scored, `${admitted.result.admitted.length - scored.result.unscored.size} scored`),
    row("rank", ranked, `${ranked.result.columns.length} ranked`),
    row("select", chosen, `${quotas.length} quotas, ${selected.length} selected, ${open.length} open`),
    row("all four", all, `campaign ${before}; with the result ${after}`),
    row("digest", digest, digest.result.slice(0, 12))
  ]
}

const memory = (): string => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage()
  const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`
  return `heap ${megabytes(heapUsed)}, columns ${megabytes(arrayBuffers)}, rss ${megabytes(rss)}`
}

/** Made-up sheets put straight into their columns: as plain values five million of them would not fit. */
const large = (models: number): Campaign => {
  const campaign = sampleCampaign({ models, judges: 0, units: 40, places: 60 })
  return { ...campaign, scores: madeUpScores(campaign.rubric, campaign.registrations) }
}

const madeUpScores = ({ criteria }: Rubric, registrations: ReadonlyArray<Registration>): ScoreTable => {
  let state = 1
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const judges = Array.from({ length: JUDGES }, (_, at) => JudgeId(`J${at + 1}`))
  const builder = new ScoreTableBuilder(criteria.map(({ id }) => id))
  registrations.forEach(({ id }, at) => {
    const level = 60 + below(35)
    for (const judge of judges) {
      const scores = criteria.map(() => Math.min(100, level + below(9) - 4) * 10_000)
      builder.add({ model: id, judge, source: "committee", file: "scores/a.csv", line: at + 2, scores })
    }
  })
  return builder.build()
}

/** 40 quotas: most units at the most two places each, every field at least three. */
const withQuotas = (campaign: Campaign): Campaign => {
  const units = [...new Set(campaign.registrations.map(({ unitName }) => unitName))].slice(0, UNIT_QUOTAS)
  const fields = campaign.rubric.fields.map(({ id }) => id)
  const quotas = [
    ...units.map((is) => ({ by: "unit" as const, is, max: 2 })),
    ...fields.map((is) => ({ by: "field" as const, is, min: 3 }))
  ]
  return { ...campaign, file: { ...campaign.file, shortlist: { size: 60, quotas } } }
}

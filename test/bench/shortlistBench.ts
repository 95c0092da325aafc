import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import {
  admit,
  type Campaign,
  type Level,
  panel,
  parseAwards,
  parseRubric,
  type Quota,
  type ReasonCode,
  rank,
  type Selection,
  type SubjectKind,
  select,
  UnitId
} from "@dvk/core"
import * as Result from "effect/Result"
import { parse } from "yaml"
import { campaignFile, sampleCampaign } from "../sample/sampleCampaign.ts"
import { rubricInput } from "../sample/sampleRubric.ts"
import { type Measurement, type Timed, timed } from "./Measurement.ts"

const RUNS = 1
const UNITS = 30
const kinds: ReadonlyArray<SubjectKind> = ["collective", "individual", "household"]
const levels: ReadonlyArray<Level> = ["commune", "district", "province"]

const root = join(fileURLToPath(import.meta.url), "..", "..", "..")
const bilingual = (text: string) => ({ vi: text, en: text })

/** Numbers that look drawn and are the same everywhere. */
const draws = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Models with few individuals and households, and few above the commune, as real fields have them. */
const fieldOf = (models: number, judges: number): Campaign => {
  const draw = draws(7)
  const rare = (values: number): number => Math.min(draw(values), draw(values))
  const rubric = Result.getOrThrow(
    parseRubric({ ...rubricInput(), levels: levels.map((id) => ({ id, title: bilingual(id) })) })
  ).rubric
  const fields = rubric.fields.map(({ id }) => id)
  const awards = parseAwards(parse(readFileSync(join(root, "data", "awards", "vietnam.yaml"), "utf8")))
  const campaign = sampleCampaign({ models, judges })
  return {
    ...campaign,
    rubric,
    awards: Result.getOrThrow(awards).awards,
    registrations: campaign.registrations.map((own) => {
      const unit = draw(UNITS)
      return {
        ...own,
        unit: UnitId(`u${unit}`),
        unitName: `Xóm ${unit}`,
        field: fields[rare(fields.length)] ?? own.field,
        subjectKind: kinds[rare(kinds.length)] ?? null,
        level: levels[rare(levels.length)] ?? null
      }
    })
  }
}

interface Case {
  readonly what: string
  readonly directions: 2 | 3 | 4
  readonly size: number
  /** The least share of an even split that each field, kind and level is to have. */
  readonly share: number
  /** Đồng a place. */
  readonly money?: number
}

const cases: ReadonlyArray<Case> = [
  { what: "units and fields", directions: 2, size: 60, share: 0.7 },
  { what: "units, fields, kinds", directions: 3, size: 60, share: 0.7 },
  { what: "… and levels", directions: 4, size: 60, share: 0.7 },
  { what: "… and a budget", directions: 4, size: 60, share: 0.7, money: 1_000_000 },
  { what: "… nearly even", directions: 4, size: 60, share: 0.95, money: 1_080_000 },
  { what: "… 400 places", directions: 4, size: 400, share: 0.8, money: 1_050_000 }
]

const shortlistOf = ({ directions, size, share, money }: Case, { rubric }: Campaign) => {
  const even = (by: Quota["by"], values: ReadonlyArray<string>): ReadonlyArray<Quota> =>
    values.map((is) => ({
      by,
      is,
      min: Math.floor((size / values.length) * share),
      max: Math.ceil(size / values.length / share)
    }))
  const quotas: ReadonlyArray<Quota> = [
    ...Array.from({ length: UNITS }, (_, at) => ({
      by: "unit" as const,
      is: `Xóm ${at}`,
      max: Math.ceil((size / UNITS) * 1.2)
    })),
    ...even(
      "field",
      rubric.fields.map(({ id }) => id)
    ),
    ...(directions > 2 ? even("subjectKind", kinds) : []),
    ...(directions > 3 ? even("level", levels) : [])
  ]
  const award = { form: "commune-merit", decidedOn: "2025-12-20" }
  return { size, quotas, ...(money === undefined ? {} : { award, budget: money * size }) }
}

/** The shortlist alone and with a reason for every model, where quotas cross and money is short; with ties and without. */
export const shortlistBench = (
  size: (name: string, otherwise: number) => number
): ReadonlyArray<Measurement> => {
  const models = size("models", 10_000)
  return [9, 1].flatMap((judges) => {
    const campaign = fieldOf(models, judges)
    const admitted = admit(campaign)
    const ranking = rank(campaign, admitted, panel(campaign, admitted))
    const classes = new Set(ranking.ranked.map((entry) => entry.rank)).size
    return cases.flatMap((own): ReadonlyArray<Measurement> => {
      const file = campaignFile({ shortlist: shortlistOf(own, campaign) })
      const run = () => select({ ...campaign, file }, admitted, ranking)
      const list = timed(RUNS, run)
      const reasons = timed(RUNS, () => everyReason(run()))
      const { selected, open, conflicts } = list.result
      const found = reasons.result.has("quotas-undecided")
        ? "undecided"
        : `${selected.length} selected, ${open.length} open, ${conflicts.length} conflicts`
      const row = (what: string, { milliseconds, processor }: Timed<unknown>): Measurement => ({
        what: `${own.what}, ${classes} ranks: ${what}`,
        milliseconds,
        note: `${processor.toFixed(0)} ms of processor; ${file.shortlist?.quotas?.length} quotas, ${own.size} places: ${found}`
      })
      return [row("list", list), row("and every reason", reasons)]
    })
  })
}

/** Reasons are worked out when they are looked at. */
const everyReason = ({ selected, open, notSelected }: Selection): ReadonlySet<ReasonCode> =>
  new Set([...selected, ...open, ...notSelected].map(({ reason }) => reason.code))

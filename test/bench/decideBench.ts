import { admit, type Campaign, digestOf, panel, rank, select } from "@dvk/core"
import { sampleCampaign } from "../sample/sampleCampaign.ts"
import { type Measurement, timed } from "./Measurement.ts"

const RUNS = 3
const JUDGES = 9
const UNIT_QUOTAS = 36

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

/** The decide stage of a large campaign, stage by stage. */
export const decideBench = (
  size: (name: string, otherwise: number) => number
): ReadonlyArray<Measurement> => {
  const models = size("models", 10_000)
  const campaign = withQuotas(sampleCampaign({ models, judges: JUDGES, units: 40 }))
  const sheets = `${models} models × ${JUDGES} judges`
  const admitted = timed(RUNS, () => admit(campaign))
  const scored = timed(RUNS, () => panel(campaign, admitted.result))
  const ranked = timed(RUNS, () => rank(campaign, admitted.result, scored.result))
  const chosen = timed(RUNS, () => select(campaign, admitted.result, ranked.result))
  const digest = timed(1, () => digestOf(campaign))
  return [
    { what: "admit", milliseconds: admitted.milliseconds, note: sheets },
    { what: "panel", milliseconds: scored.milliseconds, note: sheets },
    { what: "rank", milliseconds: ranked.milliseconds, note: sheets },
    {
      what: "shortlist with reasons",
      milliseconds: chosen.milliseconds,
      note: `${campaign.file.shortlist?.quotas?.length} quotas, ${chosen.result.selected.length} selected, ${chosen.result.open.length} open`
    },
    { what: "digest", milliseconds: digest.milliseconds, note: digest.result.slice(0, 12) }
  ]
}

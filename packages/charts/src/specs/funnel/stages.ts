import { type Evaluation, type MergedCounts, rational, sumOf } from "@dvk/core"
import { formatCount, formatPercent, funnelTexts, type Language } from "@dvk/messages"
import type { RealFunnel } from "../../funnels/RealFunnel.ts"
import { lastYearOf } from "../../lastYear/LastYear.ts"

export const stageNames = ["registered", "eligible", "recognised", "commended"] as const
export type StageName = (typeof stageNames)[number]

/** How many models a campaign or a place has at each stage; null where it does not say. */
export interface Funnel {
  readonly name: string
  readonly below: string
  readonly own: boolean
  /** Of the campaign's own models a stage that is not told is not decided yet; others do not say. */
  readonly merged?: true
  readonly stages: Readonly<Record<StageName, number | null>>
}

/** The campaign's own funnel. */
export const ownFunnel = (evaluation: Evaluation, language: Language): Funnel => {
  const { registered, eligible, recognised, commended } = lastYearOf(evaluation)
  return {
    name: evaluation.campaign.file.title,
    below: funnelTexts.ownBelow[language](),
    own: true,
    stages: { registered, eligible, recognised, commended }
  }
}

/**
 * What the units of the campaign have counted, added up. A stage that some of them leave blank is not drawn: its share of
 * all that is registered would come out too small.
 */
export const mergedFunnel = (
  evaluation: Evaluation,
  { stages, shares }: MergedCounts,
  language: Language
): Funnel => ({
  name: evaluation.campaign.file.title,
  below: funnelTexts.mergedBelow[language](),
  own: true,
  merged: true,
  stages: {
    registered: sumOf(stages.registered),
    eligible: null,
    recognised: shares.recognised.whole === stages.registered.sum ? sumOf(stages.recognised) : null,
    commended: shares.commended.whole === stages.registered.sum ? sumOf(stages.commended) : null
  }
})

/** A place's funnel as its source tells it. No source tells how many were eligible. */
export const realFunnel = (funnel: RealFunnel, language: Language): Funnel => ({
  name: funnel.place,
  below: [funnel.period, funnel.note, funnelTexts.source[language](hostOf(funnel.source))]
    .filter((part) => part !== null && part !== "")
    .join(" · "),
  own: false,
  stages: {
    registered: funnel.registered,
    eligible: null,
    recognised: funnel.recognised,
    commended: funnel.commended
  }
})

/**
 * The site of an address, short enough to stand in a chart; the table has the whole address.
 *
 * @example
 * hostOf("https://www.baokiengiang.vn/trong-tinh/a.html") // => "baokiengiang.vn"
 */
export const hostOf = (address: string): string =>
  address.replace(/^[a-z]+:\/\/(www\.)?/i, "").replace(/\/.*$/, "")

/** A stage as people read it: the number and its share of the registered. */
export const sayStage = (funnel: Funnel, stage: StageName, language: Language): string => {
  const count = funnel.stages[stage]
  if (count === null)
    return funnel.own && funnel.merged !== true
      ? funnelTexts.noRule[language]()
      : funnelTexts.unknown[language]()
  const registered = funnel.stages.registered ?? 0
  if (stage === "registered" || registered === 0) return formatCount(count, language)
  return `${formatCount(count, language)} (${formatPercent(rational(count, registered), language)})`
}

/** A funnel in one sentence, without the stages that nobody tells. */
export const sayFunnel = (funnel: Funnel, language: Language): string =>
  stageNames
    .filter((stage) => funnel.stages[stage] !== null)
    .map((stage) => `${funnelTexts.stage[stage][language]()} ${sayStage(funnel, stage, language)}`)
    .join(", ")

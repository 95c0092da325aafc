import type { Evaluation, IsoDate } from "@dvk/core"
import type { Language } from "@dvk/messages"
import * as Effect from "effect/Effect"
import { testRobustness } from "../robustness/testRobustness.ts"
import { readFunnels } from "./readFunnels.ts"

/** Draws for a campaign of ordinary size. */
const DRAWS = 10_000

/** Models times draws: a campaign of thousands is tested with fewer draws, so that a chair does not wait minutes. */
const MOST_RANKED = 4_000_000
const FEWEST_DRAWS = 1000

const drawsFor = (models: number): number =>
  Math.max(FEWEST_DRAWS, Math.min(DRAWS, Math.floor(MOST_RANKED / Math.max(1, models))))

/**
 * All that the charts of a report show: how solid the result is, with the number of draws stated beside it, what
 * other places have published, and where given the campaign of the year before. The test itself comes along, for the
 * report to tell in words.
 */
export const chartInputOf = Effect.fnUntraced(function* (
  evaluation: Evaluation,
  before: Evaluation | null,
  on: IsoDate | null,
  language: Language
) {
  const { chartInput, doubtOf, lastYearOf } = yield* Effect.promise(() => import("@dvk/charts"))
  const draws = drawsFor(evaluation.ranking.ranked.length)
  const robustness = yield* testRobustness(evaluation, { draws }, language)
  return {
    robustness,
    input: chartInput(evaluation, {
      on,
      doubt: doubtOf(evaluation, robustness),
      funnels: yield* readFunnels,
      lastYear: before === null ? null : lastYearOf(before)
    })
  }
})

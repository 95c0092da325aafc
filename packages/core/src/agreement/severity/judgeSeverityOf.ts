import type { Rules } from "../../campaign/CampaignFile.ts"
import type { JudgeId, ModelId } from "../../identifiers.ts"
import { known, unknown } from "../Figure.ts"
import { cellsOf, type ScoreGrid, scoresOf } from "../ScoreGrid.ts"
import { spreadOf } from "../spread.ts"
import { additiveEffects } from "./additiveEffects.ts"
import { islandsOf } from "./islandsOf.ts"
import type { AdjustedModel, AdjustedSeverity, JudgeSeverity } from "./JudgeSeverity.ts"
import { ranksOf } from "./ranksOf.ts"
import { standardisedMeans } from "./standardisedMeans.ts"

/** The equations take a table of judges × judges: at this size 32 MB and some seconds. */
export const MOST_JUDGES_ADJUSTED = 2000

/**
 * Severity of the judges, and the models with it taken out.
 *
 * @param judges in the order of the grid, as `models`
 */
export const judgeSeverityOf = (
  totals: ScoreGrid,
  judges: ReadonlyArray<JudgeId>,
  models: ReadonlyArray<ModelId>,
  panel: Rules["panel"]
): JudgeSeverity => {
  if (totals.score.length === 0) return { kind: "no-sheets" }
  if (judges.length === 1) return { kind: "one-judge" }
  const islands = islandsOf(totals)
  if (islands.length > 1) {
    return {
      kind: "islands",
      islands: islands.map((island) => ({
        judges: island.judges.flatMap((at) => judges[at] ?? []),
        models: island.models.flatMap((at) => models[at] ?? [])
      }))
    }
  }
  return judges.length > MOST_JUDGES_ADJUSTED
    ? { kind: "too-many-judges", judges: judges.length, most: MOST_JUDGES_ADJUSTED }
    : adjustedSeverity(totals, judges, models, panel)
}

const adjustedSeverity = (
  totals: ScoreGrid,
  judges: ReadonlyArray<JudgeId>,
  models: ReadonlyArray<ModelId>,
  panel: Rules["panel"]
): AdjustedSeverity => {
  const effects = additiveEffects(totals)
  const complete = models.every((_, model) => cellsOf(totals, model) === judges.length)
  return {
    kind: "adjusted",
    complete,
    orderCannotChange: complete && panel === "mean",
    mean: effects.mean,
    residual:
      effects.degrees > 0
        ? known(Math.sqrt(effects.residualSquares / effects.degrees))
        : unknown("no-residual"),
    judges: judges.map((judge, at) => ({ judge, effect: effects.judges[at] ?? 0 })),
    models: sideBySide(
      models,
      models.map((_, model) => spreadOf(scoresOf(totals, model)).mean),
      models.map((_, model) => effects.mean + (effects.models[model] ?? 0)),
      [...standardisedMeans(totals).points]
    )
  }
}

const sideBySide = (
  models: ReadonlyArray<ModelId>,
  raw: ReadonlyArray<number>,
  adjusted: ReadonlyArray<number>,
  standardised: ReadonlyArray<number>
): ReadonlyArray<AdjustedModel> => {
  const [rawRank, adjustedRank, standardisedRank] = [raw, adjusted, standardised].map(ranksOf)
  return models.map((model, at) => ({
    model,
    raw: raw[at] ?? 0,
    adjusted: adjusted[at] ?? 0,
    standardised: standardised[at] ?? 0,
    rawRank: rawRank?.[at] ?? 0,
    adjustedRank: adjustedRank?.[at] ?? 0,
    standardisedRank: standardisedRank?.[at] ?? 0
  }))
}

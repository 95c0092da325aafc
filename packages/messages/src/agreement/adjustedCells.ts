import type { AdjustedModel, AdjustedSeverity, Evaluation } from "@dvk/core"
import type { Language } from "../Language.ts"
import type { AdjustedColumnName } from "./adjustedTableColumns.ts"
import type { AgreementNames } from "./agreementNames.ts"
import { formatPoints } from "./formatFigure.ts"
import { NO_FIGURE } from "./sayUnknown.ts"

/**
 * The rows of the table that puts raw, adjusted and standardised means side by side, in the order of the ranks of
 * record. A model that has none stands last: one that was struck from the ranking still has sheets.
 */
export const adjustedCells = (
  { ranking }: Evaluation,
  { models }: AdjustedSeverity,
  names: AgreementNames,
  language: Language
): ReadonlyArray<Readonly<Record<AdjustedColumnName, string>>> => {
  const ranks = new Map(ranking.ranked.map(({ rank, registration }) => [registration.id, rank]))
  const rankOf = ({ model }: AdjustedModel) => ranks.get(model) ?? Number.POSITIVE_INFINITY
  return [...models]
    .sort((one, other) => (rankOf(one) === rankOf(other) ? 0 : rankOf(one) - rankOf(other)))
    .map(({ model, raw, adjusted, standardised, rawRank, adjustedRank, standardisedRank }) => ({
      rank: String(ranks.get(model) ?? NO_FIGURE),
      model: names.model(model),
      raw: formatPoints(raw, language),
      adjusted: formatPoints(adjusted, language),
      standardised: formatPoints(standardised, language),
      rawRank: String(rawRank),
      adjustedRank: String(adjustedRank),
      standardisedRank: String(standardisedRank)
    }))
}

import { type Figure, known, unknown } from "../Figure.ts"
import type { CompleteModels } from "./completeModels.ts"
import {
  type ConfidenceInterval,
  fixedJudgesInterval,
  ofMean,
  randomJudgesInterval
} from "./intraclassInterval.ts"
import { type MeanSquares, meanSquares } from "./meanSquares.ts"

/** An intraclass correlation with its 95 % confidence interval. */
export interface IntraclassForm {
  readonly value: Figure
  readonly interval: Figure<ConfidenceInterval>
}

/**
 * The six forms of Shrout and Fleiss. 1: each model has judges of its own; 2: the judges are a sample of judges;
 * 3: these judges and no others. `…1` tells of one judge's score, `…k` of the mean of all.
 *
 * A committee is form 2: `icc2k` says how far its mean score would come out alike with other judges of the kind.
 */
export interface IntraclassForms {
  readonly icc11: IntraclassForm
  readonly icc21: IntraclassForm
  readonly icc31: IntraclassForm
  readonly icc1k: IntraclassForm
  readonly icc2k: IntraclassForm
  readonly icc3k: IntraclassForm
}

/** The six forms with what they rest on. */
export interface Intraclass extends IntraclassForms {
  readonly squares: MeanSquares
}

/**
 * Intraclass correlations of models that every judge scored.
 *
 * Source: Shrout and Fleiss 1979, Psychological Bulletin 86 (2), 420–428. They come out below 0 where judges differ
 * more over one model than models differ from each other.
 */
export const intraclass = (complete: CompleteModels): Intraclass => {
  const squares = meanSquares(complete)
  const { judges: k, betweenModels, withinModels, residual } = squares
  const judgesEffect = (squares.betweenJudges - residual) / squares.models
  const own = fixedJudgesInterval(squares, withinModels, squares.models * (k - 1))
  const sampled = randomJudgesInterval(squares)
  const fixed = fixedJudgesInterval(squares, residual, (squares.models - 1) * (k - 1))
  const none = unknown(betweenModels === 0 && withinModels === 0 ? "no-spread" : "little-spread")
  const form = (error: number, spread: number, interval: Figure<ConfidenceInterval>): IntraclassForm => ({
    value: spread > 0 ? known((betweenModels - error) / spread) : none,
    interval: spread > 0 ? interval : none
  })
  return {
    squares,
    icc11: form(withinModels, betweenModels + (k - 1) * withinModels, own),
    icc21: form(residual, betweenModels + (k - 1) * residual + k * judgesEffect, sampled),
    icc31: form(residual, betweenModels + (k - 1) * residual, fixed),
    icc1k: form(withinModels, betweenModels, ofMean(own, k)),
    icc2k: form(residual, betweenModels + judgesEffect, ofMean(sampled, k)),
    icc3k: form(residual, betweenModels, ofMean(fixed, k))
  }
}

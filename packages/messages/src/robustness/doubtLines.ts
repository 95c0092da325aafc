import type { Evaluation, LeftOut, ModelId, Robustness, WeightMove } from "@dvk/core"
import { agreementNames } from "../agreement/agreementNames.ts"
import type { Language } from "../Language.ts"
import { howWeighed, noBorder, noCloseNeighbours } from "./robustnessHeadings.ts"
import {
  quotedModel,
  sayBorderModel,
  sayCloseNeighbours,
  sayDrawnModel,
  sayTiedNeighbours
} from "./sayBorder.ts"
import { sayLeftOut, sayNoListWithout, sayNothingLeftOut } from "./sayLeftOut.ts"
import { sayWeightMove } from "./sayWeightMove.ts"

const nameOf = ({ campaign }: Evaluation): ((model: ModelId) => string) => {
  const names = new Map(campaign.registrations.map(({ id, name }) => [id, name]))
  return (model) => quotedModel(names.get(model) ?? "", model)
}

/** What a part of the doubt is about. */
export type DoubtHeading = "border" | "byWeights" | "leftOut"

/**
 * How solid a result is, in sentences: models at the border and neighbours that cannot be told apart, what weights
 * change, and what leaving out a judge or a criterion changes. A part of which nothing is known has no sentence.
 */
export const doubtLines = (
  evaluation: Evaluation,
  robustness: Robustness,
  language: Language
): ReadonlyArray<readonly [heading: DoubtHeading, lines: ReadonlyArray<string>]> => [
  ["border", borderLines(evaluation, robustness, language)],
  ["byWeights", weightLines(evaluation, robustness, language)],
  ["leftOut", leftOutLines(evaluation, robustness, language)]
]

const borderLines = (
  evaluation: Evaluation,
  { border, judges }: Robustness,
  language: Language
): ReadonlyArray<string> => {
  if (border === null || judges === null) return []
  const name = nameOf(evaluation)
  const ranks = new Map(evaluation.ranking.ranked.map(({ registration, rank }) => [registration.id, rank]))
  const { models, neighbours } = border.judges
  const { withoutList } = judges.bootstrap
  // One judge is weighed the same in every draw, and without a list nobody is on it.
  const isByJudges = judges.judges.length > 1 && withoutList?.count === 0
  const sayModel = isByJudges ? sayBorderModel : sayDrawnModel
  const lines = [
    ...models.map((entry) => sayModel(entry, name(entry.model), language)),
    ...neighbours.map((pair) => {
      const rank = ranks.get(pair.upper) ?? 0
      const say = rank === ranks.get(pair.lower) ? sayTiedNeighbours(rank) : sayCloseNeighbours
      return say(pair, name(pair.upper), name(pair.lower), language)
    })
  ]
  if (lines.length > 0) return lines
  return [(withoutList === null ? noCloseNeighbours : noBorder)[language]()]
}

const weightLines = (
  evaluation: Evaluation,
  { border, weights }: Robustness,
  language: Language
): ReadonlyArray<string> => {
  if (weights === null) return []
  const name = nameOf(evaluation)
  const { criterion } = agreementNames(evaluation.campaign, language)
  const around = weights.schemes.find((scheme) => scheme.name === "around")
  const models = border?.weights.models ?? []
  return [
    ...(weights.moves ?? [])
      .filter(canMove)
      .map((move) => sayWeightMove(move, criterion(move.criterion), language)),
    ...(models.length === 0 || around === undefined ? [] : [howWeighed[language](around.doubt.draws)]),
    ...models.map((entry) => sayDrawnModel(entry, name(entry.model), language))
  ]
}

/** The only criterion has all weight, whatever its weight is. */
const canMove = ({ stated }: WeightMove): boolean => stated.numerator < stated.denominator

const leftOutLines = (
  evaluation: Evaluation,
  { judges, weights }: Robustness,
  language: Language
): ReadonlyArray<string> => {
  const names = agreementNames(evaluation.campaign, language)
  const model = nameOf(evaluation)
  const sentences = <Id>(
    what: "judge" | "criterion",
    all: ReadonlyArray<LeftOut<Id>>,
    name: (id: Id) => string
  ): ReadonlyArray<string> => {
    if (all.length < 2 || all.every(({ change, impossible }) => change === null && !impossible)) return []
    const changes = all.flatMap(({ without, change, impossible }) => {
      if (impossible) return [sayNoListWithout(what, name(without), language)]
      return change === null || Object.values(change).every((models) => models.length === 0)
        ? []
        : [
            sayLeftOut(
              what,
              name(without),
              {
                joining: change.joining.map(model),
                leaving: change.leaving.map(model),
                opening: change.opening.map(model),
                settling: change.settling.map(model)
              },
              language
            )
          ]
    })
    return changes.length === 0 ? [sayNothingLeftOut(what, language)] : changes
  }
  return [
    ...sentences("judge", judges?.leftOut ?? [], names.judge),
    ...sentences("criterion", weights?.leftOut ?? [], names.criterion)
  ]
}

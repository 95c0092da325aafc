import {
  compareModels,
  type Evaluation,
  explain,
  foldForMatching,
  nearest,
  type Registration,
  waysOnto
} from "@dvk/core"
import { commandDescription, explanation, type Language, optionDescription, sayReason } from "@dvk/messages"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { campaignArgument, languageOption, switchOption, textOption } from "../commandLine/options.ts"
import { NotDone, UsageProblem } from "../commandLine/UsageProblem.ts"
import { readAndEvaluate } from "../folders/readAndEvaluate.ts"
import { printJson, printResult } from "../surroundings/Output.ts"
import { comparisonText, explanationText } from "../terminal/showExplanation.ts"

/** `dvk explain DIR MODEL`: why a model has its rank; with `--against`, why it stands before or behind another. */
export const explainCommand = (language: Language) =>
  Command.make(
    "explain",
    {
      campaign: campaignArgument(language),
      model: Argument.String("model").pipe(Argument.withDescription(optionDescription.model[language])),
      against: textOption("against", "against", language),
      json: switchOption("json", "json", language),
      lang: languageOption(language)
    },
    Effect.fnUntraced(function* ({ campaign, model, against, json }) {
      const { comparisonJson, explanationJson, shortlistJson } = yield* Effect.promise(
        () => import("@dvk/documents/answers")
      )
      const { evaluation } = yield* readAndEvaluate(campaign)
      const first = yield* findModel(evaluation, model, language)
      if (Option.isNone(against)) {
        const why = explain(evaluation, first.id)
        if (why === null) return yield* notRanked(evaluation, first, language)
        const ways = waysOnto(evaluation, first.id)
        return yield* json
          ? printJson({
              ...explanationJson(evaluation, why),
              shortlist: shortlistJson(evaluation, first.id, ways, language)
            })
          : printResult(explanationText(evaluation, why, ways, language))
      }
      const second = yield* findModel(evaluation, against.value, language)
      if (second.id === first.id)
        return yield* new UsageProblem({ sentence: explanation.sameModel[language]() })
      const comparison = compareModels(evaluation, first.id, second.id)
      if (comparison === null) {
        const unranked = explain(evaluation, first.id) === null ? first : second
        return yield* notRanked(evaluation, unranked, language)
      }
      return yield* json
        ? printJson(comparisonJson(evaluation, comparison))
        : printResult(comparisonText(evaluation, comparison, language))
    })
  ).pipe(Command.withDescription(commandDescription.explain[language]))

/** A model by its id, or by a name that only one model has, whatever the case and the blanks. */
const findModel = Effect.fnUntraced(function* (evaluation: Evaluation, typed: string, language: Language) {
  const { registrations } = evaluation.campaign
  const key = foldForMatching(typed)
  const byId = registrations.find(({ id }) => foldForMatching(id) === key)
  const byName = registrations.filter(({ name }) => foldForMatching(name) === key)
  const found = byId ?? (byName.length === 1 ? byName[0] : undefined)
  if (found !== undefined) return found
  const known = registrations.flatMap(({ id, name }) => [id as string, name])
  const near = byName.length > 1 ? byName.map(({ id }) => id).join(", ") : nearest(typed, known)
  return yield* new UsageProblem({ sentence: explanation.unknownModel[language](typed, near) })
})

const notRanked = Effect.fnUntraced(function* (
  evaluation: Evaluation,
  model: Registration,
  language: Language
) {
  const entry = evaluation.ranking.unranked.find(({ registration }) => registration.id === model.id)
  const ground = entry === undefined ? "" : sayReason(entry.reason, language)
  return yield* new NotDone({ sentence: explanation.notRanked[language](model.name, ground) })
})

import { agreementOf } from "@dvk/core"
import {
  commandDescription,
  expectedValue,
  type Language,
  optionDescription,
  runText,
  usageError
} from "@dvk/messages"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import { campaignArgument, languageOption, switchOption, textOption } from "../commandLine/options.ts"
import { UsageProblem } from "../commandLine/UsageProblem.ts"
import { readAndEvaluate } from "../folders/readAndEvaluate.ts"
import { writeFile } from "../folders/writeFile.ts"
import { testRobustness } from "../robustness/testRobustness.ts"
import { printJson, printMessage, printResult } from "../surroundings/Output.ts"
import { Surroundings } from "../surroundings/Surroundings.ts"
import { agreementText } from "../terminal/showAgreement.ts"
import { attentionText } from "../terminal/showFindings.ts"
import { proposalText, rankingText } from "../terminal/showRanking.ts"
import { robustnessText } from "../terminal/showRobustness.ts"

/**
 * `dvk rank DIR`: the ranking on the screen, as JSON, or in a CSV file; with `--robustness` also how solid it is and how
 * the judges judged.
 */
export const rankCommand = (language: Language) =>
  Command.make(
    "rank",
    {
      campaign: campaignArgument(language),
      robustness: switchOption("robustness", "robustness", language),
      draws: Flag.Int("draws").pipe(Flag.withDescription(optionDescription.draws[language]), Flag.optional),
      seed: textOption("seed", "seed", language),
      json: switchOption("json", "json", language),
      csv: textOption("csv", "csv", language),
      lang: languageOption(language)
    },
    Effect.fnUntraced(function* ({ campaign, robustness, draws, seed, json, csv }) {
      const { agreementJson, callList, rankingCsv, rankingJson, robustnessJson } = yield* Effect.promise(
        () => import("@dvk/documents/answers")
      )
      if (Option.isSome(draws) && draws.value < 1) {
        const expected = expectedValue.count[language]()
        return yield* new UsageProblem({
          sentence: usageError.badValue[language]("--draws", String(draws.value), expected)
        })
      }
      const { evaluation, findings } = yield* readAndEvaluate(campaign)
      // Before anything is written, so that whoever stops it has nothing to clear away.
      const tested = [robustness, Option.isSome(draws), Option.isSome(seed)].includes(true)
        ? yield* testRobustness(
            evaluation,
            {
              ...(Option.isSome(draws) ? { draws: draws.value } : {}),
              ...(Option.isSome(seed) ? { seed: seed.value } : {})
            },
            language
          )
        : null
      if (Option.isSome(csv)) {
        const path = yield* Path.Path
        const { folder } = yield* Surroundings
        yield* writeFile(path.resolve(folder, csv.value), rankingCsv(evaluation))
        yield* printMessage(runText.written[language](csv.value))
      }
      if (json) {
        const ranking = rankingJson(evaluation, findings, language)
        if (tested === null) return yield* printJson(ranking)
        return yield* printJson({
          ...ranking,
          robustness: robustnessJson(tested, evaluation.ranking.ranked, language),
          agreement: agreementJson(agreementOf(evaluation), evaluation.campaign, language)
        })
      }
      yield* printResult(`${rankingText(evaluation, language)}\n\n${proposalText(evaluation, language)}`)
      if (tested !== null) {
        yield* printResult(`\n${robustnessText(evaluation, tested, language)}`)
        const judged = agreementText(evaluation, language)
        if (judged !== null) yield* printResult(`\n${judged}`)
      }
      const attention = attentionText(callList(evaluation.campaign, findings), language)
      if (attention !== null) yield* printMessage(`\n${attention}`)
    })
  ).pipe(Command.withDescription(commandDescription.rank[language]))

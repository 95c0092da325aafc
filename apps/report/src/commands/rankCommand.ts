import { commandDescription, type Language, runText } from "@dvk/messages"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import { campaignArgument, languageOption, switchOption, textOption } from "../commandLine/options.ts"
import { readAndEvaluate } from "../folders/readAndEvaluate.ts"
import { writeFile } from "../folders/writeFile.ts"
import { printJson, printMessage, printResult } from "../surroundings/Output.ts"
import { Surroundings } from "../surroundings/Surroundings.ts"
import { attentionText } from "../terminal/showFindings.ts"
import { proposalText, rankingText } from "../terminal/showRanking.ts"

/** `dvk rank DIR`: the ranking on the screen, as JSON, or in a CSV file. */
export const rankCommand = (language: Language) =>
  Command.make(
    "rank",
    {
      campaign: campaignArgument(language),
      json: switchOption("json", "json", language),
      csv: textOption("csv", "csv", language),
      lang: languageOption(language)
    },
    Effect.fnUntraced(function* ({ campaign, json, csv }) {
      const { callList, rankingCsv, rankingJson } = yield* Effect.promise(() => import("@dvk/documents"))
      const { evaluation, findings } = yield* readAndEvaluate(campaign)
      if (Option.isSome(csv)) {
        const path = yield* Path.Path
        const { folder } = yield* Surroundings
        yield* writeFile(path.resolve(folder, csv.value), rankingCsv(evaluation))
        yield* printMessage(runText.written[language](csv.value))
      }
      if (json) return yield* printJson(rankingJson(evaluation, findings, language))
      yield* printResult(`${rankingText(evaluation, language)}\n\n${proposalText(evaluation, language)}`)
      const attention = attentionText(callList(evaluation.campaign, findings), language)
      if (attention !== null) yield* printMessage(`\n${attention}`)
    })
  ).pipe(Command.withDescription(commandDescription.rank[language]))

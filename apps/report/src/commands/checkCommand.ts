import { owed as owedOf } from "@dvk/core"
import {
  commandDescription,
  compareVietnamese,
  coverageSummary,
  type Language,
  nobodyObliged,
  noUnitList,
  sayOwed
} from "@dvk/messages"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { campaignArgument, languageOption, switchOption, textOption } from "../commandLine/options.ts"
import { dayOption } from "../commandLine/readDay.ts"
import { exitWith } from "../ExitCode.ts"
import { readAndEvaluate } from "../folders/readAndEvaluate.ts"
import { printJson, printMessage, printResult } from "../surroundings/Output.ts"
import { Surroundings } from "../surroundings/Surroundings.ts"
import { attentionText } from "../terminal/showFindings.ts"

/** `dvk check DIR`: who owes what, and which files need mending. Exit code 1 where something is owed or refused. */
export const checkCommand = (language: Language) =>
  Command.make(
    "check",
    {
      campaign: campaignArgument(language),
      json: switchOption("json", "json", language),
      on: textOption("on", "on", language),
      lang: languageOption(language)
    },
    Effect.fnUntraced(function* ({ campaign, json, on }) {
      const day = Option.isSome(on)
        ? yield* dayOption("--on", on.value, language)
        : (yield* Surroundings).today
      const { callList, checkJson } = yield* Effect.promise(() => import("@dvk/documents"))
      const { evaluation, findings } = yield* readAndEvaluate(campaign)
      const { coverage } = evaluation
      const owed = owedOf(evaluation.campaign, coverage, day)
      if (owed.length > 0 || findings.some(({ severity }) => severity === "error")) yield* exitWith(1)
      if (json) return yield* printJson(checkJson(coverage, owed, findings, language))
      const summary =
        evaluation.campaign.units === null
          ? noUnitList[language]()
          : coverage.obliged === 0
            ? nobodyObliged[language]()
            : coverageSummary[language](coverage.met, coverage.obliged)
      const lines = owed
        .toSorted((a, b) => compareVietnamese(a.unit.name, b.unit.name))
        .map((entry) => `  - ${sayOwed(entry, language)}`)
      yield* printResult([summary, ...lines].join("\n"))
      const attention = attentionText(callList(evaluation.campaign, findings), language)
      if (attention !== null) yield* printMessage(`\n${attention}`)
    })
  ).pipe(Command.withDescription(commandDescription.check[language]))

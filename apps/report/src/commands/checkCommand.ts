import { livesOf, owed as owedOf, summaryReports, yearOn } from "@dvk/core"
import {
  commandDescription,
  coverageSummary,
  type Language,
  nobodyObliged,
  noUnitList,
  runText
} from "@dvk/messages"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import { campaignArgument, languageOption, switchOption, textOption } from "../commandLine/options.ts"
import { dayOption } from "../commandLine/readDay.ts"
import { exitWith } from "../ExitCode.ts"
import { readAndEvaluate } from "../folders/readAndEvaluate.ts"
import { writeFile } from "../folders/writeFile.ts"
import { withCampaign } from "../importing/withCampaign.ts"
import { printJson, printMessage, printResult } from "../surroundings/Output.ts"
import { Surroundings } from "../surroundings/Surroundings.ts"
import { attentionText } from "../terminal/showFindings.ts"
import { livesText } from "../terminal/showLives.ts"
import { owedLines } from "../terminal/showOwed.ts"
import { summariesText } from "../terminal/showSummaries.ts"
import { yearText } from "../terminal/showYear.ts"

/**
 * `dvk check DIR`: who owes what, what is due when, and which files need mending. Exit code 1 where a registration is
 * or review is owed, a report is late or something was refused; a duty that is not due yet is no fault.
 */
export const checkCommand = (language: Language) =>
  Command.make(
    "check",
    {
      campaign: campaignArgument(language),
      json: switchOption("json", "json", language),
      on: textOption("on", "on", language),
      calendar: textOption("calendar", "calendar", language),
      lang: languageOption(language)
    },
    Effect.fnUntraced(function* ({ campaign, json, on, calendar }) {
      const { today, folder } = yield* Surroundings
      const day = Option.isSome(on) ? yield* dayOption("--on", on.value, language) : today
      const { calendarIcs, callList, checkJson } = yield* Effect.promise(
        () => import("@dvk/documents/answers")
      )
      const { evaluation, findings: found } = yield* readAndEvaluate(campaign)
      const findings = withCampaign(found, campaign)
      const { coverage } = evaluation
      const owed = owedOf(evaluation.campaign, coverage, day)
      const year = yearOn(evaluation, day)
      const summaries = summaryReports(evaluation, { on: day })
      const { steps } = evaluation.campaign.file
      const lives = json || steps !== undefined ? livesOf(evaluation.campaign, day) : []
      const isUnreviewed = steps !== undefined && lives.some(({ review }) => review === "due")
      const isLate = year.duties.some(({ state }) => state.kind === "late")
      if (owed.length > 0 || isUnreviewed || isLate || findings.some(({ severity }) => severity === "error"))
        yield* exitWith(1)
      if (Option.isSome(calendar)) {
        const path = yield* Path.Path
        const target = path.resolve(folder, calendar.value)
        yield* writeFile(target, calendarIcs(evaluation.campaign, language))
        yield* printMessage(runText.written[language](calendar.value))
      }
      if (json)
        return yield* printJson(
          checkJson(evaluation.campaign, lives, coverage, owed, year, summaries, findings, language)
        )
      const summary =
        evaluation.campaign.units === null
          ? noUnitList[language]()
          : coverage.obliged === 0
            ? nobodyObliged[language]()
            : coverageSummary[language](coverage.met, coverage.obliged)
      const lines = owedLines(owed, language)
      yield* printResult(
        `${[summary, ...lines].join("\n")}${yearText(year, language)}${summariesText(summaries, language)}${livesText(lives, evaluation.campaign, language)}`
      )
      const attention = attentionText(callList(evaluation.campaign, findings), language)
      if (attention !== null) yield* printMessage(`\n${attention}`)
    })
  ).pipe(Command.withDescription(commandDescription.check[language]))

import { type Campaign, evaluate, type Quota } from "@dvk/core"
import {
  commandDescription,
  expectedValue,
  type Language,
  optionDescription,
  runText,
  sayConflict,
  sayFill,
  sayListBudget,
  usageError
} from "@dvk/messages"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { campaignArgument, languageOption, switchOption, textOption } from "../commandLine/options.ts"
import { readQuota } from "../commandLine/readQuota.ts"
import { UsageProblem } from "../commandLine/UsageProblem.ts"
import { readAndEvaluate } from "../folders/readAndEvaluate.ts"
import { printJson, printMessage, printResult } from "../surroundings/Output.ts"
import { findingText } from "../terminal/showFindings.ts"
import { notSelectedText, proposalText } from "../terminal/showRanking.ts"

/**
 * `dvk shortlist DIR`: the shortlist with a reason for every model. `--size`, `--quota` and `--budget` try
 * others in place of those in campaign.yaml, which stays as it is.
 */
export const shortlistCommand = (language: Language) =>
  Command.make(
    "shortlist",
    {
      campaign: campaignArgument(language),
      size: Flag.Int("size").pipe(Flag.withDescription(optionDescription.size[language]), Flag.optional),
      quota: Flag.String("quota").pipe(
        Flag.withDescription(optionDescription.quota[language]),
        Flag.atLeast(0)
      ),
      budget: textOption("budget", "budget", language),
      json: switchOption("json", "json", language),
      lang: languageOption(language)
    },
    Effect.fnUntraced(function* ({ campaign, size, quota, budget, json }) {
      const { selectionJson } = yield* Effect.promise(() => import("@dvk/documents/answers"))
      const quotas = yield* Effect.forEach(quota, (text) => quotaOf(text, language))
      if (Option.isSome(size) && size.value < 1) {
        const expected = expectedValue.count[language]()
        return yield* new UsageProblem({
          sentence: usageError.badValue[language]("--size", String(size.value), expected)
        })
      }
      const amount = Option.isSome(budget) ? yield* amountOf(budget.value, language) : undefined
      const read = yield* readAndEvaluate(campaign)
      const tried = Option.isSome(size) || quotas.length > 0 || amount !== undefined
      const evaluation = tried
        ? evaluate(withShortlist(read.evaluation.campaign, Option.getOrUndefined(size), quotas, amount))
        : read.evaluation
      if (json) return yield* printJson(selectionJson(evaluation, language))
      const { selection } = evaluation
      for (const own of selection.findings) yield* printMessage(findingText(own, language))
      const rest = notSelectedText(evaluation, language)
      // A quota for every unit has a line for each: those that give nobody a place and ask for nothing are left out.
      const fills = selection.quotas.filter(
        ({ quota, min, filled, open }) => quota.is !== undefined || min + filled + open > 0
      )
      yield* printResult(
        [
          ...(tried ? [runText.tried[language](), ""] : []),
          proposalText(evaluation, language),
          ...(fills.length === 0 ? [] : ["", `${runText.quotas[language]()}:`]),
          ...fills.map((fill) => `  ${sayFill(fill, language)}`),
          ...(selection.budget === null ? [] : [sayListBudget(selection.budget, language)]),
          ...selection.conflicts.map((conflict) => sayConflict(conflict, selection.size ?? 0, language)),
          ...(rest === null ? [] : ["", rest])
        ].join("\n")
      )
    })
  ).pipe(Command.withDescription(commandDescription.shortlist[language]))

const quotaOf = (text: string, language: Language) => {
  const quota = readQuota(text)
  return quota === null
    ? Effect.fail(
        new UsageProblem({
          sentence: usageError.badValue[language]("--quota", text, expectedValue.quota[language]())
        })
      )
    : Effect.succeed(quota)
}

/** Đồng, with or without dots or blanks between the thousands. */
const amountOf = (text: string, language: Language) => {
  const digits = text.replace(/[.,\s_]/g, "")
  return /^\d{1,15}$/.test(digits)
    ? Effect.succeed(Number(digits))
    : Effect.fail(
        new UsageProblem({
          sentence: usageError.badValue[language]("--budget", text, expectedValue.money[language]())
        })
      )
}

/** The campaign with another size, other quotas or another budget; what is not tried stays as campaign.yaml states it. */
const withShortlist = (
  campaign: Campaign,
  size: number | undefined,
  quotas: ReadonlyArray<Quota>,
  budget: number | undefined
): Campaign => {
  const stated = campaign.file.shortlist
  return {
    ...campaign,
    file: {
      ...campaign.file,
      shortlist: {
        ...stated,
        size: size ?? stated?.size ?? campaign.registrations.length,
        ...(quotas.length === 0 ? {} : { quotas }),
        ...(budget === undefined ? {} : { budget })
      }
    }
  }
}

import { type Language, optionDescription } from "@dvk/messages"
import * as Argument from "effect/cli/Argument"
import * as Flag from "effect/cli/Flag"

type Described = keyof typeof optionDescription

/** A text option that may be left out. */
export const textOption = (name: string, described: Described, language: Language) =>
  Flag.String(name).pipe(Flag.withDescription(optionDescription[described][language]), Flag.optional)

/** A switch, off unless stated. */
export const switchOption = (name: string, described: Described, language: Language) =>
  Flag.Boolean(name).pipe(
    Flag.withoutNegation,
    Flag.withDescription(optionDescription[described][language]),
    Flag.withDefault(false)
  )

/** The language option, which every command takes. Its value has been read by `languageOf` before. */
export const languageOption = (language: Language) =>
  Flag.Literals("lang", ["vi", "en"]).pipe(
    Flag.withDescription(optionDescription.lang[language]),
    Flag.withDefault(language)
  )

/** The campaign folder, first argument of most commands. */
export const campaignArgument = (language: Language) =>
  Argument.String("campaign").pipe(Argument.withDescription(optionDescription.campaign[language]))

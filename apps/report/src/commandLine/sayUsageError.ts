import { expectedValue, type Language, usageError } from "@dvk/messages"
import type { NonShowHelpErrors } from "effect/cli/CliError"

/** An error of the parser in the user's language. */
export const sayUsageError = (error: NonShowHelpErrors, language: Language): string => {
  switch (error._tag) {
    case "UnrecognizedOption":
      return usageError.unknownOption[language](error.option, error.suggestions)
    case "DuplicateOption":
      return usageError.repeatedOption[language](error.option)
    case "MissingOption":
      return usageError.missingOption[language](error.option)
    case "MissingArgument":
      return usageError.missingArgument[language](error.argument)
    case "UnexpectedArgument":
      return usageError.extraArguments[language](error.arguments)
    case "UnknownSubcommand":
      return usageError.unknownCommand[language](error.subcommand, error.suggestions)
    case "InvalidValue":
      return usageError.badValue[language](
        `--${bareName(error.option)}`,
        error.value,
        expectedOf(bareName(error.option), language)
      )
    case "ValidationError":
    case "UserError":
      return error.message
  }
}

const bareName = (option: string): string => option.replace(/^--/, "")

/** What the few options with a closed set of values, or a number, expect. */
const expectedOf = (option: string, language: Language): string => {
  switch (option) {
    case "lang":
      return expectedValue.oneOf[language](["vi", "en"])
    case "format":
      return expectedValue.oneOf[language](["xlsx", "csv"])
    case "level":
      return expectedValue.oneOf[language](["commune", "district", "province", "central"])
    case "year":
      return expectedValue.year[language]()
    case "draws":
    case "places":
    case "size":
      return expectedValue.count[language]()
    default:
      return expectedValue.text[language]()
  }
}

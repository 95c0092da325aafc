import { type Language, tryHelp } from "@dvk/messages"
import type { NonShowHelpErrors } from "effect/cli/CliError"
import * as CliOutput from "effect/cli/CliOutput"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Ref from "effect/Ref"
import { ExitStatus } from "../ExitCode.ts"
import { Output } from "../surroundings/Output.ts"
import { helpText } from "./helpText.ts"
import { sayUsageError } from "./sayUsageError.ts"

/**
 * Help, version and errors of usage in our words: help to stdout where it was asked for, errors to stderr with
 * exit code 2 and one line that tells how to get help.
 */
export const presenter = (language: Language) =>
  Layer.effect(
    CliOutput.Presenter,
    Effect.gen(function* () {
      const output = yield* Output
      const status = yield* ExitStatus
      const complain = (lines: ReadonlyArray<string>) =>
        Effect.andThen(
          Effect.sync(() => output.message(`${lines.join("\n")}\n`)),
          Ref.set(status, 2)
        )
      return {
        present: (event) => {
          switch (event._tag) {
            case "Help":
              return event.reason === "Requested"
                ? Effect.sync(() => output.result(`${helpText(event.helpDoc, language)}\n`))
                : complain([helpText(event.helpDoc, language)])
            case "InvalidInvocation":
              return complain([
                ...event.errors.map((error: NonShowHelpErrors) => sayUsageError(error, language)),
                tryHelp[language](event.commandPath.join(" "))
              ])
            case "Version":
              return Effect.sync(() => output.result(`${event.name} ${event.version}\n`))
          }
        }
      } satisfies CliOutput.Presenter
    })
  )

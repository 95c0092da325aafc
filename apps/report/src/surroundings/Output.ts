import * as Context from "effect/Context"
import * as Effect from "effect/Effect"

/** Where text goes: results to `result` (stdout), progress and messages to `message` (stderr). */
export class Output extends Context.Service<
  Output,
  { readonly result: (text: string) => void; readonly message: (text: string) => void }
>()("@dvk/report/Output") {}

/**
 * Names come from files that others wrote: what a terminal would act on (escape sequences, direction marks) is taken
 * out of everything that is shown.
 */
const shown = (text: string): string => text.replace(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, "")

/** One line, or several, of what was asked for. */
export const printResult = (text: string) =>
  Effect.map(Effect.service(Output), (output) => output.result(`${shown(text)}\n`))

/** One line, or several, about how it went. */
export const printMessage = (text: string) =>
  Effect.map(Effect.service(Output), (output) => output.message(`${shown(text)}\n`))

/** A JSON document on stdout, and nothing else there; its own escapes make every character safe to print. */
export const printJson = (value: unknown) =>
  Effect.map(Effect.service(Output), (output) => output.result(`${JSON.stringify(value, null, 2)}\n`))

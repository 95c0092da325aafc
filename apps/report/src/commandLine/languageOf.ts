import type { Language } from "@dvk/messages"

/**
 * The language of a command line. It is needed before the line is parsed, because help and errors of usage are
 * in it too; whether the value is one we speak is checked by the parser.
 */
export const languageOf = (args: ReadonlyArray<string>): Language => {
  const at = args.indexOf("--lang")
  return args.includes("--lang=en") || (at >= 0 && args[at + 1] === "en") ? "en" : "vi"
}

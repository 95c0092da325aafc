import {
  commandPlaceholder,
  exitCodeTexts,
  helpHeading,
  type Language,
  optionDescription
} from "@dvk/messages"
import type { HelpDoc } from "effect/cli/HelpDoc"
import * as Option from "effect/Option"

/** The parts of the parser's help in our own words and order. */
export const helpText = (help: HelpDoc, language: Language): string => {
  const section = (heading: keyof typeof helpHeading, rows: ReadonlyArray<readonly [string, string]>) =>
    rows.length === 0 ? [] : [`${helpHeading[heading][language]}:`, ...aligned(rows), ""]
  const commands = (help.subcommands ?? []).flatMap((group) =>
    group.commands.map((command) => [command.name, command.description] as const)
  )
  const options = [...help.flags, ...(help.inheritedFlags ?? [])].map(
    (flag) => [optionName(flag.name, flag.type), descriptionOf(flag.description)] as const
  )
  const args = (help.args ?? []).map(
    (arg) => [`<${arg.name}>${arg.variadic ? "…" : ""}`, Option.getOrElse(arg.description, () => "")] as const
  )
  return [
    help.description,
    "",
    `${helpHeading.usage[language]}:`,
    `  ${usageLine(help, language)}`,
    "",
    ...section("commands", commands),
    ...section("arguments", args),
    ...section("options", [
      ...options,
      ["--help, -h", optionDescription.help[language]],
      ["--version", optionDescription.version[language]]
    ]),
    ...section(
      "exitCodes",
      exitCodeTexts.map(([code, text]) => [String(code), text[language]] as const)
    )
  ]
    .join("\n")
    .trimEnd()
}

const usageLine = (help: HelpDoc, language: Language): string => {
  const path = (help.commandPath ?? []).join(" ")
  const args = (help.args ?? []).map(
    ({ name, variadic, required }) => `${required ? `<${name}>` : `[${name}]`}${variadic ? "…" : ""}`
  )
  const rest = (help.subcommands ?? []).length > 0 ? [commandPlaceholder[language]] : args
  return [path === "" ? "dvk" : path, ...rest].join(" ")
}

/** The parser adds the choices of an option in English; our descriptions name them already. */
const descriptionOf = (description: Option.Option<string>): string =>
  Option.getOrElse(description, () => "").replace(/ \(choices: [^)]*\)$/, "")

const optionName = (name: string, type: string): string => (type === "boolean" ? `--${name}` : `--${name} …`)

const aligned = (rows: ReadonlyArray<readonly [string, string]>): ReadonlyArray<string> => {
  const width = Math.max(...rows.map(([name]) => [...name].length))
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`)
}

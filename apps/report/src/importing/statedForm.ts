import type { Rubric } from "@dvk/core"
import type { FileForm } from "@dvk/importer"
import { expectedValue, type Language, usageError } from "@dvk/messages"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { UsageProblem } from "../commandLine/UsageProblem.ts"

/** The options of `dvk import` that say how a file is to be read. */
export interface FormOptions {
  readonly sheet: Option.Option<string>
  readonly column: ReadonlyArray<string>
  readonly fillDown: Option.Option<string>
}

/** What the options state; null where they state nothing. A key that no column has is a usage problem. */
export const statedForm = Effect.fnUntraced(function* (
  { sheet, column, fillDown }: FormOptions,
  rubric: Rubric,
  language: Language
) {
  const { columnKeys } = yield* Effect.promise(() => import("@dvk/importer"))
  const known = new Set(columnKeys(rubric))
  const refuse = (option: string, value: string, expected: string) =>
    new UsageProblem({ sentence: usageError.badValue[language](option, value, expected) })
  const knownKeys = expectedValue.oneOf[language]([...known].filter((key) => key !== "ignored"))
  const columns: Record<string, string> = {}
  for (const pair of column) {
    const at = pair.indexOf("=")
    const key = pair.slice(0, Math.max(0, at)).trim()
    const header = pair.slice(at + 1).trim()
    if (at < 1 || header === "") return yield* refuse("--column", pair, expectedValue.columnPair[language]())
    if (!known.has(key)) return yield* refuse("--column", key, knownKeys)
    columns[key] = header
  }
  const filled = Option.getOrElse(fillDown, () => "")
    .split(",")
    .map((key) => key.trim())
    .filter((key) => key !== "")
  const unknown = filled.find((key) => !known.has(key))
  if (unknown !== undefined) return yield* refuse("--fill-down", unknown, knownKeys)
  const form: FileForm = {
    ...(Option.isSome(sheet) ? { sheet: sheet.value } : {}),
    ...(column.length === 0 ? {} : { columns }),
    ...(filled.length === 0 ? {} : { fillDown: filled })
  }
  return Object.keys(form).length === 0 ? null : form
})

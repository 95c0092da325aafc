import type { RefusedTable } from "@dvk/importer"
import { expectedValue, importText, type Language, usageError } from "@dvk/messages"
import * as Effect from "effect/Effect"
import * as Path from "effect/Path"
import { UsageProblem } from "../commandLine/UsageProblem.ts"
import { writeFile } from "../folders/writeFile.ts"
import { printMessage } from "../surroundings/Output.ts"
import { Surroundings } from "../surroundings/Surroundings.ts"

/** Refused rows of one file. */
export interface ToFix {
  readonly file: string
  readonly table: RefusedTable | null
}

/** Refuses another name than .csv or .xlsx before anything is read. */
export const checkFixFile = Effect.fnUntraced(function* (target: string, language: Language) {
  if (/\.(?:csv|xlsx)$/i.test(target)) return
  const expected = expectedValue.tableFile[language]()
  return yield* new UsageProblem({ sentence: usageError.badValue[language]("--fix-file", target, expected) })
})

/**
 * Writes the refused rows to the file that was named. Where several files have some, each gets a file of its own,
 * with its name behind the named one: their columns are not the same.
 */
export const writeFixFiles = Effect.fnUntraced(function* (
  target: string,
  files: ReadonlyArray<ToFix>,
  language: Language
) {
  const { fixCsv, fixWorkbook } = yield* Effect.promise(() => import("@dvk/documents"))
  const path = yield* Path.Path
  const { folder } = yield* Surroundings
  const refused = files.flatMap(({ file, table }) => (table === null ? [] : [{ file, table }]))
  if (refused.length === 0) return yield* printMessage(importText.nothingToFix[language]())
  const { dir, name, ext } = path.parse(target)
  const used = new Set<string>()
  for (const { file, table } of refused) {
    const own = `${name}-${path.parse(file).name}`
    const base = refused.length === 1 ? name : used.has(own) ? `${own}-${used.size + 1}` : own
    used.add(base)
    const shown = path.join(dir, `${base}${ext}`)
    const content =
      ext.toLowerCase() === ".csv"
        ? fixCsv(table, language)
        : yield* Effect.promise(() => fixWorkbook(table, language))
    yield* writeFile(path.resolve(folder, shown), content)
    yield* printMessage(importText.fixFile[language](table.rows.length, shown))
  }
})

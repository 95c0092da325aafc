import type { Finding, IsoDate, Rubric } from "@dvk/core"
import {
  columnPurpose,
  commandDescription,
  expectedValue,
  type Language,
  optionDescription,
  runText,
  usageError
} from "@dvk/messages"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import { languageOption, switchOption, textOption } from "../commandLine/options.ts"
import { dayOption } from "../commandLine/readDay.ts"
import { UsageProblem } from "../commandLine/UsageProblem.ts"
import { exitWith } from "../ExitCode.ts"
import { printJson, printMessage, printResult } from "../surroundings/Output.ts"
import { Surroundings } from "../surroundings/Surroundings.ts"
import { gatheredLines } from "../terminal/showFindings.ts"

/** The rubric whose fields and criteria name the columns where no campaign is given. */
const SHIPPED_RUBRIC = "nghia-thai-2024"

/** `dvk import FILE…`: reads files as they come and tells what was read, changed and refused. Writes nothing. */
export const importCommand = (language: Language) =>
  Command.make(
    "import",
    {
      files: Argument.String("files").pipe(
        Argument.withDescription(optionDescription.files[language]),
        Argument.variadic({ min: 1 })
      ),
      json: switchOption("json", "json", language),
      year: Flag.Int("year").pipe(Flag.withDescription(optionDescription.year[language]), Flag.optional),
      deadline: textOption("deadline", "deadline", language),
      lang: languageOption(language)
    },
    Effect.fnUntraced(function* ({ files, json, year, deadline }) {
      const expected = {
        year: yield* yearOf(year, language),
        deadline: Option.isSome(deadline) ? yield* dayOption("--deadline", deadline.value, language) : null
      }
      const { readShippedRubric } = yield* Effect.promise(() => import("@dvk/importer"))
      const { importJson } = yield* Effect.promise(() => import("@dvk/documents"))
      const { rubric } = yield* readShippedRubric(SHIPPED_RUBRIC)
      const readings = yield* Effect.forEach(files, (file) => readOne(file, rubric, expected))
      const errors = readings.some(({ findings }) => findings.some(({ severity }) => severity === "error"))
      if (errors) yield* exitWith(1)
      if (json) return yield* printJson(importJson(readings, language))
      for (const reading of readings) {
        const rows = reading.kind === "registrations" ? reading.registrations : reading.sheets
        const outcome =
          reading.outcome === "refused"
            ? runText.refused[language]()
            : runText.imported[language](rows.length, reading.rejected.length)
        yield* printResult(`${reading.file}: ${outcome}`)
        const columns = reading.reading.columns.map(
          ({ header, as }) => `${header.trim()} → ${purposeOf(as, rubric, language)}`
        )
        if (columns.length > 0) yield* printResult(`  ${runText.columnsRead[language](columns.join("; "))}`)
        if (reading.findings.length > 0) yield* printMessage(gatheredLines(reading.findings, language))
      }
    })
  ).pipe(Command.withDescription(commandDescription.import[language]))

const yearOf = Effect.fnUntraced(function* (year: Option.Option<number>, language: Language) {
  if (Option.isNone(year)) return null
  if (year.value >= 1990 && year.value <= 2199) return year.value
  return yield* new UsageProblem({
    sentence: usageError.badValue[language]("--year", String(year.value), expectedValue.year[language]())
  })
})

/** What a column was taken for: a part of the form, a criterion by its title, or nothing. */
const purposeOf = (as: string | null, rubric: Rubric, language: Language): string => {
  if (as === null || as === "ignored") return runText.notRead[language]()
  return rubric.criteria.find(({ id }) => id === as)?.title[language] ?? columnPurpose(as, language)
}

/** Reads one file; one that cannot be opened is refused with its reason, and the others are read all the same. */
const readOne = Effect.fnUntraced(function* (
  file: string,
  rubric: Rubric,
  expected: { readonly year: number | null; readonly deadline: IsoDate | null }
) {
  const { readBytes, readFile } = yield* Effect.promise(() => import("@dvk/importer"))
  const path = yield* Path.Path
  const { folder } = yield* Surroundings
  const bytes = yield* Effect.result(readBytes(path.resolve(folder, file), file))
  return Result.isSuccess(bytes)
    ? readFile({ file, bytes: bytes.success, rubric, ...expected })
    : unopened(file, bytes.failure)
})

const unopened = (file: string, problem: Finding) =>
  ({
    file,
    kind: "registrations",
    outcome: "refused",
    reading: { encoding: null, delimiter: null, headerLine: null, columns: [] },
    registrations: [],
    rejected: [],
    findings: [problem],
    columns: new Set()
  }) as const

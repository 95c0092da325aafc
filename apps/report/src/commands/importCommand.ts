import type { Rubric } from "@dvk/core"
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
import { languageOption, switchOption, textOption } from "../commandLine/options.ts"
import { dayOption } from "../commandLine/readDay.ts"
import { UsageProblem } from "../commandLine/UsageProblem.ts"
import { exitWith } from "../ExitCode.ts"
import { importInto } from "../importing/importInto.ts"
import { openGiven } from "../importing/openGiven.ts"
import { statedForm } from "../importing/statedForm.ts"
import { withStableIds } from "../importing/withStableIds.ts"
import { checkFixFile, writeFixFiles } from "../importing/writeFixFiles.ts"
import { printJson, printMessage, printResult } from "../surroundings/Output.ts"
import { gatheredLines } from "../terminal/showFindings.ts"

/** The rubric whose fields and criteria name the columns where no campaign is given. */
const SHIPPED_RUBRIC = "nghia-thai-2024"

/**
 * `dvk import FILE…`: reads files as they come and tells what was read, changed and refused. With `--into` it compares
 * them with a campaign; `--accept-unit` adds names to its list of units. Only `--commit` and `--fix-file` write anything.
 */
export const importCommand = (language: Language) =>
  Command.make(
    "import",
    {
      files: Argument.String("files").pipe(
        Argument.withDescription(optionDescription.files[language]),
        Argument.variadic({ min: 0 })
      ),
      into: textOption("into", "into", language),
      commit: switchOption("commit", "commit", language),
      fixFile: textOption("fix-file", "fixFile", language),
      sheet: textOption("sheet", "sheet", language),
      column: Flag.String("column").pipe(
        Flag.withDescription(optionDescription.column[language]),
        Flag.atLeast(0)
      ),
      fillDown: textOption("fill-down", "fillDown", language),
      acceptUnit: Flag.String("accept-unit").pipe(
        Flag.withDescription(optionDescription.acceptUnit[language]),
        Flag.atLeast(0)
      ),
      json: switchOption("json", "json", language),
      year: Flag.Int("year").pipe(Flag.withDescription(optionDescription.year[language]), Flag.optional),
      deadline: textOption("deadline", "deadline", language),
      lang: languageOption(language)
    },
    Effect.fnUntraced(function* ({ files, into, json, year, deadline, ...options }) {
      // Names of units are accepted by themselves, too: the files that bear them may be in the campaign already.
      if (files.length === 0 && (options.acceptUnit.length === 0 || Option.isNone(into)))
        return yield* new UsageProblem({ sentence: usageError.missingArgument[language]("files") })
      if (Option.isSome(options.fixFile)) yield* checkFixFile(options.fixFile.value, language)
      if (Option.isSome(into)) {
        const option = Option.isSome(year) ? "--year" : Option.isSome(deadline) ? "--deadline" : null
        if (option !== null) {
          return yield* new UsageProblem({ sentence: usageError.statedByCampaign[language](option) })
        }
        return yield* importInto(files, { ...options, json, into: into.value }, language)
      }
      const needing = options.commit ? "--commit" : options.acceptUnit.length > 0 ? "--accept-unit" : null
      if (needing !== null)
        return yield* new UsageProblem({ sentence: usageError.needs[language](needing, "--into") })
      const days = {
        year: yield* yearOf(year, language),
        deadline: Option.isSome(deadline) ? yield* dayOption("--deadline", deadline.value, language) : null,
        resultsDeadline: null
      }
      const { readShippedRubric, refusedTable, takenLines } = yield* Effect.promise(
        () => import("@dvk/importer")
      )
      const { importJson } = yield* Effect.promise(() => import("@dvk/documents/answers"))
      const { rubric } = yield* readShippedRubric(SHIPPED_RUBRIC)
      const form = yield* statedForm(options, rubric, language)
      const opened = yield* Effect.forEach(files, (file) =>
        openGiven(file, { ...days, rubric, form, forms: [] })
      )
      const readings = opened.map(({ reading }) => reading)
      const errors = readings.some(({ findings }) => findings.some(({ severity }) => severity === "error"))
      if (errors) yield* exitWith(1)
      if (Option.isSome(options.fixFile)) {
        const toFix = opened.map((given) => ({ file: given.reading.file, table: refusedTable(given) }))
        yield* writeFixFiles(options.fixFile.value, toFix, language)
      }
      if (json) return yield* printJson(importJson(yield* withStableIds(readings, days.year), language))
      for (const reading of readings) {
        const outcome =
          reading.outcome === "refused"
            ? runText.refused[language]()
            : runText.imported[language](takenLines(reading).length, reading.rejected.length)
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

const MARKS = "field:"
const KIND_MARKS = "subjectKind:"

/** What a column was taken for: a part of the form, a criterion or marked field by its title, or nothing. */
const purposeOf = (as: string | null, rubric: Rubric, language: Language): string => {
  if (as === null || as === "ignored") return runText.notRead[language]()
  const marked = rubric.fields.find(({ id }) => `${MARKS}${id}` === as)
  if (marked !== undefined) return `${columnPurpose("field", language)}: ${marked.title[language]}`
  const kind = rubric.subjectKinds.find(({ id }) => `${KIND_MARKS}${id}` === as)
  if (kind !== undefined) return `${columnPurpose("subjectKind", language)}: ${kind.title[language]}`
  return rubric.criteria.find(({ id }) => id === as)?.title[language] ?? columnPurpose(as, language)
}

import { periodNamed, type Rubric } from "@dvk/core"
import type { ImportPlan, PlannedFile, PlannedRow } from "@dvk/importer"
import { columnPurpose, importText, type Language, runText, summaryText } from "@dvk/messages"
import * as Effect from "effect/Effect"
import { printMessage, printResult } from "../surroundings/Output.ts"
import { gatheredLines } from "./showFindings.ts"

/** How many rows of a file are shown one by one; `--json` has them all. */
const SHOWN = 40

/** The plan of an import, file by file: counts, rows that are new or change, where the file goes. */
export const showPlan = Effect.fnUntraced(function* (
  plan: ImportPlan,
  committed: boolean,
  rubric: Rubric,
  language: Language
) {
  const { countOf, replacedPath } = yield* Effect.promise(() => import("@dvk/importer"))
  for (const file of plan.files) {
    const counts = {
      new: countOf(file, "new"),
      updated: countOf(file, "updated"),
      same: countOf(file, "same"),
      duplicate: countOf(file, "duplicate"),
      refused: file.refused.length
    }
    const head = file.outcome === "refused" ? runText.refused : null
    yield* printResult(`${file.file}: ${head?.[language]() ?? importText.counts[language](counts)}`)
    for (const line of rowLines(file, rubric, language)) yield* printResult(`  ${line}`)
    const { entry } = file
    if (file.outcome !== "refused" && entry === null)
      yield* printResult(`  ${importText.nothingNew[language]()}`)
    if (entry !== null) {
      const target = committed ? importText.copied : importText.willCopy
      yield* printResult(`  ${target[language](entry.file)}`)
      for (const old of entry.replaces)
        yield* printResult(`  ${importText.willReplace[language](old, replacedPath(old, entry.number))}`)
    }
    if (file.kept.length > 0) {
      const names = file.kept.map(({ model, name }) => `${model} ${name}`).join("; ")
      yield* printMessage(`  ${importText.stillThere[language](names)}`)
    }
    if (file.findings.length > 0) yield* printMessage(gatheredLines(file.findings, language))
  }
})

const rowLines = (file: PlannedFile, rubric: Rubric, language: Language): ReadonlyArray<string> => {
  const rows = file.rows.filter(({ outcome }) => outcome === "new" || outcome === "updated")
  const lines = rows.slice(0, SHOWN).map(({ outcome, model, name, of, changes }) => {
    const what = [model, name].filter((part) => part !== "").join(" ")
    const about = file.kind === "summaries" ? timeText(of, language) : of
    return outcome === "new"
      ? importText.newRow[language](what, about)
      : importText.updatedRow[language](what, about, changesText(changes, rubric, language))
  })
  return rows.length > SHOWN ? [...lines, runText.moreFindings[language](rows.length - SHOWN)] : lines
}

/** Year and period of a summary, as its row has them: "2025 six-months". */
const timeText = (of: string, language: Language): string => {
  const [year = "", period = ""] = of.split(" ")
  return summaryText.heading[language](periodNamed(period) ?? "year", Number(year))
}

const changesText = (changes: PlannedRow["changes"], rubric: Rubric, language: Language): string =>
  changes
    .map(({ column, before, after }) => {
      const shown = (value: string | null): string | null =>
        rubric.fields.find(({ id }) => id === value)?.title[language] ??
        rubric.subjectKinds.find(({ id }) => id === value)?.title[language] ??
        value
      return importText.change[language](columnPurpose(column, language), shown(before), shown(after))
    })
    .join("; ")

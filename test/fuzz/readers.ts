import { readFileSync } from "node:fs"
import { type Finding, isoDate, parseRubric } from "@dvk/core"
import { openFile, type Reading, readUnits } from "@dvk/importer"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { parse } from "yaml"
import type { Outcome, Reader } from "./Original.ts"

const path = new URL("../../data/rubrics/nghia-thai-2024.yaml", import.meta.url)
const { rubric } = Result.getOrThrow(parseRubric(parse(readFileSync(path, "utf8"))))

interface AnyReading {
  readonly outcome: "imported" | "refused"
  readonly reading: Reading
  readonly findings: ReadonlyArray<Finding>
  readonly rejected: ReadonlyArray<{ readonly line: number }>
}

const outcomeOf = (
  { outcome, reading, findings, rejected }: AnyReading,
  accepted: ReadonlyArray<readonly [line: number, row: object]>
): Outcome => {
  const lines = [...findings, ...rejected].flatMap(({ line }) => line ?? [])
  return {
    refused: outcome === "refused",
    accepted: new Map(accepted.map(([line, row]) => [line, JSON.stringify(row)])),
    ofFile: new Set(findings.flatMap(({ code, line }) => (line === undefined ? [code] : []))),
    told: new Set(lines),
    columns: JSON.stringify(reading.columns.map(({ as, index }) => [as, index]))
  }
}

/** Whatever a unit sends: a list of registrations or score sheets, as text, workbook or paper. */
export const readSent: Reader = async (bytes) => {
  const input = { file: "a.csv", bytes, rubric, year: 2024, deadline: isoDate(2024, 4, 7) }
  const { reading } = await Effect.runPromise(openFile(input))
  const rows =
    reading.kind === "scores"
      ? // Whoever the judge is stands above the table, and may change with it.
        reading.sheets.map(
          ({ line, modelRef, source, scores }) => [line, { modelRef, source, scores }] as const
        )
      : reading.kind === "results"
        ? reading.results.map(({ origin, ...row }) => [origin.line, row] as const)
        : reading.kind === "summaries" || reading.kind === "reports"
          ? reading.rows.map(({ origin, ...row }) => [origin.line, row] as const)
          : reading.registrations.map(({ origin, ...row }) => [origin.line, row] as const)
  return outcomeOf(reading, rows)
}

/** A list of units. */
export const readUnitList: Reader = async (bytes) => {
  const reading = readUnits("units.csv", bytes)
  return outcomeOf(
    reading,
    reading.rows.map(({ origin, ...row }) => [origin.line, row] as const)
  )
}

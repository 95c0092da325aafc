import { readFileSync } from "node:fs"
import { type Finding, isoDate, parseRubric, type Rubric } from "@dvk/core"
import { readFile } from "@dvk/importer"
import * as Result from "effect/Result"
import { parse } from "yaml"
import type { Expected, Specimen } from "./Specimen.ts"

const path = new URL("../../../data/rubrics/nghia-thai-2024.yaml", import.meta.url)
export const rubric: Rubric = Result.getOrThrow(parseRubric(parse(readFileSync(path, "utf8")))).rubric

/** What the importer makes of bytes, for the year and deadline of the plan. */
export const read = (bytes: Uint8Array): ReturnType<typeof readFile> =>
  readFile({ file: "a.csv", bytes, rubric, year: 2024, deadline: isoDate(2024, 4, 7) })

/** Said of nearly every specimen, which have no date and no kind of subject; specimens on those name them. */
const USUAL = new Set(["missing-date", "missing-subject"])

/** What became of a specimen, in the terms of its expectation: every remark that is not expected shows. */
export const outcomeOf = ({ bytes, kind, expected }: Specimen): Expected & Pick<Specimen, "kind"> => {
  const reading = read(bytes)
  const rows = rowsOf(reading)
  const refused = reading.rejected.flatMap(({ line, findings }) =>
    findings.filter(({ severity }) => severity === "error").map(({ code }) => `${line} ${code}`)
  )
  return {
    kind: reading.kind,
    accepted: reading.outcome === "refused" ? "refused" : rows,
    refused: refused.toSorted(),
    told: reading.findings.filter(isTold(kind, expected.told)).map(place).toSorted()
  }
}

const rowsOf = (reading: ReturnType<typeof readFile>): ReadonlyArray<object> => {
  switch (reading.kind) {
    case "scores":
      return reading.sheets
    case "results":
      return reading.results
    case "summaries":
    case "reports":
      return reading.rows
    case "registrations":
      return reading.registrations
  }
}

const isTold =
  (kind: Specimen["kind"], expected: ReadonlyArray<string>) =>
  (entry: Finding): boolean =>
    (entry.severity !== "error" || entry.line === undefined || expected.includes(place(entry))) &&
    (kind === "scores" || !USUAL.has(entry.code) || expected.includes(place(entry)))

const place = ({ line, code }: Finding): string => (line === undefined ? code : `${line} ${code}`)

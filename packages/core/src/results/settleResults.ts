import { canonicalJson } from "../digest/canonicalJson.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { rational } from "../exact/Rational.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { ModelId } from "../identifiers.ts"
import { foldForMatching } from "../matching/foldForMatching.ts"
import type { ModelResult, ResultColumn } from "./ModelResult.ts"
import type { ReportedResults, ReportedTarget } from "./ReportedResults.ts"
import { resultText } from "./resultText.ts"

/** What was reported of each model, and where reports of one day contradict each other. */
export interface Results {
  readonly models: ReadonlyMap<ModelId, ReportedResults>
  readonly findings: ReadonlyArray<Finding>
}

/**
 * Puts the rows of all lists together, model by model. Of several reports on one thing the latest day counts, and an
 * undated one comes before every dated one. Where two reports of one day differ none of them counts, and that is
 * said. The order of the rows never matters.
 */
export const settleResults = (rows: ReadonlyArray<ModelResult>): Results => {
  const known = memory.get(rows)
  if (known !== undefined) return known
  const models = new Map<ModelId, ReportedResults>()
  const findings: Array<Finding> = []
  const byModel = [...Map.groupBy(rows, ({ model }) => model)]
  for (const [model, own] of byModel.toSorted(([a], [b]) => compareCodeUnits(a, b)))
    models.set(model, resultsOf(model, own, findings))
  const results = { models, findings }
  memory.set(rows, results)
  return results
}

/** The facts of one model are asked for one by one, the rows of a country are gone through once. */
const memory = new WeakMap<ReadonlyArray<ModelResult>, Results>()

const resultsOf = (
  model: ModelId,
  rows: ReadonlyArray<ModelResult>,
  findings: Array<Finding>
): ReportedResults => {
  const settle = <Column extends ResultColumn>(
    column: Column,
    among: ReadonlyArray<ModelResult> = rows
  ): ModelResult[Column] | null => {
    const values = latest(column, among)
    const [value = null, ...others] = values
    if (others.length === 0) return value
    findings.push(
      finding(
        "result-conflict",
        { model },
        { model, column, found: values.map((entry) => resultText(column, entry) ?? "") }
      )
    )
    return null
  }
  const targets = [...Map.groupBy(rows.filter(isTarget), targetKey)]
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
    .map(([, own]): ReportedTarget => {
      const registered = settle("registered", own)
      const actual = settle("actual", own)
      const hasShare = registered !== null && registered > 0 && actual !== null
      return {
        target: ordered(own.flatMap(({ target }) => target ?? []))[0] ?? null,
        measure: settle("measure", own),
        registered,
        actual,
        share: hasShare ? rational(actual, registered) : null
      }
    })
  return {
    targets,
    participants: settle("participants"),
    population: settle("population"),
    recognitionDocument: settle("recognitionDocument"),
    replicas: settle("replicas"),
    evidence: ordered(rows.flatMap(({ evidence }) => evidence ?? [])),
    inspections: inspectionsOf(rows),
    reportedOn: ordered(rows.flatMap(({ reportedOn }) => reportedOn ?? [])).at(-1) ?? null
  }
}

const isTarget = ({ target, registered, actual }: ModelResult): boolean =>
  target !== null || registered !== null || actual !== null

/** A target without words is known by its figure: two such rows are two targets. */
const targetKey = ({ target, registered, actual, measure }: ModelResult): string =>
  target === null
    ? `\n${registered ?? ""}\n${measure ?? ""}\n${registered === null ? actual : ""}`
    : foldForMatching(target)

/** The different values that the latest of those reports give which say anything of a column. */
const latest = <Column extends ResultColumn>(
  column: Column,
  rows: ReadonlyArray<ModelResult>
): ReadonlyArray<NonNullable<ModelResult[Column]>> => {
  const values = new Map<string, NonNullable<ModelResult[Column]>>()
  let day: string | null = null
  for (const row of rows) {
    const value = row[column]
    if (value === null || value === undefined) continue
    const on = row.reportedOn ?? ""
    if (day !== null && on < day) continue
    if (day !== null && on > day) values.clear()
    day = on
    values.set(canonicalJson(value), value)
  }
  return [...values].toSorted(([a], [b]) => compareCodeUnits(a, b)).map(([, value]) => value)
}

const ordered = <Text extends string>(texts: ReadonlyArray<Text>): ReadonlyArray<Text> =>
  [...new Set(texts)].sort(compareCodeUnits)

const inspectionsOf = (rows: ReadonlyArray<ModelResult>): ReportedResults["inspections"] => {
  const inspections = rows.flatMap(({ inspection, inspectedOn }) =>
    inspection === null && inspectedOn === null ? [] : [{ note: inspection, on: inspectedOn }]
  )
  return [...new Map(inspections.map((entry) => [canonicalJson(entry), entry]))]
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
    .map(([, entry]) => entry)
}

import type { Rubric } from "@dvk/core"
import { logRule } from "../deliveries/deliveryRule.ts"
import { registrationRule } from "../registrations/registrationRule.ts"
import { ownColumns, resultRule } from "../results/resultRule.ts"
import { crossedScores } from "../scores/crossedScores.ts"
import { isWide, scoreRule } from "../scores/scoreRule.ts"
import { summaryRule } from "../summary/summaryRule.ts"
import { findHeader, type HeaderCandidate } from "../table/findHeader.ts"
import type { Sheet } from "../table/Sheet.ts"
import { withStatedColumns } from "./statedColumns.ts"

/** What a file may hold. */
export const fileKinds = ["registrations", "scores", "results", "summaries", "reports"] as const
export type FileKind = (typeof fileKinds)[number]

/** A list of registrations may have one column that tells of results; one with more of them is a list of results. */
const RESULTS = 2

/**
 * Tells by its header what a file holds. A header that names criteria is one of score sheets, even where it
 * repeats the unit and the field of each model; one that tells what was reached is one of results. A summary
 * counts models and names none, and a log of reports says who sent what, or did what, on which day.
 */
export const tellKind = (sheet: Sheet, rubric: Rubric): FileKind => {
  const stated = sheet.stated ?? {}
  const scores = findHeader(sheet.records, withStatedColumns(scoreRule(rubric), stated))
  if (scores?.missing.length === 0) return "scores"
  const registrations = findHeader(sheet.records, withStatedColumns(registrationRule(rubric), stated))
  const results = findHeader(sheet.records, withStatedColumns(resultRule, stated))
  const isRegistrations = registrations?.missing.length === 0
  if (results?.missing.length === 0 && (!isRegistrations || ownColumns(keysOf(results)) >= RESULTS))
    return "results"
  const summary = findHeader(sheet.records, withStatedColumns(summaryRule(rubric), stated))
  if (summary?.missing.length === 0 && !isRegistrations) return "summaries"
  const log = findHeader(sheet.records, withStatedColumns(logRule, stated))
  if (log?.missing.length === 0 && !isRegistrations && !namesModel(registrations)) return "reports"
  if (!isRegistrations && crossedScores(sheet.records, rubric) !== null) return "scores"
  if (isRegistrations || scores === null) return "registrations"
  const keys = keysOf(scores)
  return isWide(keys) || keys.has("criterion") || keys.has("judge") ? "scores" : "registrations"
}

/** A log tells of reports and activities; where models have a column, it is a list of models that lacks another one. */
const namesModel = (header: HeaderCandidate | null): boolean =>
  header !== null && ["id", "name"].some((key) => keysOf(header).has(key))

const keysOf = ({ columns }: HeaderCandidate): ReadonlySet<string> =>
  new Set(columns.flatMap(({ as }) => (as === null ? [] : [as])))

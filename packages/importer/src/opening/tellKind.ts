import type { Rubric } from "@dvk/core"
import { registrationRule } from "../registrations/registrationRule.ts"
import { ownColumns, resultRule } from "../results/resultRule.ts"
import { isWide, scoreRule } from "../scores/scoreRule.ts"
import { findHeader, type HeaderCandidate } from "../table/findHeader.ts"
import type { Sheet } from "../table/Sheet.ts"
import { withStatedColumns } from "./statedColumns.ts"

/** Whether a file holds registrations, score sheets or results. */
export type FileKind = "registrations" | "scores" | "results"

/** A list of registrations may have one column that tells of results; one with more of them is a list of results. */
const RESULTS = 2

/**
 * Tells by its header what a file holds. A header that names criteria is one of score sheets, even where it
 * repeats the unit and the field of each model; one that tells what was reached is one of results.
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
  if (isRegistrations || scores === null) return "registrations"
  const keys = keysOf(scores)
  return isWide(keys) || keys.has("criterion") || keys.has("judge") ? "scores" : "registrations"
}

const keysOf = ({ columns }: HeaderCandidate): ReadonlySet<string> =>
  new Set(columns.flatMap(({ as }) => (as === null ? [] : [as])))

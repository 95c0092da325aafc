import type { Rubric } from "@dvk/core"
import { registrationRule } from "../registrations/registrationRule.ts"
import { isWide, scoreRule } from "../scores/scoreRule.ts"
import { findHeader } from "../table/findHeader.ts"
import type { Sheet } from "../table/Sheet.ts"
import { withStatedColumns } from "./statedColumns.ts"

/** Whether a file holds registrations or score sheets. */
export type FileKind = "registrations" | "scores"

/**
 * Tells by its header what a file holds. A header that names criteria is one of score sheets, even where it
 * repeats the unit and the field of each model.
 */
export const tellKind = (sheet: Sheet, rubric: Rubric): FileKind => {
  const stated = sheet.stated ?? {}
  const scores = findHeader(sheet.records, withStatedColumns(scoreRule(rubric), stated))
  if (scores === null) return "registrations"
  if (scores.missing.length === 0) return "scores"
  const registrations = findHeader(sheet.records, withStatedColumns(registrationRule(rubric), stated))
  if (registrations?.missing.length === 0) return "registrations"
  const keys = new Set(scores.columns.flatMap((column) => (column.as === null ? [] : [column.as])))
  return isWide(keys) || keys.has("criterion") || keys.has("judge") ? "scores" : "registrations"
}

import { type Finding, foldBare, marginTotal, periodNamed, summaryStages } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { contradictedSum } from "./contradictedSum.ts"
import type { ReadBody } from "./SummaryReading.ts"
import { readFigure } from "./summaryCells.ts"
import { FIELD, SUBJECT_KIND } from "./summaryRule.ts"

/**
 * Holds the rows of totals of a file against its other rows, column by column. A total that is not their sum is told
 * with both figures, and the rows count.
 */
export const fileTotals = (
  totals: ReadonlyArray<RowCells>,
  bodies: ReadonlyArray<ReadBody>,
  columns: ReadonlyArray<string>
): ReadonlyArray<Finding> =>
  totals.flatMap((row) => {
    const summed = summedBy(row, bodies)
    for (const key of columns.filter((column) => row.has(column))) {
      const total = readFigure(row, key)
      const computed = summed === null ? null : contradictedSum(total, figuresOf(summed, key))
      if (computed === null) continue
      const stage = summaryStages.find((known) => known === key) ?? "registered"
      row.add("wrong-total", key, { before: row.text(key) }, { stage, computed, unit: "" })
    }
    return row.findings
  })

/** The bodies that a total is of; null where they are of several stretches of time, of which nothing is a sum. */
const summedBy = (row: RowCells, bodies: ReadonlyArray<ReadBody>): ReadonlyArray<ReadBody> | null => {
  const period = periodNamed(row.text("period"))
  const year = foldBare(row.text("year"))
  const own = bodies.filter(
    (body) => (period === null || body.period === period) && (year === "" || String(body.year) === year)
  )
  return new Set(own.map((body) => `${body.year} ${body.period}`)).size === 1 ? own : null
}

const figuresOf = (bodies: ReadonlyArray<ReadBody>, key: string): ReadonlyArray<number | null> =>
  bodies.flatMap(({ figures }) => {
    const stage = summaryStages.find((known) => known === key)
    if (figures.kind === "cells")
      return stage === undefined ? [] : figures.cells.map(({ counts }) => counts[stage])
    const { margins } = figures
    if (stage !== undefined) return [stage === "registered" ? marginTotal(margins) : margins.total[stage]]
    return [
      ...margins.fields.flatMap(({ field, registered }) => (key === FIELD + field ? [registered] : [])),
      ...margins.subjectKinds.flatMap(({ subjectKind, registered }) =>
        key === SUBJECT_KIND + subjectKind ? [registered] : []
      )
    ]
  })

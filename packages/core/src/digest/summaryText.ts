import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { type SummaryCounts, summaryStages } from "../summary/SummaryCounts.ts"
import type { SummaryFigures, UnitSummary } from "../summary/UnitSummary.ts"

/**
 * A summary as a JSON list: unit, year, stretch of it, and its bodies. They stand by their content, and so do the cells
 * of each: in which order they were written says nothing. Names of parts would be most of the bytes.
 */
export const summaryText = ({ unit, unitName, year, period, bodies }: UnitSummary): string => {
  const texts = bodies.map(({ body, through, figures }) =>
    listText([JSON.stringify(body), JSON.stringify(through), figuresText(figures)])
  )
  return listText([...[unit, unitName, year, period].map((part) => JSON.stringify(part)), sorted(texts)])
}

const figuresText = (figures: SummaryFigures): string => {
  if (figures.kind === "cells")
    return sorted(
      figures.cells.map(({ group: { field, level, subjectKind }, counts }) =>
        JSON.stringify([field, level, subjectKind, ...countsIn(counts)])
      )
    )
  const { total, fields, subjectKinds } = figures.margins
  return listText([
    JSON.stringify(countsIn(total)),
    sorted(fields.map(({ field, registered }) => JSON.stringify([field, registered]))),
    sorted(subjectKinds.map(({ subjectKind, registered }) => JSON.stringify([subjectKind, registered])))
  ])
}

const countsIn = (counts: SummaryCounts) => summaryStages.map((stage) => counts[stage])

const sorted = (texts: ReadonlyArray<string>): string => listText(texts.toSorted(compareCodeUnits))

const listText = (texts: ReadonlyArray<string>): string => `[${texts.join(",")}]`

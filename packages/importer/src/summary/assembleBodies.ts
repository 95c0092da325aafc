import {
  canonicalJson,
  differingSides,
  type Finding,
  finding,
  foldForMatching,
  type SummaryCell,
  type SummaryMargins,
  summaryStages,
  unknownCounts
} from "@dvk/core"
import { contradictedSum } from "./contradictedSum.ts"
import type { ReadBody, SummaryRow } from "./SummaryReading.ts"

/** The bodies of a file, the rows that repeat one before them, and what does not add up. */
export interface AssembledBodies {
  readonly bodies: ReadonlyArray<ReadBody>
  readonly repeated: ReadonlyArray<Finding>
  readonly findings: ReadonlyArray<Finding>
}

/**
 * Puts the rows of each body together. Cells go before a total beside them, which only has to agree with them; a body
 * with no cells stands with its margins. A second row on the same models is refused: adding it might count them twice.
 */
export const assembleBodies = (rows: ReadonlyArray<SummaryRow>): AssembledBodies => {
  const repeated: Array<Finding> = []
  const findings: Array<Finding> = []
  const bodies = [...Map.groupBy(rows, bodyKeys()).values()].flatMap((all): ReadonlyArray<ReadBody> => {
    const own = withoutRepeats(all, repeated)
    const [first] = own
    if (first === undefined) return []
    const { figures: _, ...head } = first
    const cells = own.flatMap(({ figures }) => (figures.kind === "cell" ? [figures.cell] : []))
    if (cells.length > 0) {
      findings.push(...own.flatMap((row) => wrongTotals(row, cells)))
      return [{ ...head, figures: { kind: "cells", cells } }]
    }
    const margins = marginsOf(own)
    for (const { side, sum, total } of differingSides(margins))
      findings.push(finding("margins-differ", { ...first.origin }, { unit: first.body, side, sum, total }))
    return [{ ...head, figures: { kind: "margins", margins } }]
  })
  return { bodies, repeated, findings }
}

/** A total beside the cells of its body that is not their sum. */
const wrongTotals = (
  { figures, origin, body }: SummaryRow,
  cells: ReadonlyArray<SummaryCell>
): ReadonlyArray<Finding> =>
  figures.kind !== "total"
    ? []
    : summaryStages.flatMap((stage) => {
        const total = figures.counts[stage]
        const computed = contradictedSum(
          total,
          cells.map(({ counts }) => counts[stage])
        )
        const values = { stage, computed, unit: body }
        return computed === null ? [] : [finding("wrong-total", { ...origin, before: String(total) }, values)]
      })

/** A key for the rows of one body. A body stands in every row of its file, and is folded once. */
const bodyKeys = (): ((row: SummaryRow) => string) => {
  const folded = new Map<string, string>()
  return ({ body, through, year, period }) => {
    const written = JSON.stringify([body, through])
    const names = folded.get(written) ?? JSON.stringify([body, ...through].map(foldForMatching))
    folded.set(written, names)
    return `${names}\n${year}\n${period}`
  }
}

/** What a row counts, so that two rows of one body with the same are seen. */
const contentKey = ({ figures }: SummaryRow): string => {
  switch (figures.kind) {
    case "cell":
      return canonicalJson(figures.cell.group)
    case "field":
      return figures.field
    case "subjectKind":
      return figures.subjectKind
    default:
      return "total"
  }
}

const withoutRepeats = (
  rows: ReadonlyArray<SummaryRow>,
  repeated: Array<Finding>
): ReadonlyArray<SummaryRow> => {
  const seen = new Map<string, number>()
  return rows.filter((row) => {
    const key = contentKey(row)
    const firstLine = seen.get(key)
    if (firstLine !== undefined) {
      repeated.push(
        finding("duplicate-entry", { ...row.origin, before: row.body }, { key: row.body, firstLine })
      )
      return false
    }
    seen.set(key, row.origin.line)
    return true
  })
}

/** All margins of a body: from one wide row, or gathered from rows that tell one figure each. */
const marginsOf = (own: ReadonlyArray<SummaryRow>): SummaryMargins => {
  const figures = own.map((row) => row.figures)
  const wide = figures.find((entry) => entry.kind === "margins")
  if (wide !== undefined) return wide.margins
  return {
    total: figures.find((entry) => entry.kind === "total")?.counts ?? unknownCounts,
    fields: figures.flatMap((entry) =>
      entry.kind === "field" ? [{ field: entry.field, registered: entry.registered }] : []
    ),
    subjectKinds: figures.flatMap((entry) =>
      entry.kind === "subjectKind" ? [{ subjectKind: entry.subjectKind, registered: entry.registered }] : []
    )
  }
}

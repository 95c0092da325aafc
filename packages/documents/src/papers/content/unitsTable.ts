import { type MergedCounts, type Rubric, rateOf, type SummaryReport, type UnitLine } from "@dvk/core"
import {
  columnTitle,
  compareVietnamese,
  formatPercent,
  starredTally,
  summaryTableWords,
  summaryWord
} from "@dvk/messages"
import type { PaperTable, TableRow } from "../Paper.ts"
import { cell } from "../parts/table.ts"

const OUTCOMES = ["recognised", "commended", "proposed"] as const

/**
 * Biểu tổng hợp by unit: what each registered, by kind of subject and by field, and what became of it. Units that sent
 * nothing stand in it by name.
 */
export const unitsTable = ({ table, standing }: SummaryReport, rubric: Rubric): PaperTable => {
  const told = OUTCOMES.filter((stage) => table.total.stages[stage].known > 0)
  const figures = (line: Pick<UnitLine, "counts" | "fields" | "subjectKinds">) => [
    shown(line.counts),
    ...rubric.subjectKinds.map(({ id }) => of(line.subjectKinds, id)),
    ...rubric.fields.map(({ id }) => of(line.fields, id)),
    ...told.map((stage) => starredTally(line.counts.stages[stage], "vi")),
    rate(line.counts)
  ]
  const missing = standing.missing.map(({ unit }) => ({ name: unit.name, cells: null }))
  const sent = table.units.map((line) => ({ name: line.unitName, cells: figures(line) }))
  const rows = [...sent, ...missing].toSorted((a, b) => compareVietnamese(a.name, b.name))
  const count = figures({ ...table, counts: table.total }).length
  return {
    kind: "table",
    columns: [
      { width: 5, align: "centre" },
      { width: 22, align: "left" },
      ...Array.from({ length: count }, () => ({ width: 8, align: "centre" as const }))
    ],
    header: [
      [
        { ...cell(columnTitle("order")), rows: 2 },
        { ...cell(columnTitle("unit")), rows: 2 },
        { ...cell(columnTitle("registered")), rows: 2 },
        cell(summaryTableWords.byKind, rubric.subjectKinds.length),
        cell(summaryTableWords.byField, rubric.fields.length),
        ...told.map((stage) => ({ ...cell(columnTitle(stage)), rows: 2 })),
        { ...cell(summaryWord("recognisedShare", "vi")), rows: 2 }
      ],
      [...rubric.subjectKinds, ...rubric.fields].map(({ title }) => cell(title.vi))
    ],
    rows: [
      ...rows.map(
        ({ name, cells }, at): TableRow => ({
          kind: "row",
          cells: [
            cell(String(at + 1)),
            cell(name),
            ...(cells === null
              ? [cell(summaryWord("notSent", "vi"), count)]
              : cells.map((figure) => cell(figure)))
          ]
        })
      ),
      {
        kind: "total",
        cells: [
          cell(summaryTableWords.total, 2),
          ...figures({ ...table, counts: table.total }).map((figure) => cell(figure))
        ]
      }
    ]
  }
}

const shown = ({ stages }: MergedCounts): string => starredTally(stages.registered, "vi")

const of = <Key extends string>(
  lines: ReadonlyArray<{ readonly key: Key | null; readonly counts: MergedCounts }>,
  id: Key
): string => {
  const line = lines.find(({ key }) => key === id)
  return line === undefined ? "–" : shown(line.counts)
}

const rate = ({ shares }: MergedCounts): string => {
  const value = rateOf(shares.recognised)
  return value === null ? "–" : formatPercent(value, "vi")
}

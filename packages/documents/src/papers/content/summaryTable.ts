import { tallyOf } from "@dvk/core"
import { columnTitle, paperTitle, paperWords, phrase, starredTally, summaryTableWords } from "@dvk/messages"
import { mergedSummary } from "../figures/mergedSummary.ts"
import { type Summary, type SummaryRow, summaryOf } from "../figures/summary.ts"
import type { Block, Paper, PaperTable, TableCell, TableRow } from "../Paper.ts"
import type { PaperInput } from "../PaperInput.ts"
import { signatureOf, signedBy } from "../parts/closing.ts"
import { letterhead } from "../parts/letterhead.ts"
import { landscape, paperOf } from "../parts/paperOf.ts"
import { statedFor } from "../parts/Stated.ts"
import { cell } from "../parts/table.ts"
import { titled } from "../parts/title.ts"
import { withStarNote } from "../parts/withStarNote.ts"
import { unitsTable } from "./unitsTable.ts"

/** Biểu tổng hợp: fields by level and kind of subject, then what became of them. */
export const summaryTable = (input: PaperInput): Paper => {
  const { evaluation } = input
  const stated = statedFor(input, "summary-table")
  return paperOf(
    input,
    stated,
    "summary-table",
    paperTitle.summaryTable,
    landscape(
      letterhead(stated, null),
      titled(
        stated.form,
        summaryTableWords.title,
        phrase`${summaryTableWords.about(evaluation.campaign.file.year, input.summaries?.[0]?.period)}`
      ),
      ...summaryBlocks(input),
      { kind: "signatures", left: signedBy(paperWords.maker), right: signatureOf(stated) }
    )
  )
}

/** Where units have summed up, theirs: by field, then unit by unit. Else what the campaign itself registered. */
const summaryBlocks = ({ evaluation, summaries }: PaperInput): ReadonlyArray<Block> => {
  const { rubric } = evaluation.campaign
  const [latest] = summaries ?? []
  return latest === undefined
    ? [countsTable(summaryOf(evaluation))]
    : withStarNote(countsTable(mergedSummary(latest, rubric)), unitsTable(latest, rubric))
}

/** The table of a summary, with a header of two rows: levels, and kinds of subject below them. */
export const countsTable = ({ columns, outcomes, rows, total }: Summary): PaperTable => {
  const byLevel = [...Map.groupBy(columns, ({ levelTitle }) => levelTitle)]
  return {
    kind: "table",
    columns: [
      { width: 5, align: "centre" },
      { width: 26, align: "left" },
      ...[...columns, "total", ...outcomes].map(() => ({ width: 10, align: "centre" as const }))
    ],
    header: [
      [
        tall(columnTitle("order")),
        tall(columnTitle("field")),
        ...byLevel.map(([level, own]) => cell(summaryTableWords.registeredByLevel(level), own.length)),
        tall(columnTitle("total")),
        ...outcomes.map((outcome) => tall(columnTitle(outcome)))
      ],
      columns.map(({ kindTitle }) => cell(kindTitle))
    ],
    rows: [
      ...rows.map(
        (row, at): TableRow => ({
          kind: "row",
          cells: [cell(String(at + 1)), cell(row.title), ...counts(row)]
        })
      ),
      { kind: "total", cells: [cell(total.title, 2), ...counts(total)] }
    ]
  }
}

const counts = ({ registered, total, outcomes }: SummaryRow): ReadonlyArray<TableCell> =>
  [...registered.map(tallyOf), total, ...outcomes].map((tally) => cell(starredTally(tally, "vi")))

/** Over both rows of the header. */
const tall = (title: string): TableCell => ({ ...cell(title), rows: 2 })

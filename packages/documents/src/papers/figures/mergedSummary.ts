import type { MergedCounts, Rubric, SummaryReport } from "@dvk/core"
import { type PaperColumn, paperWords } from "@dvk/messages"
import { inRubricOrder, namesOfGroups } from "../../summary/groupNames.ts"
import type { Summary, SummaryColumn, SummaryRow } from "./summary.ts"

const OUTCOMES = ["recognised", "commended", "proposed"] as const satisfies ReadonlyArray<PaperColumn>

/**
 * Merged summaries as the table of a paper: fields by level and kind of subject. What units told in total only stands in
 * a column and a row of its own, so that rows and columns still add up.
 */
export const mergedSummary = ({ table }: SummaryReport, rubric: Rubric): Summary => {
  const names = namesOfGroups(rubric, "vi")
  const told = OUTCOMES.filter((stage) => table.total.stages[stage].known > 0)
  const groups = table.cells.flatMap(({ group }) => group ?? [])
  const levels = rubric.levels
    .filter(({ id }) => groups.some(({ level }) => level === id))
    .map(({ id }) => id)
  const kinds = rubric.subjectKinds.map(({ id }) => id)
  const columns: ReadonlyArray<SummaryColumn> = levels.flatMap((level) =>
    kinds
      .filter((kind) => groups.some((group) => group.level === level && group.subjectKind === kind))
      .map((kind) => ({ level, levelTitle: names.level(level), kind, kindTitle: names.subjectKind(kind) }))
  )
  const isDivided = (field: string | null, column: SummaryColumn): number =>
    table.cells.reduce(
      (sum, { group, counts }) =>
        group !== null &&
        (field === null || group.field === field) &&
        group.level === column.level &&
        group.subjectKind === column.kind
          ? sum + counts.stages.registered.sum
          : sum,
      0
    )
  const rowOf = (title: string, field: string | null, counts: MergedCounts, inCells: boolean): SummaryRow => {
    const divided = columns.map((column) => (inCells ? isDivided(field, column) : 0))
    const total = counts.stages.registered
    return {
      title,
      registered: [...divided, divided.reduce((rest, count) => rest - count, total.sum)],
      total,
      outcomes: told.map((stage) => counts.stages[stage])
    }
  }
  const whole = { level: null, levelTitle: paperWords.noLevel, kind: null, kindTitle: names.level(null) }
  const rows = inRubricOrder(table.fields, rubric.fields).map(({ key, counts }) =>
    rowOf(names.field(key), key, counts, key !== null)
  )
  const total = rowOf(paperWords.total, null, table.total, true)
  const needsRest = [...rows, total].some(({ registered }) => registered.at(-1) !== 0)
  const shown = (row: SummaryRow): SummaryRow =>
    needsRest ? row : { ...row, registered: row.registered.slice(0, -1) }
  return {
    columns: needsRest ? [...columns, whole] : columns,
    outcomes: told,
    rows: rows.map(shown),
    total: shown(total)
  }
}

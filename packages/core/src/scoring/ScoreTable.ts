import type { CriterionId, JudgeId, ModelId } from "../identifiers.ts"
import type { ScoreSourceId } from "../rubric/Rubric.ts"

/**
 * All score sheets of a campaign in typed columns, one row a sheet: 5.4 million of them have to fit in memory.
 * Scores are whole ten-thousandths (FixedPoint), `criteria.length` to a sheet, row by row.
 */
export interface ScoreTable {
  readonly length: number
  readonly models: ReadonlyArray<ModelId>
  readonly judges: ReadonlyArray<JudgeId>
  readonly criteria: ReadonlyArray<CriterionId>
  readonly sources: ReadonlyArray<ScoreSourceId>
  readonly files: ReadonlyArray<string>
  /** Index into `models`, per sheet; the same for the other columns. */
  readonly model: Int32Array
  readonly judge: Int32Array
  readonly source: Uint8Array
  /** Index into `files`, which stand in the order that counts: campaign.yaml, then path by code unit. */
  readonly file: Int32Array
  readonly line: Int32Array
  readonly scores: Int32Array
  /** Bit c of a sheet's mask is set where criterion c is blank. At most 31 criteria. */
  readonly missing: Int32Array
}

/** The most criteria a missing mask can hold. */
export const MAXIMUM_CRITERIA = 31

/** One sheet of a table, for code that is not in a hurry. */
export interface ScoreSheet {
  readonly row: number
  readonly model: ModelId
  readonly judge: JudgeId
  readonly source: ScoreSourceId
  readonly file: string
  readonly line: number
  /** In the order of `criteria`; null where blank. Ten-thousandths. */
  readonly scores: ReadonlyArray<number | null>
}

/** Sheet `row` of a table as a plain value. */
export const sheetAt = (table: ScoreTable, row: number): ScoreSheet => {
  const width = table.criteria.length
  const mask = table.missing[row] ?? 0
  return {
    row,
    model: at(table.models, table.model[row]),
    judge: at(table.judges, table.judge[row]),
    source: at(table.sources, table.source[row]),
    file: at(table.files, table.file[row]),
    line: table.line[row] ?? 0,
    scores: Array.from({ length: width }, (_, criterion) =>
      (mask & (1 << criterion)) !== 0 ? null : (table.scores[row * width + criterion] ?? 0)
    )
  }
}

const at = <A>(values: ReadonlyArray<A>, index: number | undefined): A => {
  const value = index === undefined ? undefined : values[index]
  if (value === undefined) throw new RangeError(`a score table points at entry ${index} of ${values.length}`)
  return value
}

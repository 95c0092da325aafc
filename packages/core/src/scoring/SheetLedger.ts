import type { Registration } from "../registration/Registration.ts"
import { rowsByModel } from "./canonicalRows.ts"
import type { DecidingSource } from "./DecidingSource.ts"
import type { ScoreTable } from "./ScoreTable.ts"
import type { SheetScale } from "./SheetScale.ts"

/** All sheets of the models that may be scored, with what decides about them; by position in `models`. */
export interface SheetLedger {
  readonly table: ScoreTable
  readonly models: ReadonlyArray<Registration>
  readonly sources: ReadonlyArray<DecidingSource>
  readonly scale: SheetScale
  /** For each source of the table its place among `sources`; -1 where its sheets do not count. */
  readonly sourceAt: Int8Array
  /** The criteria that apply to each model, as bits. */
  readonly applicable: Int32Array
  /** Rows of the table, those of one model side by side, by judge and source. */
  readonly rows: Int32Array
  /** Where the rows of a model begin and end in `rows`. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** What became of each row (SheetVerdict). */
  readonly verdicts: Uint8Array
}

/** The sheets of each model, those of a model without any empty, before anything is decided about them. */
export const openLedger = (
  table: ScoreTable,
  models: ReadonlyArray<Registration>,
  parts: Pick<SheetLedger, "sources" | "scale" | "applicable">
): SheetLedger => {
  const rows = rowsByModel(table)
  const start = new Int32Array(table.models.length + 1)
  for (let row = 0; row < table.length; row++) {
    const next = (table.model[row] ?? 0) + 1
    start[next] = (start[next] ?? 0) + 1
  }
  for (let model = 1; model < start.length; model++)
    start[model] = (start[model] ?? 0) + (start[model - 1] ?? 0)
  const indexes = new Map(table.models.map((model, index) => [model, index]))
  const from = new Int32Array(models.length)
  const to = new Int32Array(models.length)
  models.forEach(({ id }, at) => {
    const index = indexes.get(id)
    if (index === undefined) return
    from[at] = start[index] ?? 0
    to[at] = start[index + 1] ?? 0
  })
  return {
    ...parts,
    table,
    models,
    sourceAt: Int8Array.from(table.sources, (id) => parts.sources.findIndex((source) => source.id === id)),
    rows,
    from,
    to,
    verdicts: new Uint8Array(table.length)
  }
}

/** The criteria that a sheet has to score: those of its source that apply to the model. */
export const criteriaOf = ({ sources, applicable }: SheetLedger, at: number, source: number): number =>
  (applicable[at] ?? 0) & (sources[source]?.criteria ?? 0)

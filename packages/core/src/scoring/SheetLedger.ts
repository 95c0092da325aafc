import type { Admission } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import type { Registration } from "../registration/Registration.ts"
import { rowsByModel } from "./canonicalRows.ts"
import type { DecidingSource } from "./DecidingSource.ts"
import type { ScoreTable } from "./ScoreTable.ts"
import type { SheetScale } from "./SheetScale.ts"
import { NOT_SCORED, tableIndexes } from "./tableIndexes.ts"

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
  /** All models in the order of their rows: whoever goes through them so reads what stands side by side. */
  readonly inRowOrder: Int32Array
  /** What became of each row (SheetVerdict). */
  readonly verdicts: Uint8Array
}

/** No admitted model. */
const NOBODY = -1

/** The sheets of each admitted model, those of a model without any empty, before anything is decided about them. */
export const openLedger = (
  { scores: table, registrations }: Campaign,
  { admitted: models, positions }: Admission,
  parts: Pick<SheetLedger, "sources" | "scale" | "applicable">
): SheetLedger => {
  const { rows, starts } = rowsByModel(table)
  const indexes = tableIndexes(table.models, registrations)
  const from = new Int32Array(models.length)
  const to = new Int32Array(models.length)
  const scored = new Int32Array(table.models.length).fill(NOBODY)
  const inRowOrder = new Int32Array(models.length)
  let last = models.length
  for (let at = models.length - 1; at >= 0; at--) {
    const index = indexes[positions[at] ?? 0] ?? NOT_SCORED
    if (index === NOT_SCORED) inRowOrder[--last] = at
    else {
      from[at] = starts[index] ?? 0
      to[at] = starts[index + 1] ?? 0
      scored[index] = at
    }
  }
  let first = 0
  for (const at of scored) if (at !== NOBODY) inRowOrder[first++] = at
  return {
    ...parts,
    table,
    models,
    sourceAt: Int8Array.from(table.sources, (id) => parts.sources.findIndex((source) => source.id === id)),
    rows,
    from,
    to,
    inRowOrder,
    verdicts: new Uint8Array(table.length)
  }
}

/** The criteria that a sheet has to score: those of its source that apply to the model. */
export const criteriaOf = ({ sources, applicable }: SheetLedger, at: number, source: number): number =>
  (applicable[at] ?? 0) & (sources[source]?.criteria ?? 0)

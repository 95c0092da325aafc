import type { IsoDate } from "../dates/IsoDate.ts"
import type { ModelId } from "../identifiers.ts"
import type { HeadCount, Origin } from "../registration/Registration.ts"

/** What a list of results may tell of a model, besides which model it is. */
export const resultColumns = [
  "target",
  "registered",
  "actual",
  "measure",
  "participants",
  "population",
  "recognitionDocument",
  "evidence",
  "inspection",
  "inspectedOn",
  "replicas",
  "reportedOn"
] as const
export type ResultColumn = (typeof resultColumns)[number]

/**
 * One row of a list of results: what a model has reached. A model with several targets has several rows. Blank cells
 * and cells that could not be read are null.
 */
export interface ModelResult {
  readonly model: ModelId
  /** The target in words. */
  readonly target: string | null
  /** The figure that was registered for the target, in ten-thousandths. */
  readonly registered: number | null
  /** The figure that was reached, in ten-thousandths of the same measure. */
  readonly actual: number | null
  /** What both figures are measured in, as written. */
  readonly measure: string | null
  readonly participants: HeadCount | null
  readonly population: HeadCount | null
  readonly recognitionDocument: string | null
  readonly evidence: string | null
  /** What an inspection found. */
  readonly inspection: string | null
  readonly inspectedOn: IsoDate | null
  /** How many other hamlets or units have taken the model up. */
  readonly replicas: number | null
  readonly reportedOn: IsoDate | null
  readonly origin: Origin
}

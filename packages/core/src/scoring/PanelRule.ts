import * as Schema from "effect/Schema"
import { PositiveCount } from "../schema/numbers.ts"

/** How the totals of several sheets become one value. */
export const PanelRule = Schema.Literals(["mean", "median", "trimmed"])
export type PanelRule = typeof PanelRule.Type

/** How many sheets a trimmed mean leaves out at each end: a number of them, or a share such as 20%, below one half. */
export const Trim = Schema.Union([
  PositiveCount,
  Schema.String.pipe(Schema.check(Schema.isPattern(/^[1-4]?\d(\.\d+)?%$/, { expected: "trim" })))
])
export type Trim = typeof Trim.Type

/** A panel rule with all that it takes to apply it. */
export interface PanelMethod {
  readonly panel: PanelRule
  readonly trim: Trim
  /** Fewer sheets than this are not trimmed. */
  readonly trimFrom: number
}

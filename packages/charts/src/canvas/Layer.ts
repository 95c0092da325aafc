import type { TopLevelSpec } from "vega-lite"

/** One layer of a chart, with its own rows of values. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>["layer"][number]

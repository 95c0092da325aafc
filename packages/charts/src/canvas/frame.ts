import type { Language } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { ChartInput } from "../ChartInput.ts"
import type { MeasureText } from "../labels/MeasureText.ts"
import { type Headline, heading } from "./heading.ts"
import type { Layer } from "./Layer.ts"
import { look, SCHEMA } from "./look.ts"
import type { Plane } from "./plane.ts"

/** A chart put together: heading, plane and layers, with its description for those who cannot see it. */
export const frame = (
  headline: Headline,
  description: string,
  input: ChartInput,
  language: Language,
  measure: MeasureText,
  plane: Plane,
  layers: ReadonlyArray<Layer>
): TopLevelSpec => ({
  $schema: SCHEMA,
  description,
  title: heading(headline, input.evaluation, language, measure),
  width: plane.width,
  height: plane.height,
  ...(plane.rowEnds === undefined ? {} : { usermeta: { rowEnds: [...plane.rowEnds] } }),
  config: look,
  layer: [...layers]
})

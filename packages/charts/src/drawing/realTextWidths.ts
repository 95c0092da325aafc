import * as vega from "vega"
import { measureText } from "./measureText.ts"

/** The part of a scene's text item that its width depends on. */
interface TextItem {
  readonly fontSize?: number
  readonly fontWeight?: number | string
}

/** vega exports this object, its typings do not; 11 is its own default size. */
interface TextMetrics {
  width: (item: TextItem, text: unknown) => number
}
const DEFAULT_SIZE = 11

const weightOf = (weight: TextItem["fontWeight"]): 400 | 600 =>
  weight === "bold" || Number(weight) >= 600 ? 600 : 400

/** Without a canvas vega guesses widths by counting letters, and leaves wrong room for Vietnamese labels. */
export const useRealTextWidths = (): void => {
  const { textMetrics } = vega as unknown as { readonly textMetrics: TextMetrics }
  textMetrics.width = (item, text) =>
    typeof text === "string" || typeof text === "number"
      ? measureText(String(text).trim(), {
          size: item.fontSize ?? DEFAULT_SIZE,
          weight: weightOf(item.fontWeight)
        })
      : 0
}

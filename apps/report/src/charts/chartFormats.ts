/** The kinds of file that a chart can be written as; `json` is its Vega-Lite specification. */
export const chartFormats = ["svg", "png", "json"] as const
export type ChartFormat = (typeof chartFormats)[number]

/**
 * Formats as they are typed, parted by commas. Null where one of them is none, or none is named.
 *
 * @example
 * readChartFormats("png, svg") // => ["svg", "png"]
 * readChartFormats("pdf") // => null
 */
export const readChartFormats = (text: string): ReadonlyArray<ChartFormat> | null => {
  const named = new Set(text.split(",").map((name) => name.trim().toLowerCase()))
  const known = chartFormats.filter((format) => named.has(format))
  return known.length > 0 && known.length === named.size ? known : null
}

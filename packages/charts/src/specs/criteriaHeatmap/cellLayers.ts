import { criteriaHeatmapTexts, formatScore, type Language } from "@dvk/messages"
import type { Layer } from "../../canvas/Layer.ts"
import { colours } from "../../canvas/look.ts"
import { acrossPlane, downPlane, type Plane, words } from "../../canvas/plane.ts"
import type { ModelRow } from "../../rows/modelRows.ts"
import { type Cell, inkOn, shadeDomain } from "./cells.ts"

/** Cells shaded from light to dark, each with its number. `legendOffset`: pixels from the legend to the cells. */
export const cellLayers = (
  cells: ReadonlyArray<Cell>,
  plane: Plane,
  legendOffset: number,
  language: Language
): ReadonlyArray<Layer> => {
  const domain = shadeDomain(cells)
  const [low, high] = domain
  return [
    {
      data: { values: cells.filter(({ shade }) => shade !== null) },
      mark: { type: "rect" },
      encoding: {
        x: acrossPlane("left", plane),
        x2: { field: "right" },
        y: downPlane("top", plane.height),
        y2: { field: "bottom" },
        color: {
          field: "shade",
          type: "quantitative",
          // Lab keeps the hue; the default passes through a violet on its way from light to dark.
          scale: { domain: [low, high], range: [colours.lightest, colours.darkest], interpolate: "lab" },
          legend: {
            title: criteriaHeatmapTexts.shade[language](),
            values: Array.from({ length: (high - low) / 10 + 1 }, (_, at) => low + at * 10),
            format: "d",
            gradientLength: 220,
            gradientThickness: 12,
            offset: legendOffset
          }
        }
      }
    },
    {
      data: { values: cells.map(({ shade, ...cell }) => ({ ...cell, ink: inkOn(shade, domain) })) },
      mark: { type: "text", align: "center", baseline: "middle", color: { expr: "datum.ink" } },
      encoding: {
        x: acrossPlane("column", plane),
        y: downPlane("middle", plane.height),
        text: words("said")
      }
    }
  ]
}

/** The final score of every row, in a column of its own. */
export const totalLayer = (
  rows: ReadonlyArray<ModelRow>,
  middle: number,
  plane: Plane,
  language: Language
): Layer => ({
  data: {
    values: rows.map((row) => ({
      total: formatScore(row.model.ranked.score.total, language),
      middle: row.middle
    }))
  },
  mark: { type: "text", align: "center", baseline: "middle", x: middle, fontWeight: 600 },
  encoding: { y: downPlane("middle", plane.height), text: words("total") }
})

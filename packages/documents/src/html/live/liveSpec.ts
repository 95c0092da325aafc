import type { DrawnChart } from "../ReportInput.ts"
import { html, type Safe, trustedMarkup } from "../Safe.ts"

/**
 * A Vega spec of nothing but the chart's rows: clear until pointed at, each with its figures to show. It is laid over
 * the picture, so that what is looked at, printed and pointed at is one and the same drawing.
 * Null where the rows of the picture are not those of its table.
 */
export const liveSpec = ({ svg, table, rowEnds }: DrawnChart): Readonly<Record<string, unknown>> | null => {
  const [, width, height] = /<svg\b[^>]*\bwidth="([\d.]+)"[^>]*\bheight="([\d.]+)"/.exec(svg) ?? []
  if (table === undefined || rowEnds === undefined || width === undefined || height === undefined) return null
  const [first, second] = rowEnds
  if (first === undefined || rowEnds.length !== table.rows.length) return null
  // Rows are as high as their labels need; where the first one begins is not told, so it is held to be as the next.
  const start = Math.max(0, first - ((second ?? Number(height)) - first))
  return {
    width: Number(width),
    height: Number(height),
    padding: 0,
    config: { aria: false },
    data: [
      {
        name: "rows",
        values: rowEnds.map((bottom, at) => ({
          top: rowEnds[at - 1] ?? start,
          bottom,
          figures: figuresOf(table.heads, table.rows[at] ?? [])
        }))
      }
    ],
    marks: [
      {
        type: "rect",
        from: { data: "rows" },
        encode: {
          enter: {
            x: { value: 0 },
            x2: { value: Number(width) },
            y: { field: "top" },
            y2: { field: "bottom" },
            fill: { value: "#0b4f71" },
            tooltip: { field: "figures" }
          },
          update: { fillOpacity: { value: 0 } },
          hover: { fillOpacity: { value: 0.1 } }
        }
      }
    ]
  }
}

const figuresOf = (
  heads: ReadonlyArray<string>,
  cells: ReadonlyArray<string>
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    heads.flatMap((head, at) => {
      const cell = cells[at] ?? ""
      return cell === "" ? [] : [[head, cell] as const]
    })
  )

/**
 * A value as JSON that may stand in a script element: no text in it can end the element.
 *
 * @example
 * jsonInScript("</script>") // => "\"\\u003c/script>\""
 */
export const jsonInScript = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`
  )

/** The spec beside its chart; null where the chart has none. */
export const liveData = (chart: DrawnChart): Safe | null => {
  const spec = liveSpec(chart)
  return spec === null
    ? null
    : html`<script type="application/json" data-live>${trustedMarkup(jsonInScript(spec))}</script>`
}

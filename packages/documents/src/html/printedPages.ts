import type { DrawnChart } from "./ReportInput.ts"
import { html, type Safe } from "./Safe.ts"

/** At the full width of an A4 page, so many of a chart's pixels fit on its height with its caption. */
const PAGE = 1300

/** One page of a picture: from where to where, in its own pixels. */
interface Slice {
  readonly from: number
  readonly to: number
}

/**
 * A picture cut into pages, only ever between two rows. A row taller than a page stands alone.
 *
 * @example
 * slicesOf(2500, [900, 1100, 1300, 2200], 1200) // => [{ "from": 0, "to": 1100 }, { "from": 1100, "to": 2200 }, { "from": 2200, "to": 2500 }]
 * slicesOf(800, [300, 600], 1200) // => [{ "from": 0, "to": 800 }]
 */
export const slicesOf = (
  height: number,
  rowEnds: ReadonlyArray<number>,
  page: number
): ReadonlyArray<Slice> => {
  const slices: Array<Slice> = []
  let from = 0
  while (height - from > page) {
    const to =
      rowEnds.findLast((end) => end > from && end <= from + page) ?? rowEnds.find((end) => end > from)
    if (to === undefined || to >= height) break
    slices.push({ from, to })
    from = to
  }
  return [...slices, { from, to: height }]
}

/** The id of a chart's picture, for `printedPages` to point at. */
export const pictureId = (chart: DrawnChart): string => `chart-${chart.id}-picture`

/**
 * What is printed in place of a picture taller than a page: the same picture, page by page, at a size at which its
 * labels can be read. Null where it fits on one.
 */
export const printedPages = (chart: DrawnChart): Safe | null => {
  const [, width = "", height = ""] =
    /<svg\b[^>]*\bwidth="([\d.]+)"[^>]*\bheight="([\d.]+)"/.exec(chart.svg) ?? []
  const slices = slicesOf(Number(height), chart.rowEnds ?? [], PAGE)
  if (slices.length < 2) return null
  return html`<div class="pages" aria-hidden="true">${slices.map(
    ({ from, to }) =>
      html`<svg viewBox="0 ${from} ${width} ${to - from}"><use href="#${pictureId(chart)}"/></svg>
`
  )}</div>
`
}

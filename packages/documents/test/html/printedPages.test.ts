import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { inlineSvg } from "../../src/html/inlineSvg.ts"
import { printedPages, slicesOf } from "../../src/html/printedPages.ts"

const drawn = (height: number, rowEnds: ReadonlyArray<number>) => ({
  id: "bars",
  title: "Điểm",
  alt: "Hình",
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="1016" height="${height}"><g><text>A</text></g></svg>\n`,
  rowEnds
})

describe("slicesOf", () => {
  it("loses nothing, and cuts only where a row ends", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { maxLength: 40 }),
        fc.integer({ min: 50, max: 2000 }),
        (ends, page) => {
          const rowEnds = ends.toSorted((a, b) => a - b)
          const slices = slicesOf(5200, rowEnds, page)
          expect(slices[0]?.from).toBe(0)
          expect(slices.at(-1)?.to).toBe(5200)
          slices.slice(1).forEach(({ from }, at) => {
            expect(from).toBe(slices[at]?.to)
            expect(rowEnds).toContain(from)
          })
        }
      )
    )
  })
})

describe("printedPages", () => {
  it("shows the one picture of the page again, a part on each page", () => {
    const chart = drawn(2000, [500, 1000, 1500])
    expect(printedPages(chart)?.markup).toBe(
      `<div class="pages" aria-hidden="true"><svg viewBox="0 0 1016 1000"><use href="#chart-bars-picture"/></svg>
<svg viewBox="0 1000 1016 1000"><use href="#chart-bars-picture"/></svg>
</div>
`
    )
    expect(inlineSvg(chart).markup).toMatch(/<g id="chart-bars-picture"><g><text>A<\/text><\/g><\/g><\/svg>$/)
  })

  it("leaves a picture alone that fits on a page, or that cannot be cut", () => {
    expect(printedPages(drawn(900, [300, 600]))).toBeNull()
    expect(printedPages(drawn(3000, []))).toBeNull()
  })
})

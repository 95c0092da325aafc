import { describe, expect, it } from "vitest"
import { inlineSvg } from "../../src/html/inlineSvg.ts"

const svg = `<svg role="img" aria-label="cũ" xmlns="http://www.w3.org/2000/svg" width="9"><defs><clipPath id="clip0"><path d="M0"/></clipPath></defs><g clip-path="url(#clip0)"><use href="#clip0"/><text>id="clip0" url(#clip0)</text></g></svg>`

describe("inlineSvg", () => {
  it("gives each chart its own ids and leaves its texts alone", () => {
    expect(inlineSvg({ id: "bars", title: "Điểm", svg, alt: "Biểu đồ" }).markup).toBe(
      `<svg role="img" focusable="false" aria-label="Điểm" aria-describedby="chart-bars-text" xmlns="http://www.w3.org/2000/svg" width="9"><defs><clipPath id="bars-clip0"><path d="M0"/></clipPath></defs><g clip-path="url(#bars-clip0)"><use href="#bars-clip0"/><text>id="clip0" url(#clip0)</text></g></svg>`
    )
  })

  it("drops an XML declaration and escapes the title", () => {
    const drawn = inlineSvg({ id: "a", title: `"><script>`, svg: `<?xml version="1.0"?>${svg}`, alt: "" })
    expect(drawn.markup.startsWith("<svg ")).toBe(true)
    expect(drawn.markup).not.toContain("<script")
  })

  it("falls back to the words where there is no picture", () => {
    expect(inlineSvg({ id: "a", title: "Điểm", svg: "", alt: "Chưa có <điểm>" }).markup).toBe(
      "<p>Chưa có &lt;điểm&gt;</p>"
    )
  })
})

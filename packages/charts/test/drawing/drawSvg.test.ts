import { drawSvg } from "@dvk/charts/drawing"
import type { TopLevelSpec } from "vega-lite"
import { describe, expect, it } from "vitest"

const saying = (sentence: string, description: string): TopLevelSpec => ({
  description,
  data: { values: [{ sentence }] },
  mark: "text",
  encoding: { text: { field: "sentence", type: "nominal" } }
})

describe("drawSvg", () => {
  it("gives the description to those who cannot see the picture, escaped", async () => {
    const svg = await drawSvg(saying("a", 'hạng 1 "Thóc & gạo" <b> $&'))
    expect(svg).toContain('<svg role="img" aria-label="hạng 1 &quot;Thóc &amp; gạo&quot; &lt;b&gt; $&amp;" ')
  })

  it("replaces what XML cannot hold, so that the file opens", async () => {
    const svg = await drawSvg(saying("a\u0000b\u0008c\uD800d", "e\u0001"))
    expect(svg).toContain("a\uFFFDb\uFFFDc\uFFFDd")
    expect(svg).toContain('aria-label="e\uFFFD"')
  })
})

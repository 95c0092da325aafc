import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { escapeHtml, html, trustedMarkup } from "../../src/index.ts"

describe("html", () => {
  it("escapes text and leaves markup", () => {
    expect(html`<p>${"<script>"}${html`<b>${1}</b>`}${[trustedMarkup("<i>"), "&"]}${null}</p>`.markup).toBe(
      "<p>&lt;script&gt;<b>1</b><i>&amp;</p>"
    )
  })

  it("lets no text end a tag or an attribute, and gives back what went in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const escaped = escapeHtml(text)
        expect(escaped).not.toMatch(/[<>"']/)
        const read = escaped
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&quot;", '"')
          .replaceAll("&#39;", "'")
          .replaceAll("&amp;", "&")
        expect(read).toBe(text)
      })
    )
  })

  it("shows the replacement character for what a page may not hold", () => {
    expect(escapeHtml("a\0b\u001bc\ud800d\te")).toBe("a\ufffdb\ufffdc\ufffdd\te")
  })
})

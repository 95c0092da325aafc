import { describe, expect, it } from "vitest"
import { legendOf } from "../../src/canvas/legend.ts"

const letters = (text: string) => text.length * 10

describe("legendOf", () => {
  it("takes one line where all labels fit, and further lines where they do not", () => {
    const entry = { label: "mười ký tự", fill: "#000000" }
    const one = legendOf("", [entry, entry], letters, 300).height
    const two = legendOf("", [entry, entry, entry], letters, 300).height
    expect(two - one).toBe(20)
    expect(legendOf("", [], letters).height).toBe(0)
  })

  it("wraps a label that is wider than the chart and cuts nothing off", () => {
    const label = "Rõ tên, địa chỉ, nội dung và được công nhận"
    const layers = legendOf("", [{ label, fill: "#000000" }], letters, 260).layers({
      width: 260,
      height: 100
    })
    expect(JSON.stringify(layers).replaceAll("\\n", " ")).toContain(label)
  })
})

import { describe, expect, it } from "vitest"
import { jsonInScript, liveData, liveSpec } from "../../../src/html/live/liveSpec.ts"

const chart = {
  id: "bars",
  title: "Điểm",
  alt: "Hai mô hình",
  svg: `<svg width="100" height="90"></svg>`,
  table: {
    heads: ["Mô hình", "Điểm", "Ghi chú"],
    rows: [
      ["Đường hoa", "90,00", ""],
      ["Camera", "80,00", "đồng hạng"]
    ]
  },
  rowEnds: [50, 80]
}

describe("rows to point at", () => {
  it("lie over the rows of the picture, each with its line of the table and no empty figure", () => {
    expect(liveSpec(chart)?.["data"]).toEqual([
      {
        name: "rows",
        values: [
          { top: 20, bottom: 50, figures: { "Mô hình": "Đường hoa", Điểm: "90,00" } },
          { top: 50, bottom: 80, figures: { "Mô hình": "Camera", Điểm: "80,00", "Ghi chú": "đồng hạng" } }
        ]
      }
    ])
  })

  it("are not there where picture and table have different rows, or the picture has none", () => {
    expect(liveData({ ...chart, rowEnds: [50] })).toBeNull()
    expect(liveData({ ...chart, rowEnds: [] })).toBeNull()
    expect(liveData({ id: "a", title: "", alt: "", svg: chart.svg })).toBeNull()
  })
})

describe("JSON in a script element", () => {
  it("cannot end the element or its line, and is read as it was", () => {
    const text = "</script><!--\u2028"
    expect(jsonInScript(text)).not.toMatch(/[<\u2028]/)
    expect(JSON.parse(jsonInScript(text))).toBe(text)
  })
})

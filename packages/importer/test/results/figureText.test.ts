import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { figureText } from "../../src/results/figureText.ts"

const figure = (text: string): string => {
  const read = figureText(text)
  return read === null ? "–" : `${read.figure / 10_000}${read.measure === "" ? "" : ` ${read.measure}`}`
}

describe("a figure", () => {
  it.each([
    ["120", "120"],
    ["1,5 km", "1.5 km"],
    ["1.5km", "1.5 km"],
    ["95%", "95 %"],
    ["1.250.000 đồng", "1250000 đồng"],
    ["1.250,5 m", "1250.5 m"],
    ["0.125", "0.125"],
    ["khoảng 200 hộ", "200 hộ"],
    ["3-5 km", "–"],
    ["2/3", "–"],
    ["một trăm", "–"],
    ["-5", "–"],
    ["1,23456", "–"],
    ["1000000000000", "–"]
  ])("%s is %s", (text, expected) => {
    expect(figure(text)).toBe(expected)
  })

  it("with one point before three digits is read as thousands, and doubted", () => {
    expect(figureText("1.250")).toMatchObject({ figure: 12_500_000, doubtful: true })
    expect(figureText("1.250.000")).toMatchObject({ doubtful: false })
    expect(figureText("0.125")).toMatchObject({ figure: 1_250, doubtful: false })
  })

  it("comes back as it was written with a decimal comma, to the fourth place", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900_000_000 }),
        fc.integer({ min: 0, max: 9_999 }),
        (whole, part) => {
          const text = `${whole},${String(part).padStart(4, "0")}`
          expect(figureText(text)?.figure).toBe(whole * 10_000 + part)
        }
      )
    )
  })
})

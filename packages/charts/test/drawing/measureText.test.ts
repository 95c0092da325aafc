import { measureText } from "@dvk/charts/drawing"
import { describe, expect, it } from "vitest"

const regular = { size: 12, weight: 400 } as const

describe("measureText", () => {
  it("is the font's own advance width: A is 736 of 1000 units (table hmtx) in the regular cut", () => {
    expect(measureText("A", { size: 1000, weight: 400 })).toBeCloseTo(736)
  })

  it("grows with the size, and with the weight", () => {
    expect(measureText("Dân vận khéo", { size: 24, weight: 400 })).toBeCloseTo(
      2 * measureText("Dân vận khéo", regular)
    )
    expect(measureText("Dân vận khéo", { size: 12, weight: 600 })).toBeGreaterThan(
      measureText("Dân vận khéo", regular)
    )
  })

  it("does not depend on how a letter is composed", () => {
    expect(measureText("khéo".normalize("NFD"), regular)).toBe(measureText("khéo", regular))
  })

  it("has every Vietnamese letter, and gives a full em to what the font lacks", () => {
    for (const letter of "ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")
      expect(measureText(letter, regular)).toBeLessThan(regular.size)
    expect(measureText("🌾", regular)).toBe(regular.size)
  })
})

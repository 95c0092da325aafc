import { describe, expect, it } from "vitest"
import { colours } from "../../src/canvas/look.ts"
import { contrast, gradeColours, inkOn, luminance, partColour } from "../../src/canvas/palette.ts"
import { shadeFor } from "../../src/canvas/shades.ts"

/**
 * What is left of linear red, green and blue where one kind of cone is missing. Machado, Oliveira and Fernandes, A
 * physiologically-based model for simulation of color vision deficiency, IEEE TVCG 15(6), 2009, table of severity 1.0.
 */
const sights = {
  "colour vision": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  // A black-and-white printer keeps the luminance alone.
  "black-and-white print": [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722]
} as const

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const coded = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)

/** A colour as somebody with this sight sees it. */
const seen = (colour: string, sight: ReadonlyArray<number>): string => {
  const parts = [1, 3, 5].map((from) => linear(Number.parseInt(colour.slice(from, from + 2), 16) / 255))
  return `#${[0, 3, 6]
    .map((row) => parts.reduce((sum, part, at) => sum + part * (sight[row + at] ?? 0), 0))
    .map((part) => Math.round(coded(Math.min(1, Math.max(0, part))) * 255))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")}`
}

/** Shades this far apart are told apart side by side; WCAG asks 3 of things that stand alone. */
const APART = 1.5

describe.each(Object.entries(sights))("%s", (_, sight) => {
  const apart = (one: string, other: string) => contrast(seen(one, sight), seen(other, sight))

  it("keeps neighbouring parts of a stacked bar apart, also where the colours begin again", () => {
    for (let at = 0; at < 16; at++) expect(apart(partColour(at), partColour(at + 1))).toBeGreaterThan(2)
  })

  it("keeps neighbouring grades apart, and the lowest one from no grade at all", () => {
    for (const grades of [1, 2, 3, 4]) {
      const ramp = [...gradeColours(grades), colours.paper]
      ramp.slice(1).forEach((colour, at) => {
        expect(apart(ramp[at] ?? "", colour)).toBeGreaterThan(grades < 4 ? APART : 1.35)
      })
    }
  })

  it("keeps what is marked apart from what it stands on", () => {
    expect(apart(colours.accent, colours.paper)).toBeGreaterThan(4.5)
    expect(apart(colours.accent, colours.light)).toBeGreaterThan(3)
    expect(apart(colours.dark, colours.light)).toBeGreaterThan(3)
    expect(apart(colours.middle, colours.shade)).toBeGreaterThan(3)
  })
})

describe("inkOn", () => {
  it("can be read on every colour that carries figures: at least 4.5 : 1", () => {
    const grounds = [
      ...Array.from({ length: 8 }, (_, at) => partColour(at)),
      ...Array.from({ length: 11 }, (_, step) => shadeFor(step / 10))
    ]
    for (const ground of grounds) expect(contrast(ground, inkOn(ground))).toBeGreaterThanOrEqual(4.5)
  })
})

describe("shadeFor", () => {
  it("is the darker the more", () => {
    for (let step = 0; step < 10; step++)
      expect(luminance(shadeFor((step + 1) / 10))).toBeLessThan(luminance(shadeFor(step / 10)))
  })
})

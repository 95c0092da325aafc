import { type Font, parse } from "opentype.js/dist/opentype.mjs"
import type { MeasureText } from "../labels/MeasureText.ts"
import { type FontCut, readFont } from "./fonts.ts"

const fonts = new Map<FontCut, Font>()
const widths = new Map<string, number>()

/** Enough for every label of a large campaign; beyond that, measuring again is cheaper than the memory. */
const REMEMBERED_WIDTHS = 20_000

const fontOf = (cut: FontCut): Font => {
  const known = fonts.get(cut)
  if (known !== undefined) return known
  const bytes = readFont(cut)
  const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  fonts.set(cut, font)
  return font
}

/**
 * The width of a text in pixels, from the advance widths of the font itself: the same on every platform, with no
 * canvas. A character that the font lacks (an emoji) counts as a full em, because another font will draw it.
 */
export const measureText: MeasureText = (text, { size, weight }) => {
  const cut = weight >= 600 ? "semibold" : "regular"
  const key = `${cut} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known * size
  const width = widthInEms(fontOf(cut), text)
  if (widths.size >= REMEMBERED_WIDTHS) widths.clear()
  widths.set(key, width)
  return width * size
}

const widthInEms = (font: Font, text: string): number => {
  let units = 0
  for (const character of text.normalize("NFC")) {
    const glyph = font.charToGlyph(character)
    units += glyph.index === 0 ? font.unitsPerEm : (glyph.advanceWidth ?? font.unitsPerEm)
  }
  return units / font.unitsPerEm
}

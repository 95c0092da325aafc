import type { ReportFont } from "../ReportInput.ts"

/** The family that charts name in their SVG; the page uses the same, so that it is embedded once for both. */
export const FONT_FAMILY = "Be Vietnam Pro"

/** The font as part of the style sheet: a page that is mailed has nothing beside it to load from. */
export const fontFaces = (font: ReportFont): string => face("400", font.regular) + face("600 700", font.bold)

const face = (weight: string, bytes: Uint8Array): string =>
  `@font-face{font-family:"${FONT_FAMILY}";font-weight:${weight};src:url(data:font/ttf;base64,${base64(bytes)}) format("truetype")}\n`

/** In pieces: a call with a hundred thousand arguments overflows the stack. */
const base64 = (bytes: Uint8Array): string => {
  let binary = ""
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary)
}

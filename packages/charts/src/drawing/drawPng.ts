import { renderAsync } from "@resvg/resvg-js"
import { fontPath } from "./fonts.ts"

/**
 * Draws SVG text as a PNG image, `scale` pixels for each of the SVG's own, on white, with the shipped font only.
 * It is drawn beside the program's own thread, so that several pictures are made at once.
 */
export const drawPng = async (svg: string, scale: number): Promise<Uint8Array> => {
  const image = await renderAsync(svg, {
    background: "white",
    fitTo: { mode: "zoom", value: scale },
    font: {
      fontFiles: [fontPath("regular"), fontPath("semibold")],
      loadSystemFonts: false,
      defaultFontFamily: "Be Vietnam Pro"
    }
  })
  return image.asPng()
}

import { Resvg } from "@resvg/resvg-js"
import { fontPath } from "./fonts.ts"

/** Draws SVG text as a PNG image, `scale` pixels for each of the SVG's own, on white, with the shipped font only. */
export const drawPng = (svg: string, scale: number): Uint8Array =>
  new Resvg(svg, {
    background: "white",
    fitTo: { mode: "zoom", value: scale },
    font: {
      fontFiles: [fontPath("regular"), fontPath("semibold")],
      loadSystemFonts: false,
      defaultFontFamily: "Be Vietnam Pro"
    }
  })
    .render()
    .asPng()

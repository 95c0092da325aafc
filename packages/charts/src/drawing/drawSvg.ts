import { parse, resetSVGDefIds, View } from "vega"
import { compile, type TopLevelSpec } from "vega-lite"
import { useRealTextWidths } from "./realTextWidths.ts"

/**
 * Draws a spec as SVG text: self-contained, no script, no reference to anything outside. Equal specs give equal
 * bytes. The spec's `description` becomes the image's text for those who cannot see it.
 */
export const drawSvg = async (spec: TopLevelSpec): Promise<string> => {
  useRealTextWidths()
  const view = new View(parse(compile(spec).spec), { renderer: "none" })
  await view.runAsync()
  // Clip paths and gradients are numbered through the life of the process.
  resetSVGDefIds()
  const svg = await view.toSVG()
  view.finalize()
  return `${legalInXml(describe(svg, spec.description ?? ""))}\n`
}

const describe = (svg: string, description: string): string =>
  svg.replace(/^<svg /, () => `<svg role="img" aria-label="${escapeAttribute(description)}" `)

const escapeAttribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")

/** XML 1.0 (section 2.2) has no way to write these, not even escaped: one such character and no viewer opens it. */
const legalInXml = (svg: string): string =>
  svg.toWellFormed().replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}")

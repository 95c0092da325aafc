import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { ChartViewer } from "@dvk/documents"

/**
 * The scripts with which a reader points at charts, as their packages ship them for browsers. Each begins with its
 * licence, which asks to stay with every copy.
 */
export const readChartViewer = (): ChartViewer => {
  const documents = createRequire(import.meta.resolve("@dvk/documents"))
  const vegaEmbed = documents.resolve("vega-embed")
  const vega = createRequire(vegaEmbed).resolve("vega")
  return { vega: script(vega, "vega.min.js"), vegaEmbed: script(vegaEmbed, "vega-embed.min.js") }
}

/** @param module a file of the package beside which its script for browsers stands */
const script = (module: string, name: string): string => {
  const folder = dirname(module)
  const licence = readFileSync(join(folder, "..", "LICENSE"), "utf8").trim()
  return `/*!\n${licence}\n*/\n${readFileSync(join(folder, name), "utf8")}`
}

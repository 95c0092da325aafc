// One process that draws every Vega-Lite file it is given as SVG, beside it. The bench of charts starts it.
import { readFileSync, writeFileSync } from "node:fs"
import { drawSvg } from "@dvk/charts/drawing"

for (const file of process.argv.slice(2)) {
  writeFileSync(file.replace(/json$/, "svg"), await drawSvg(JSON.parse(readFileSync(file, "utf8"))))
}

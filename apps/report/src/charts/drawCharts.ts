import type { ChartInput } from "@dvk/charts"
import type { DrawnChart } from "@dvk/documents"
import { chartProgress, type Language } from "@dvk/messages"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { printMessage } from "../surroundings/Output.ts"
import type { ChartFormat } from "./chartFormats.ts"

/** Nothing is said of the progress of what takes less; of what takes more, something every so often. */
const QUIET = 1000

/**
 * Every chart that has something to show, as a part of the page and as the files that were asked for. PNG images are
 * made beside the next charts. What draws is loaded here and nowhere else: it is the heaviest part of dvk.
 */
export const drawCharts = Effect.fnUntraced(function* (
  input: ChartInput,
  formats: ReadonlyArray<ChartFormat>,
  language: Language
) {
  const { charts } = yield* Effect.promise(() => import("@dvk/charts"))
  const { drawPng, drawSvg, measureText, paperScale, readFont, rowEndsOf } = yield* Effect.promise(
    () => import("@dvk/charts/drawing")
  )
  const shown = charts.filter(({ isDrawn }) => isDrawn(input))
  const files: Array<readonly [string, string | Uint8Array]> = []
  const images: Array<Fiber.Fiber<readonly [string, Uint8Array]>> = []
  const drawn: Array<DrawnChart> = []
  let told = yield* Clock.currentTimeMillis
  for (const [at, chart] of shown.entries()) {
    const now = yield* Clock.currentTimeMillis
    if (now - told >= QUIET) {
      told = now
      yield* printMessage(chartProgress[language](at + 1, shown.length))
    }
    const spec = chart.spec(input, language, measureText)
    const svg = yield* Effect.promise(() => drawSvg(spec))
    const name = `charts/${chart.name}`
    if (formats.includes("svg")) files.push([`${name}.svg`, svg])
    if (formats.includes("json")) files.push([`${name}.json`, `${JSON.stringify(spec)}\n`])
    if (formats.includes("png"))
      images.push(
        yield* Effect.promise(async () => [`${name}.png`, await drawPng(svg, paperScale(svg))] as const).pipe(
          Effect.forkChild
        )
      )
    drawn.push({
      id: chart.name,
      title: chart.title(language),
      svg,
      alt: chart.altText(input, language),
      table: chart.table(input, language),
      rowEnds: rowEndsOf(spec, svg)
    })
  }
  files.push(...(yield* Fiber.joinAll(images)))
  return {
    charts: drawn,
    files: files.toSorted(([a], [b]) => (a < b ? -1 : 1)),
    font: { regular: readFont("regular"), bold: readFont("semibold") }
  }
})

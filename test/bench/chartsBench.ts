import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { chartInput, charts, doubtOf, lastYearOf } from "@dvk/charts"
import { drawPng, drawSvg, measureText, paperScale } from "@dvk/charts/drawing"
import { type Campaign, evaluate, robustnessOf } from "@dvk/core"
import { sampleCampaign } from "../sample/sampleCampaign.ts"
import { campaignFolder } from "./campaignFolder.ts"
import type { Measurement } from "./Measurement.ts"

const JUDGES = 9
const RUNS = 3
const LARGE = 2000

const here = dirname(fileURLToPath(import.meta.url))
const launcher = join(here, "..", "..", "dvk.mjs")
/** The command that comes with Vega-Lite and draws one file. */
const vl2svg = join(
  dirname(fileURLToPath(import.meta.resolve("vega-lite/vega-lite-schema.json"))),
  "..",
  "bin",
  "vl2svg"
)

/** The shortest of several runs of something that may be asynchronous. */
const shortest = async (work: () => void | Promise<void>, runs = RUNS): Promise<number> => {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const started = performance.now()
    await work()
    best = Math.min(best, performance.now() - started)
  }
  return best
}

const node = (...args: ReadonlyArray<string>): void => {
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] })
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${String(stderr)}`)
}

const withQuotas = (campaign: Campaign): Campaign => ({
  ...campaign,
  file: { ...campaign.file, shortlist: { size: 12, quotas: [{ by: "unit", max: 2 }] } }
})

/** Every chart of a campaign in one process, beside Vega-Lite's own command in a process a chart; whole reports. */
export const chartsBench = async (
  size: (name: string, otherwise: number) => number
): Promise<ReadonlyArray<Measurement>> => {
  const models = size("models", 42)
  const evaluation = evaluate(withQuotas(sampleCampaign({ models, judges: JUDGES })))
  const input = chartInput(evaluation, {
    doubt: doubtOf(evaluation, robustnessOf(evaluation, { draws: 1000 })),
    lastYear: { ...lastYearOf(evaluation), year: evaluation.campaign.file.year - 1 },
    funnels: []
  })
  const drawn = charts.filter(({ isDrawn }) => isDrawn(input))
  const specs = () => drawn.map((chart) => chart.spec(input, "vi", measureText))
  const folder = mkdtempSync(join(tmpdir(), "dvk-charts-"))
  const files = specs().map((spec, at) => {
    const file = join(folder, `${at}.json`)
    writeFileSync(file, JSON.stringify(spec))
    return file
  })
  let svgs: ReadonlyArray<string> = []
  const drawAll = async () => {
    const all: Array<string> = []
    for (const spec of specs()) all.push(await drawSvg(spec))
    svgs = all
  }
  const vega = await shortest(() => {
    for (const file of files) node(vl2svg, file, file.replace(/json$/, "svg"))
  }, 1)
  const own = await shortest(() => node(join(here, "drawSpecs.ts"), ...files), 1)
  const warm = await shortest(drawAll)
  const images = await shortest(async () => {
    await Promise.all(svgs.map((svg) => drawPng(svg, paperScale(svg))))
  }, 1)
  rmSync(folder, { recursive: true })
  const what = `${drawn.length} charts of ${models} models`
  return [
    { what: "vl2svg, a process a chart", milliseconds: vega, note: what },
    {
      what: "dvk, one process from its start",
      milliseconds: own,
      note: `${what}, ${(vega / own).toFixed(1)} × faster`
    },
    { what: "dvk, specs and SVG in a running process", milliseconds: warm, note: what },
    { what: "dvk, PNG of the same", milliseconds: images, note: "sharp on A4" },
    ...[models, size("large", LARGE)].map((count) => reportOf(count))
  ]
}

/** `dvk report` of a folder, from start to end. */
const reportOf = (models: number): Measurement => {
  const folder = campaignFolder(models, JUDGES)
  const started = performance.now()
  node(launcher, "report", folder, "--out", join(folder, "out"))
  const milliseconds = performance.now() - started
  rmSync(folder, { recursive: true })
  return {
    what: `dvk report, ${models} models`,
    milliseconds,
    note: `${JUDGES} judges, from the command line`
  }
}

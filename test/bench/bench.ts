// `npm run bench -- NAME [--models N] [--megabytes N] [--communes N]`: how long things take, beside peers in the same run. Nothing is
// asserted here: a number of seconds says as much about the machine as about the code.
import { chartsBench } from "./chartsBench.ts"
import { decideBench } from "./decideBench.ts"
import { importBench } from "./importBench.ts"
import type { Measurement } from "./Measurement.ts"
import { mergeBench } from "./mergeBench.ts"
import { robustnessBench } from "./robustnessBench.ts"
import { shortlistBench } from "./shortlistBench.ts"

type Measurements = ReadonlyArray<Measurement>

const benches: Readonly<
  Record<string, (size: (name: string, otherwise: number) => number) => Measurements | Promise<Measurements>>
> = {
  charts: chartsBench,
  decide: decideBench,
  import: importBench,
  merge: mergeBench,
  robustness: robustnessBench,
  shortlist: shortlistBench
}

const [name = "", ...options] = process.argv.slice(2)

const size = (option: string, otherwise: number): number => {
  const at = options.indexOf(`--${option}`)
  const value = at < 0 ? otherwise : Number(options[at + 1])
  if (Number.isInteger(value) && value > 0) return value
  process.stderr.write(`--${option} needs a whole number above 0\n`)
  process.exit(2)
}

const bench = benches[name]
if (bench === undefined) {
  process.stderr.write(`npm run bench -- ${Object.keys(benches).join(" | ")}\n`)
  process.exitCode = 2
} else {
  const measurements = await bench(size)
  const width = Math.max(...measurements.map((entry) => entry.what.length))
  for (const { what, milliseconds, note } of measurements) {
    process.stdout.write(`${what.padEnd(width)}  ${milliseconds.toFixed(0).padStart(8)} ms  ${note}\n`)
  }
  process.stdout.write(`memory at the end: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB\n`)
}

// `npm run fuzz -- import [--minutes N] [--seed S]`: changes files by chance and reads them, until the time is up.
// What fails is kept in .cache/fuzz with its seed, as small as it could be made, and the exit code is 1.
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { bytesOfMutant } from "./Mutant.ts"
import { originals } from "./originals.ts"
import { type Attempt, attempt, drawCase, smallest } from "./tries.ts"

const MINUTE = 60_000
const MOST_FAILURES = 20
const folder = join(fileURLToPath(import.meta.url), "..", "..", "..", ".cache", "fuzz")

const [target = "", ...options] = process.argv.slice(2)
const option = (name: string, otherwise: number): number => {
  const at = options.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(options[at + 1])
}
const minutes = option("minutes", 2)
const seed = option("seed", Date.now() % 1_000_000)

const report = async (found: Attempt): Promise<string> => {
  const small = await smallest(found)
  const name = `${small.seed}-${small.failure.replace(/[^a-z]+/gi, "-").slice(0, 40)}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.bin`), bytesOfMutant(small.mutant, small.original.bytes))
  writeFileSync(join(folder, `${name}.txt`), `${small.original.name}\nseed ${small.seed}\n${small.failure}\n`)
  return `${small.original.name}, --seed ${small.seed}: ${small.failure}\n`
}

if (target !== "import" || !(minutes > 0) || !Number.isInteger(seed)) {
  process.stderr.write("npm run fuzz -- import [--minutes N] [--seed S]\n")
  process.exitCode = 2
} else {
  const files = await originals()
  const started = performance.now()
  let cases = 0
  let failures = 0
  let refused = 0
  let last = started
  while (performance.now() - started < minutes * MINUTE && failures < MOST_FAILURES) {
    const outcome = await attempt(drawCase(files, seed + cases))
    cases++
    if (outcome.refused) refused++
    if (outcome.failure !== null) {
      failures++
      process.stdout.write(await report({ ...outcome, failure: outcome.failure }))
    }
    if (performance.now() - last > MINUTE) {
      last = performance.now()
      process.stderr.write(`${cases} cases, ${failures} failures\n`)
    }
  }
  const seconds = (performance.now() - started) / 1000
  process.stdout.write(
    `${files.length} files, ${cases} cases (${(cases / seconds).toFixed(0)} a second), ${refused} refused as a whole, ${failures} failures; seeds ${seed} to ${seed + cases - 1}\n`
  )
  if (failures > 0) process.exitCode = 1
}

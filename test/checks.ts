// Behind `npm test` and `npm run test:full`: every check in turn, each with its time, then one closing line.
import { spawnSync } from "node:child_process"
import { mkdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const resolveFrom = createRequire(import.meta.url)
const results = join(root, ".cache", "vitest.json")

/** The script that a package names as its command, so that no shell and no PATH is needed. */
const commandOf = (name: string, command = name): string => {
  const manifest = resolveFrom.resolve(`${name}/package.json`)
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: string | Record<string, string> }
  const script = typeof bin === "string" ? bin : bin[command]
  if (script === undefined) throw new Error(`${name} has no command ${command}`)
  return join(dirname(manifest), script)
}

interface Check {
  readonly name: string
  readonly args: ReadonlyArray<string>
}

const vitest = (...more: ReadonlyArray<string>): Check => ({
  name: "tests",
  args: [
    commandOf("vitest"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${results}`,
    ...more
  ]
})

const full = process.argv.includes("--full")
const checks: ReadonlyArray<Check> = full
  ? [vitest("--config", "vitest.full.config.ts")]
  : [
      { name: "types", args: [commandOf("typescript", "tsc"), "-b"] },
      { name: "lint and boundaries", args: [commandOf("oxlint"), "--deny-warnings"] },
      { name: "format", args: [commandOf("@biomejs/biome", "biome"), "check", "."] },
      vitest()
    ]

mkdirSync(dirname(results), { recursive: true })
const failed: Array<string> = []
for (const { name, args } of checks) {
  const started = performance.now()
  process.stdout.write(`\n— ${name}\n`)
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] })
  if (status !== 0) failed.push(name)
  process.stdout.write(
    `  ${name}: ${status === 0 ? "ok" : "FAILED"}, ${((performance.now() - started) / 1000).toFixed(1)} s\n`
  )
}

const counted = JSON.parse(readFileSync(results, "utf8")) as Record<
  "numPassedTests" | "numFailedTests" | "numPendingTests",
  number
>
if (failed.length > 0) process.stdout.write(`\nfailed: ${failed.join(", ")}\n`)
process.stdout.write(
  `\n${counted.numPassedTests} passed, ${counted.numFailedTests} failed, ${counted.numPendingTests} skipped\n`
)
process.exitCode = failed.length === 0 ? 0 : 1

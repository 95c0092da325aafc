import { readFileSync } from "node:fs"
import { createInterface } from "node:readline/promises"
import { fileURLToPath } from "node:url"
import { type IsoDate, isoDate } from "@dvk/core"
import { runText } from "@dvk/messages"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { languageOf } from "./commandLine/languageOf.ts"
import { runDvk } from "./dvk.ts"

const INTERRUPTED = 130

const root = new URL("../../../", import.meta.url)
const args = process.argv.slice(2)

const version = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(new URL("package.json", root), "utf8"))
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : ""
}

/** The one place where the clock is read: the day on this machine, where the person who asks is. */
const today = (): IsoDate => {
  const now = new Date()
  const day = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate())
  if (day === null) throw new RangeError("the clock of this machine shows no day between 1900 and 2199")
  return day
}

const answers = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stderr }) : null

// A reader that has seen enough (`dvk rank … | head`) closes the pipe; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error
})

const fiber = Effect.runFork(
  runDvk(args, {
    folder: process.cwd(),
    today: today(),
    shipped: fileURLToPath(new URL("data", root)),
    version: version(),
    result: (text) => process.stdout.write(text),
    message: (text) => process.stderr.write(text),
    ask: async (text) => (answers === null ? null : answers.question(text))
  })
)

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => Effect.runFork(Fiber.interrupt(fiber)))
}

fiber.addObserver((exit) => {
  answers?.close()
  if (Exit.isSuccess(exit)) process.exitCode = exit.value
  else {
    process.stderr.write(`${runText.interrupted[languageOf(args)]()}\n`)
    process.exitCode = INTERRUPTED
  }
})

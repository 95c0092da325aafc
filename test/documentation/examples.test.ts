import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { compileFunction } from "node:vm"
import { describe, expect, test } from "vitest"

const root = fileURLToPath(new URL("../..", import.meta.url))
const rooms = [
  "packages/core",
  "packages/messages",
  "packages/importer",
  "packages/charts",
  "packages/documents",
  "apps/report"
]

interface Example {
  readonly file: string
  readonly expression: string
  readonly expected: string
}

/** `expression // => JSON` in a block after @example; the arrow may stand on a line of its own. */
const examplesIn = (file: string): ReadonlyArray<Example> => {
  const text = readFileSync(join(root, file), "utf8")
  return [...text.matchAll(/@example\n((?:\s*\*(?!\/|\s*@).*\n?)+)/g)].flatMap((block) => {
    const lines = (block[1] ?? "").replace(/^\s*\* ?/gm, "").trimEnd()
    return [...lines.matchAll(/^([\s\S]*?)\s*\/\/ => (.*)$/gm)].map((match) => ({
      file,
      expression: (match[1] ?? "").trim(),
      expected: match[2] ?? ""
    }))
  })
}

const sources = rooms.flatMap((room) =>
  readdirSync(join(root, room, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith("main.ts"))
    .map((name) => relative(root, join(root, room, "src", name)))
)
const examples = sources.flatMap(examplesIn)

describe("the examples in the documentation of the code", () => {
  test("are many enough to be worth running", () => {
    expect(examples.length).toBeGreaterThan(60)
  })

  test.each(examples)("$file: $expression", async ({ file, expression, expected }) => {
    const own: object = await import(pathToFileURL(join(root, file)).href)
    const core: object = await import("@dvk/core")
    const scope = { ...core, ...own }
    const names = Object.keys(scope)
    // The examples are our own text, and running them is what keeps them true.
    const run = compileFunction(`"use strict"; return (${expression})`, names)
    expect(run(...Object.values(scope))).toEqual(JSON.parse(expected))
  })
})

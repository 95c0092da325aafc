import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { expect, test } from "vitest"
import { root, shippedCampaign } from "../acceptance/dvk.ts"

/** The folders of dvk and the packages that a command brings in. */
const partsOf = (...args: ReadonlyArray<string>): ReadonlyArray<string> => {
  const hook = pathToFileURL(join(root, "test", "launcher", "loadedParts.mjs")).href
  const main = join(root, "apps", "report", "src", "main.ts")
  const { status, stderr } = spawnSync(process.execPath, ["--import", hook, main, ...args], {
    encoding: "utf8"
  })
  expect([0, 1]).toContain(status)
  return stderr.split("\n")
}

/** What only papers, pages, pictures and workbooks need: more than half of all code. */
const heavy = [
  "packages/charts/src",
  "packages/documents/src/html",
  "packages/documents/src/papers",
  "packages/documents/src/workbook",
  "docx",
  "hucre",
  "vega",
  "vega-lite"
]

test("looking at a campaign of CSV files starts without papers, pages, pictures and workbooks", () => {
  // Folders that were renamed would be missed without a word.
  const own = heavy.filter((part) => part.startsWith("packages"))
  expect(own.filter((part) => !existsSync(join(root, part)))).toEqual([])
  for (const args of [
    ["check", shippedCampaign],
    ["rank", shippedCampaign],
    ["explain", shippedCampaign, "NT-01"]
  ]) {
    const parts = partsOf(...args)
    expect(parts).toContain("packages/core/src/evaluation")
    expect(parts.filter((part) => heavy.some((own) => part.startsWith(own)))).toEqual([])
  }
})

test("the version comes without reading campaigns and without writing anything", () => {
  const parts = partsOf("--version")
  expect(parts).toContain("packages/messages/src/commandLine")
  expect(parts.filter((part) => /^(csv-parse|yaml|packages\/documents)/.test(part))).toEqual([])
})

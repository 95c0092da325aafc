import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { contentOf, dvk, emptyFolder, folderWith, root, smallCampaign } from "../acceptance/dvk.ts"

const page = readFileSync(join(root, "docs", "outputs.md"), "utf8")

test("docs/outputs.md names every file that a report has, and no table that it lacks", async () => {
  const folder = emptyFolder()
  await dvk(["report", folderWith(smallCampaign), "--chart-format", "svg"], { folder })
  const files = [...contentOf(join(folder, "out")).keys()]
  const named = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? "")
  // Charts and papers stand under their folders; a twin in JSON under its table.
  const isNamed = (file: string): boolean =>
    named.some((name) => (name.endsWith("/") ? file.startsWith(name) : file === name)) ||
    (file.startsWith("tables/") && named.includes(file.replace(/\.json$/, ".csv")))
  expect(files.filter((file) => !isNamed(file))).toEqual([])
  expect(named.filter((name) => !files.some((file) => file.startsWith(name)))).toEqual([])
}, 60_000)

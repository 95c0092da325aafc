import { readFileSync } from "node:fs"
import { join } from "node:path"
import { decode } from "@dvk/core"
import { PapersFile } from "@dvk/importer"
import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { parse } from "yaml"
import { root } from "../acceptance/dvk.ts"

test("the papers.yaml of docs/papers.md is one, with no key that dvk does not know", () => {
  const page = readFileSync(join(root, "docs", "papers.md"), "utf8")
  const [, example = ""] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []
  expect(Result.getOrThrow(decode(PapersFile)(parse(example))).warnings).toEqual([])
})

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { decode } from "@dvk/core"
import { PapersFile } from "@dvk/importer"
import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { parse } from "yaml"
import { dvk, emptyFolder, shippedCampaign } from "../acceptance/dvk.ts"

/** What a papers.yaml states, as dvk reads it. */
const read = (text: string) => Result.getOrThrow(decode(PapersFile)(parse(text)))

test.each(["vi", "en"])(
  "the papers.yaml of dvk new states nothing, and every key once its # is off (%s)",
  async (lang) => {
    const folder = emptyFolder()
    const options = ["--title", "Phong trào", "--organiser", "Đảng ủy xã", "--year", "2025", "--lang", lang]
    expect((await dvk(["new", "a", ...options], { folder })).code).toBe(0)
    const text = readFileSync(join(folder, "a", "papers.yaml"), "utf8")
    expect(read(text).value).toEqual({ format: 1 })
    const { value, warnings } = read(text.replaceAll(/^#(?!#)/gm, ""))
    expect(warnings).toEqual([])
    expect(new Set(Object.keys(value))).toEqual(new Set(Object.keys(PapersFile.fields)))
    expect(value.papers).toMatchObject({
      submission: {},
      "commendation-decision": {},
      reminder: {},
      "final-report": {}
    })
  }
)

test("the papers.yaml of the shipped campaign is one, and names no person", () => {
  const { value, warnings } = read(readFileSync(join(shippedCampaign, "papers.yaml"), "utf8"))
  expect(warnings).toEqual([])
  expect([value.signer?.name, value.awardees]).toEqual([undefined, undefined])
})

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { dvk, root } from "../acceptance/dvk.ts"

const shelf = join(root, "data", "campaigns")

/** Warnings that a shipped campaign has on purpose; its README tells of each. */
const INTENDED: Readonly<Record<string, ReadonlyArray<string>>> = {
  "chiem-hoa-2022": ["award-unconfirmed"],
  "nghia-thai-2024": ["late-registration", "missing-score"],
  "phu-ly-2024": ["award-unconfirmed"],
  "so-noi-vu-bac-giang-2021": ["award-unconfirmed"],
  "son-vi-2021": ["award-unconfirmed", "late-result"]
}

interface Found {
  readonly findings: ReadonlyArray<{ readonly code: string; readonly severity: string }>
}

describe.each(readdirSync(shelf))("the shipped campaign %s", (id) => {
  const folder = join(shelf, id)
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:csv|yaml|md)$/.test(name)
  )

  test("has no warning but those it has on purpose", async () => {
    const run = await dvk(["check", folder, "--json"])
    const { findings }: Found = JSON.parse(run.result)
    const odd = findings.filter(({ severity }) => severity !== "info").map(({ code }) => code)
    expect([...new Set(odd)].toSorted()).toEqual(INTENDED[id])
  })

  test("is a sample, and says so", () => {
    const statement: Readonly<Record<string, unknown>> = parse(
      readFileSync(join(folder, "campaign.yaml"), "utf8")
    )
    expect([statement["id"], statement["sample"]]).toEqual([id, true])
  })

  test("has a README that tells what is made up", () => {
    const text = readFileSync(join(folder, "README.md"), "utf8")
    expect(text).toContain("do chúng tôi đặt ra")
    expect(text).toContain("## In English")
  })

  test("is written in composed Vietnamese (NFC)", () => {
    const decomposed = files.filter((name) => {
      const text = readFileSync(join(folder, name), "utf8")
      return text !== text.normalize("NFC")
    })
    expect(decomposed).toEqual([])
  })

  test("is listed among what goes with dvk", () => {
    expect(existsSync(join(root, "docs", "seeds.md"))).toBe(true)
    expect(readFileSync(join(root, "docs", "seeds.md"), "utf8")).toContain(`data/campaigns/${id})`)
  })
})

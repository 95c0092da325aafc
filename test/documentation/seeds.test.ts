import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { root } from "../acceptance/dvk.ts"

const page = readFileSync(join(root, "docs", "seeds.md"), "utf8")

/** The first cells of the tables below each heading: the clauses. */
const clausesUnder = (heading: string): ReadonlyArray<string> =>
  (page.split(/^## /m).find((section) => section.startsWith(heading)) ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("|---"))
    .map((line) => line.split("|")[1]?.trim() ?? "")

const headings: Readonly<Record<string, string>> = {
  "son-vi-2021": "Sơn Vĩ",
  "so-noi-vu-bac-giang-2021": "Sở Nội vụ",
  "chiem-hoa-2022": "Chiêm Hóa",
  "nghia-thai-2024": "Nghĩa Thái",
  "phu-ly-2024": "Phú Lý"
}

interface Statement {
  readonly duties?: ReadonlyArray<{ readonly id: string; readonly clause: string }>
}

/** Sections as duties cite them: "mục III.2.9", "mục II.2 và III.2.9", "mục 2.1". */
const sectionsIn = (clause: string): ReadonlyArray<string> =>
  clause
    .split("mục ")
    .slice(1)
    .flatMap((part) => part.match(/(?:[IVX]+|\d)(?:\.\d+)*/g) ?? [])

test("every shipped campaign has its table", () => {
  expect(readdirSync(join(root, "data", "campaigns")).toSorted()).toEqual(Object.keys(headings).toSorted())
})

describe.each(Object.keys(headings))("%s", (id) => {
  const { duties = [] }: Statement = parse(
    readFileSync(join(root, "data", "campaigns", id, "campaign.yaml"), "utf8")
  )
  const clauses = clausesUnder(headings[id] ?? "")

  test.each(duties.map(({ id, clause }) => [id, clause]))(
    "the clause of %s stands in the table: %s",
    (_, clause) => {
      const sections = sectionsIn(clause)
      expect(sections.length).toBeGreaterThan(0)
      for (const section of sections)
        expect(clauses.some((known) => known === section || known.startsWith(`${section},`))).toBe(true)
    }
  )

  test("every duty is named in it", () => {
    expect(duties.filter((duty) => !page.includes(`\`${duty.id}\``))).toEqual([])
  })
})

test("what the page links to is there", () => {
  const links = [...page.matchAll(/\]\(\.\.\/([^)]+)\)/g)].flatMap(([, link]) => link ?? [])
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([])
})

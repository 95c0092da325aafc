import { statSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { join } from "node:path"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { dvk, emptyFolder, shippedCampaign } from "../acceptance/dvk.ts"
import { isWiderThanWindow, launched, opened, reportIn } from "./browser.ts"

interface ExactNumber {
  readonly exact: string
}

interface RankedModel {
  readonly model: string
  readonly name: string
  readonly rank: number
  readonly score: ExactNumber
  readonly criteria: ReadonlyArray<Readonly<Record<"mean" | "contribution", ExactNumber | null>>>
}

const MEGABYTE = 1_000_000

/** As the report writes it in Vietnamese: the exact fraction in hundredths, half upwards. */
const shown = (number: ExactNumber | null): string => {
  if (number === null) return "–"
  const [numerator = 0n, denominator = 1n] = number.exact.split("/").map(BigInt)
  const hundredths = String((200n * numerator + denominator) / (2n * denominator)).padStart(3, "0")
  return `${hundredths.slice(0, -2)},${hundredths.slice(-2)}`
}

describe("report.html in a real browser", () => {
  let browser: Browser
  let ranking: ReadonlyArray<RankedModel>
  const folder = emptyFolder()

  beforeAll(async () => {
    await dvk(["report", shippedCampaign], { folder })
    ranking = JSON.parse((await dvk(["rank", shippedCampaign, "--json"])).result).ranking
    browser = await launched()
  })
  afterAll(() => browser.close())

  test.each([
    [1366, 768],
    [390, 844]
  ])(
    "opens from disk at %i × %i without a message, a request or a sideways scroll",
    async (width, height) => {
      const { page, trouble, requests } = await opened(browser, folder, { width, height })
      await page.locator("figure:has(> script[data-live])").first().scrollIntoViewIfNeeded()
      await page.locator(".layer svg").first().waitFor({ state: "attached" })
      expect(trouble).toEqual([])
      expect(requests).toEqual([reportIn(folder)])
      expect(await isWiderThanWindow(page)).toBe(false)
      await page.close()
    }
  )

  test("is small enough to be mailed", () => {
    expect(statSync(join(folder, "out", "report.html")).size).toBeLessThan(3 * MEGABYTE)
  })

  test("proposal, border and what the chair decides stand on the first screen of a laptop", async () => {
    const { page } = await opened(browser, folder)
    const tops = await page
      .locator("#proposal, #decide, #border, #owed")
      .evaluateAll((panels) => panels.map((panel) => panel.getBoundingClientRect().top))
    expect(tops).toHaveLength(4)
    expect(Math.max(...tops)).toBeLessThan(768)
    await page.close()
  })

  test("the embedded font is used for Vietnamese text", async () => {
    const { page } = await opened(browser, folder)
    expect(
      await page.evaluate(() => document.fonts.check("16px 'Be Vietnam Pro'", "Đề nghị khen thưởng ỹ ẵ"))
    ).toBe(true)
    expect(await page.evaluate(() => [...document.fonts].some((font) => font.status === "loaded"))).toBe(true)
    await page.close()
  })

  test("every number in the ranking table is the one that dvk rank --json gives", async () => {
    const { page } = await opened(browser, folder)
    const rows = await page.locator("#ranking-rows tr").evaluateAll((all) =>
      all.map((row) => {
        const cells = [...row.querySelectorAll("td, th")].map((cell) => cell.textContent?.trim() ?? "")
        return [cells[0], cells.find((cell) => /^\d+,\d\d$/.test(cell))]
      })
    )
    expect(rows).toEqual(ranking.map(({ rank, score }) => [String(rank), shown(score)]))
    await page.close()
  })

  test("every card's rank, score, means and contributions are those of dvk rank --json", async () => {
    const { page } = await opened(browser, folder)
    const cards = await page.locator("details.card").evaluateAll((all) =>
      all.map((card) => ({
        rank: card.querySelector("summary .rank")?.textContent,
        name: card.querySelector("summary strong")?.textContent,
        score: card.querySelector("summary .score")?.textContent,
        total: card.querySelector("table.criteria tfoot td.number")?.textContent,
        criteria: [...card.querySelectorAll("table.criteria tbody tr")].map((row) =>
          [...row.querySelectorAll("td")].map((cell) => cell.textContent)
        )
      }))
    )
    expect(cards).toEqual(
      ranking.map(({ rank, name, score, criteria }) => ({
        rank: `${rank}.`,
        name,
        score: shown(score),
        total: shown(score),
        criteria: criteria.map(({ mean, contribution }) => [shown(mean), shown(contribution)])
      }))
    )
    await page.close()
  })

  test("a link to a card unfolds it, without any script too", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled })
      const page = await context.newPage()
      await page.goto(reportIn(folder))
      await page.locator("table.proposal a").first().click()
      expect(await page.locator("#model-1").isVisible()).toBe(true)
      expect(await page.locator(".controls").first().isVisible()).toBe(javaScriptEnabled)
      await context.close()
    }
  })

  test("no serious finding of axe, with a card open and a filter on", async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
    const { page } = await opened(browser, folder)
    await page.locator("table.proposal a").first().click()
    await page.fill("#ranking-rows-filter", "xom")
    await page.evaluate(axe)
    const serious = await page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: Array<{ id: string; impact: string }> }> }
      }
      const { violations } = await checker.run()
      return violations.filter(({ impact }) => impact === "serious" || impact === "critical")
    })
    expect(serious).toEqual([])
    await page.close()
  })

  test("prints on A4 pages", async () => {
    const { page } = await opened(browser, folder)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1")
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[4-6](\.\d+)? 84[12](\.\d+)?\]/)
    await page.close()
  })

  test("prints no control and no closed card, and the pictures as they are", async () => {
    const { page } = await opened(browser, folder)
    await page.emulateMedia({ media: "print" })
    expect(await page.locator(".controls:visible, .layer:visible, nav:visible").count()).toBe(0)
    expect(await page.locator("#models:visible").count()).toBe(0)
    expect(await page.locator("#chart-ranked-scores svg:visible").count()).toBeGreaterThan(0)
    await page.close()
  })
})

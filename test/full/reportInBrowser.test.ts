import { existsSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { dvk, emptyFolder, shippedCampaign } from "../acceptance/dvk.ts"

const EXECUTABLE = process.env["DVK_CHROMIUM"] ?? "/usr/bin/chromium"

/** The report of the shipped campaign, opened from disk as a chair would, in a window of a given size. */
const opened = async (browser: Browser, folder: string, width: number, height: number) => {
  const page = await browser.newPage({ viewport: { width, height } })
  const trouble: Array<string> = []
  const requests: Array<string> = []
  page.on("console", (message) => trouble.push(message.text()))
  page.on("pageerror", (error) => trouble.push(String(error)))
  page.on("request", (request) => requests.push(request.url()))
  await page.goto(pathToFileURL(join(folder, "out", "report.html")).href)
  await page.evaluate(() => document.fonts.ready.then(() => null))
  return { page, trouble, requests: requests.filter((url) => !url.startsWith("data:")) }
}

const isWiderThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

describe("report.html in a real browser", () => {
  let browser: Browser
  const folder = emptyFolder()

  beforeAll(async () => {
    if (!existsSync(EXECUTABLE)) throw new Error(`no Chromium at ${EXECUTABLE}; set DVK_CHROMIUM to its path`)
    await dvk(["report", shippedCampaign], { folder })
    browser = await chromium.launch({
      executablePath: EXECUTABLE,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run"
      ]
    })
  })
  afterAll(() => browser.close())

  test.each([
    [1366, 768],
    [390, 844]
  ])(
    "opens from disk at %i × %i without a message, a request or a sideways scroll",
    async (width, height) => {
      const { page, trouble, requests } = await opened(browser, folder, width, height)
      expect(trouble).toEqual([])
      expect(requests).toEqual([pathToFileURL(join(folder, "out", "report.html")).href])
      expect(await isWiderThanWindow(page)).toBe(false)
      await page.close()
    }
  )

  test("the proposal stands on the first screen of a laptop", async () => {
    const { page } = await opened(browser, folder, 1366, 768)
    const first = await page.locator("table.proposal tbody tr").first().boundingBox()
    expect(first?.y).toBeLessThan(768)
    await page.close()
  })

  test("the embedded font is used for Vietnamese text", async () => {
    const { page } = await opened(browser, folder, 1366, 768)
    expect(
      await page.evaluate(() => document.fonts.check("16px 'Be Vietnam Pro'", "Đề nghị khen thưởng ỹ ẵ"))
    ).toBe(true)
    expect(await page.evaluate(() => [...document.fonts].some((font) => font.status === "loaded"))).toBe(true)
    await page.close()
  })

  test("every number in the ranking table is the one that dvk rank --json gives", async () => {
    const { ranking } = JSON.parse((await dvk(["rank", shippedCampaign, "--json"])).result)
    const expected = ranking.map((entry: { rank: number; score: { decimal: string } }) => [
      String(entry.rank),
      (Math.round(Number(entry.score.decimal) * 100) / 100).toFixed(2).replace(".", ",")
    ])
    const { page } = await opened(browser, folder, 1366, 768)
    const shown = await page.locator("#ranking table tbody tr").evaluateAll((rows) =>
      rows.map((row) => {
        const cells = [...row.querySelectorAll("td, th")].map((cell) => cell.textContent?.trim() ?? "")
        return [cells[0], cells.find((cell) => /^\d+,\d\d$/.test(cell))]
      })
    )
    expect(shown).toEqual(expected)
    await page.close()
  })

  test("prints on A4 pages", async () => {
    const { page } = await opened(browser, folder, 1366, 768)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1")
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[4-6](\.\d+)? 84[12](\.\d+)?\]/)
    await page.close()
  })
})

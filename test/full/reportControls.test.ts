import { compareVietnamese } from "@dvk/messages"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { copyOfShipped, dvk, emptyFolder } from "../acceptance/dvk.ts"
import { launched, opened } from "./browser.ts"

/** A name that would run as a script, and one that would run as a formula, were either not shown as text. */
const HOSTILE = `<script>document.title="chạy"</script> =HYPERLINK("http://x.example")`

const names = (page: Page): Promise<ReadonlyArray<string>> =>
  page
    .locator("#ranking-rows tr:visible th [data-sort]")
    .evaluateAll((all) => all.map((name) => name.textContent ?? ""))

const head = (page: Page, at: number) => page.locator("#ranking thead th").nth(at)

describe("what a reader does with the report", () => {
  let browser: Browser
  let page: Page
  let trouble: ReadonlyArray<string>
  const folder = emptyFolder()

  beforeAll(async () => {
    const campaign = copyOfShipped({
      "registrations/mat-tran-doan-the.csv": (text) =>
        text.replace("5 không 3 sạch", `"${HOSTILE.replaceAll('"', '""')}"`)
    })
    await dvk(["report", campaign, "--chart-format", "svg"], { folder })
    browser = await launched()
    const first = await opened(browser, folder)
    page = first.page
    trouble = first.trouble
  })
  afterAll(() => browser.close())

  test("sorts by name in Vietnamese order by keyboard, and back by rank", async () => {
    const byRank = await names(page)
    await head(page, 1).locator("button").focus()
    await page.keyboard.press("Enter")
    const byName = await names(page)
    expect(byName).toEqual(byRank.toSorted(compareVietnamese))
    // The order of code units is another one.
    expect(byName).not.toEqual(byRank.toSorted())
    expect(await head(page, 1).getAttribute("aria-sort")).toBe("ascending")
    expect(await head(page, 0).getAttribute("aria-sort")).toBe("none")
    await page.keyboard.press("Enter")
    expect(await names(page)).toEqual(byName.toReversed())
    expect(await head(page, 1).getAttribute("aria-sort")).toBe("descending")
    await head(page, 0).locator("button").click()
    expect(await names(page)).toEqual(byRank)
  })

  test("sorts scores as numbers", async () => {
    await head(page, 4).locator("button").click()
    const scores = await page
      .locator("#ranking-rows .score")
      .evaluateAll((all) => all.map((cell) => Number(cell.textContent?.replace(",", "."))))
    expect(scores).toEqual(scores.toSorted((a, b) => a - b))
    await head(page, 0).locator("button").click()
  })

  test("filters without diacritics, says how many are left, and shows all again", async () => {
    const all = await names(page)
    const wanted = all.filter((name) => /kh(é|e)o/i.test(name))
    expect(wanted.length).toBeGreaterThan(0)
    await page.fill("#ranking-rows-filter", "KHEO")
    expect(await names(page)).toEqual(wanted)
    expect(await page.locator("#ranking .count").textContent()).toBe(
      `Đang hiện ${wanted.length}/${all.length} mô hình.`
    )
    await page.fill("#ranking-rows-filter", "")
    expect(await names(page)).toEqual(all)
  })

  test("unfolds and folds all cards", async () => {
    const cards = page.locator("details.card")
    await page.locator('[data-open="true"]').click()
    expect(await page.locator("details.card[open]").count()).toBe(await cards.count())
    await page.locator('[data-open="false"]').click()
    expect(await page.locator("details.card[open]").count()).toBe(0)
  })

  test("shows a row's figures when a chart is pointed at, with names as text", async () => {
    const figure = page.locator("#chart-ranked-scores")
    await figure.scrollIntoViewIfNeeded()
    const rows = figure.locator(".layer .mark-rect path")
    await rows.first().waitFor({ state: "attached" })
    const at = (await names(page)).findIndex((name) => name === HOSTILE)
    await rows.nth(at).hover()
    const tip = page.locator("#vg-tooltip-element")
    await tip.locator("td.value").first().waitFor()
    expect(await tip.textContent()).toContain(HOSTILE)
  })

  test("a hostile name ran nowhere and is read everywhere", async () => {
    expect(await page.title()).not.toBe("chạy")
    expect(await page.locator("table.proposal").textContent()).toContain(HOSTILE)
    expect(await page.locator("#models").textContent()).toContain(HOSTILE)
    expect(trouble).toEqual([])
  })
})

import { existsSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { type Browser, chromium, type Page } from "playwright-core"

const EXECUTABLE = process.env["DVK_CHROMIUM"] ?? "/usr/bin/chromium"

/** The system's Chromium, which asks nothing of any network by itself. */
export const launched = (): Promise<Browser> => {
  if (!existsSync(EXECUTABLE)) throw new Error(`no Chromium at ${EXECUTABLE}; set DVK_CHROMIUM to its path`)
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run"
    ]
  })
}

/** Where the report of a folder lies, as a browser opens it from disk. */
export const reportIn = (folder: string): string => pathToFileURL(join(folder, "out", "report.html")).href

/** The report opened as a chair would, with all that the browser said of it and asked for. */
export const opened = async (
  browser: Browser,
  folder: string,
  viewport: { readonly width: number; readonly height: number } = { width: 1366, height: 768 }
) => {
  const page = await browser.newPage({ viewport, reducedMotion: "reduce" })
  const trouble: Array<string> = []
  const requests: Array<string> = []
  page.on("console", (message) => trouble.push(message.text()))
  page.on("pageerror", (error) => trouble.push(String(error)))
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) requests.push(request.url())
  })
  await page.goto(reportIn(folder))
  await page.evaluate(() => document.fonts.ready.then(() => null))
  return { page, trouble, requests }
}

export const isWiderThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

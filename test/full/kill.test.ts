import { spawn } from "node:child_process"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { contentOf, dvk, emptyFolder, root, shippedCampaign } from "../acceptance/dvk.ts"

/** Starts a report as a child process and ends it after some time; resolves to its exit code. */
const interrupted = (folder: string, signal: NodeJS.Signals, after: number): Promise<number | null> =>
  new Promise((done) => {
    const child = spawn(
      process.execPath,
      [join(root, "apps", "report", "src", "main.ts"), "report", shippedCampaign],
      {
        cwd: folder,
        stdio: "ignore"
      }
    )
    const timer = setTimeout(() => child.kill(signal), after)
    child.on("exit", (code) => {
      clearTimeout(timer)
      done(code)
    })
  })

const LONG_ENOUGH = 60_000

describe("a report that is ended half-way", () => {
  test("with Ctrl-C leaves the earlier report whole, or the new one, and no litter", async () => {
    const folder = emptyFolder()
    await dvk(["report", shippedCampaign, "--lang", "en"], { folder })
    const before = contentOf(join(folder, "out"))
    const other = emptyFolder()
    // Left to itself the same child ends with a whole report: some of those below are quick enough to do so, too.
    expect(await interrupted(other, "SIGINT", LONG_ENOUGH)).toBe(0)
    const after = contentOf(join(other, "out"))
    for (let wait = 100; wait <= 2500; wait += 200) {
      await interrupted(folder, "SIGINT", wait)
      const now = contentOf(folder)
      const report = new Map([...now].map(([file, bytes]) => [file.replace(/^out\//, ""), bytes]))
      expect([before, after]).toContainEqual(report)
    }
  })

  test("with a kill leaves the earlier report whole, or the new one, whatever else", async () => {
    const folder = emptyFolder()
    await dvk(["report", shippedCampaign, "--lang", "en"], { folder })
    const before = contentOf(join(folder, "out"))
    for (let wait = 600; wait <= 2500; wait += 200) {
      await interrupted(folder, "SIGKILL", wait)
      const report = contentOf(join(folder, "out"))
      expect([...report.keys()]).toEqual([...before.keys()])
    }
  })
})

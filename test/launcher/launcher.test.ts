import { spawn, spawnSync } from "node:child_process"
import { mkdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { contentOf, emptyFolder, root, shippedCampaign } from "../acceptance/dvk.ts"

// Real child processes of the launcher, as people start it. What dvk itself does is tested in-process.
const launcher = join(root, "dvk.mjs")

const run = (...args: ReadonlyArray<string>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    cwd: root,
    encoding: "utf8"
  })
  return { code: status, stdout, stderr }
}

describe("the launcher", () => {
  test("runs dvk: one JSON document on stdout and nothing else", () => {
    const { code, stdout, stderr } = run("rank", shippedCampaign, "--json")
    expect([code, stderr]).toEqual([0, ""])
    expect(JSON.parse(stdout).ranking).toHaveLength(41)
  })

  test("as npm start it takes the same arguments", () => {
    const { code, stdout } = run("--start", "rank", shippedCampaign, "--json", "--lang", "en")
    expect(code).toBe(0)
    expect(JSON.parse(stdout).format).toBe(1)
  })

  test("hands the exit code on", () => {
    expect(run("check", shippedCampaign, "--on", "2024-05-01").code).toBe(1)
    expect(run("rank", shippedCampaign, "--jsn").code).toBe(2)
    const missing = run("rank", join(root, "khong-co"))
    expect([missing.code, missing.stdout]).toEqual([3, ""])
    expect(missing.stderr).toMatch(/^Lỗi – campaign\.yaml: Không tìm thấy/)
    expect(missing.stderr).not.toMatch(/ at .*:\d+/)
  })

  test("shows help in Vietnamese and in English", () => {
    expect(run("--help").stdout).toMatch(/Cách dùng:\n {2}dvk <lệnh>/)
    expect(run("report", "--help", "--lang", "en").stdout).toMatch(/Usage:\n {2}dvk report <campaign>/)
  })

  test("does nothing again while the lockfile is unchanged", () => {
    const mark = join(root, ".dvk", "installed")
    const before = statSync(mark).mtimeMs
    expect(run("--version").stdout).toBe(`dvk ${version()}\n`)
    expect(statSync(mark).mtimeMs).toBe(before)
  })

  test("a reader that closes the pipe early is no fault", async () => {
    const child = spawn(process.execPath, [launcher, "rank", shippedCampaign, "--json"], { cwd: root })
    let stderr = ""
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.stdout.once("data", () => child.stdout.destroy())
    await new Promise((done) => child.on("exit", done))
    expect(stderr).toBe("")
  })

  test("two at once do not hinder each other", async () => {
    const outs = [emptyFolder(), emptyFolder()]
    const codes = await Promise.all(
      outs.map(
        (out) =>
          new Promise((done) => {
            mkdirSync(out, { recursive: true })
            spawn(process.execPath, [launcher, "report", shippedCampaign, "--out", join(out, "r")], {
              cwd: root
            }).on("exit", done)
          })
      )
    )
    expect(codes).toEqual([0, 0])
    const [first, second] = outs.map((out) => contentOf(join(out, "r")))
    expect(second).toEqual(first)
  })
})

const version = (): string => JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version

import { readFileSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { dvk, emptyFolder, root } from "../acceptance/dvk.ts"

/** The commands in a README's shell blocks, except the two that set everything up. */
const commandsOf = (file: string): ReadonlyArray<string> =>
  [...readFileSync(join(root, file), "utf8").matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap((block) => (block[1] ?? "").trim().split("\n"))
    .filter((line) => line !== "npm start" && line !== "npm test")

const argumentsOf = (command: string): ReadonlyArray<string> =>
  [...command.replace("node dvk.mjs ", "").matchAll(/"([^"]*)"|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? ""
  )

/** `dvk check` on the sample campaign ends with 1: one unit owes. Everything else is simply done. */
const expectedCode = (command: string): number => (command.includes(" check ") ? 1 : 0)

describe.each(["README.md", "README.vi.md"])("%s", (file) => {
  const folder = emptyFolder()
  symlinkSync(join(root, "data"), join(folder, "data"), "junction")

  test("shows every command that dvk has", () => {
    for (const name of [
      "new",
      "template",
      "import",
      "check",
      "rank",
      "shortlist",
      "explain",
      "report",
      "verify"
    ]) {
      expect(commandsOf(file).some((command) => command.startsWith(`node dvk.mjs ${name} `))).toBe(true)
    }
  })

  test.each(commandsOf(file))("%s", async (command) => {
    expect(command).toMatch(/^node dvk\.mjs /)
    const run = await dvk(argumentsOf(command), { folder })
    expect([run.code, run.message.includes("Lỗi của chương trình")]).toEqual([expectedCode(command), false])
    expect(run.result).not.toBe("")
  })

  test("names the exit codes that the help names", async () => {
    const { result } = await dvk(["--help", "--lang", file === "README.md" ? "en" : "vi"])
    const text = readFileSync(join(root, file), "utf8")
    for (const [, code, meaning] of result.matchAll(/^ {2}(\d) {2}(.*)$/gm))
      expect(text).toContain(`| ${code} | ${meaning} |`)
  })
})

import { readFileSync } from "node:fs"
import * as ByteSize from "effect/ByteSize"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as PlatformError from "effect/PlatformError"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { readAwardsFile } from "../../src/folder/readAwards.ts"

const shipped = readFileSync(new URL("../../../../data/awards/vietnam.yaml", import.meta.url), "utf8")

const info = (size: number): FileSystem.File.Info => ({
  type: "File",
  mtime: Option.none(),
  atime: Option.none(),
  birthtime: Option.none(),
  dev: 0n,
  ino: Option.none(),
  mode: 0,
  nlink: Option.none(),
  uid: Option.none(),
  gid: Option.none(),
  rdev: Option.none(),
  size: ByteSize.bytes(size),
  blksize: Option.none(),
  blocks: Option.none()
})

/** A folder in memory with the one file `awards.yaml`. */
const read = (text: string, path = "awards.yaml") => {
  const bytes = new TextEncoder().encode(text)
  const absent = PlatformError.systemError({ _tag: "NotFound", module: "FileSystem", method: "stat" })
  const folder = FileSystem.layerNoop({
    stat: (name) => (name === "awards.yaml" ? Effect.succeed(info(bytes.length)) : Effect.fail(absent)),
    readFile: () => Effect.succeed(bytes)
  })
  return Effect.runSync(readAwardsFile(path, path).pipe(Effect.provide(folder), Effect.result))
}

const refusedFor = (text: string, path?: string) =>
  Result.getOrThrow(Result.flip(read(text, path))).findings.map(({ code, file, line }) => ({
    code,
    file,
    line
  }))

const lineOf = (text: string): number => shipped.slice(0, shipped.indexOf(text)).split("\n").length

describe("a file of award rules", () => {
  test("is read without a finding when it is the shipped one", () => {
    const reading = Result.getOrThrow(read(shipped))
    expect(reading.findings).toEqual([])
    expect(reading.awards.id).toBe("vietnam")
  })

  test("is refused with the line where a day falls out", () => {
    const text = shipped.replace("  - from: 2023-07-01\n", "  - from: 2023-07-02\n")
    const gap = text.replace("  - from: 2019-07-01\n", "  - from: 2019-07-01\n    to: 2023-06-30\n")
    expect(refusedFor(gap)).toEqual([
      { code: "period-gap", file: "awards.yaml", line: lineOf("  - from: 2023-07-01\n") + 1 }
    ])
  })

  test("is refused with the line where a form is misspelt", () => {
    const row = "      - form: agency-merit\n"
    expect(refusedFor(shipped.replace(row, "      - form: agency-merits\n"))[0]).toEqual({
      code: "bad-value",
      file: "awards.yaml",
      line: lineOf(row)
    })
  })

  test("is kept with a warning where a key is unknown", () => {
    const reading = Result.getOrThrow(read(`${shipped}\nnote: x\n`))
    expect(reading.findings).toMatchObject([{ code: "unknown-key", file: "awards.yaml" }])
  })

  test("that is no YAML, or is not there, is named", () => {
    expect(refusedFor("regimes: [\n")[0]?.code).toBe("yaml-syntax")
    expect(refusedFor(shipped, "other.yaml")).toEqual([
      { code: "file-not-found", file: "other.yaml", line: undefined }
    ])
  })
})

import * as PlatformError from "effect/PlatformError"
import { expect, test } from "vitest"
import { fileFinding } from "../../src/index.ts"

const error = (tag: PlatformError.SystemErrorTag, code?: string) =>
  PlatformError.systemError({
    _tag: tag,
    module: "FileSystem",
    method: "readFile",
    ...(code === undefined ? {} : { cause: Object.assign(new Error(code), { code }) })
  })

test.each([
  ["Busy", "EBUSY", "file-busy"],
  ["PermissionDenied", "EPERM", "file-busy"],
  ["Unknown", "EBUSY", "file-busy"],
  ["PermissionDenied", "EACCES", "file-unreadable"],
  ["NotFound", "ENOENT", "file-not-found"],
  ["BadResource", "ENOTDIR", "file-not-found"],
  ["BadResource", "EISDIR", "is-directory"],
  ["Unknown", "EIO", "file-unreadable"]
] as const)("%s with %s is %s", (tag, code, expected) => {
  expect(fileFinding("scores/j1.csv", error(tag, code))).toMatchObject({
    code: expected,
    file: "scores/j1.csv"
  })
})

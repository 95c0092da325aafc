import { type Finding, finding } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import { MAXIMUM_FILE_BYTES } from "../bytes/decodeBytes.ts"
import { fileFinding } from "./fileFindings.ts"

/**
 * The bytes of a file, or the Finding that says why there are none. The size is asked for first: a file that
 * cannot become one text is not read into memory.
 *
 * @param shown the path as users know it, for messages
 */
export const readBytes = Effect.fnUntraced(function* (path: string, shown: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const attempt = Effect.gen(function* () {
    const info = yield* fileSystem.stat(path)
    if (info.type === "Directory") return yield* Effect.fail(finding("is-directory", { file: shown }))
    if (Number(info.size) > MAXIMUM_FILE_BYTES) {
      return yield* Effect.fail(
        finding("file-too-large", { file: shown }, { size: Number(info.size), limit: MAXIMUM_FILE_BYTES })
      )
    }
    return yield* fileSystem.readFile(path)
  })
  return yield* attempt.pipe(
    Effect.catchTag("PlatformError", (error) => Effect.fail<Finding>(fileFinding(shown, error)))
  )
})

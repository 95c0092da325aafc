import { compareCodeUnits } from "@dvk/core"
import type { Language } from "@dvk/messages"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { earlierReport, LISTING } from "./earlierReport.ts"

/** Files of a folder by their path in it. */
export type FolderContent = ReadonlyMap<string, string | Uint8Array>

/**
 * Writes a whole folder beside its place and puts it there in one step. A folder that an earlier report left is
 * replaced; files that somebody else laid into it are kept; a folder with other things and no report in it is
 * not touched.
 */
export const writeFolder = Effect.fnUntraced(function* (
  target: string,
  content: FolderContent,
  language: Language
) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const earlier = yield* earlierReport(target, language)
  const parent = path.dirname(target)
  yield* fileSystem.makeDirectory(parent, { recursive: true })
  yield* Effect.scoped(
    Effect.gen(function* () {
      const workshop = yield* fileSystem.makeTempDirectoryScoped({ directory: parent, prefix: ".dvk-" })
      const draft = path.join(workshop, "new")
      for (const [file, text] of content) {
        const place = path.join(draft, file)
        yield* fileSystem.makeDirectory(path.dirname(place), { recursive: true })
        yield* fileSystem.writeFile(place, typeof text === "string" ? new TextEncoder().encode(text) : text)
      }
      // From here on nothing is left half done: three renames, and the kept files move in.
      yield* Effect.uninterruptible(replace(target, draft, path.join(workshop, "old"), earlier))
    })
  )
})

const replace = Effect.fnUntraced(function* (
  target: string,
  draft: string,
  old: string,
  earlier: ReadonlyArray<string>
) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const stood = yield* fileSystem.exists(target)
  if (!stood) return yield* fileSystem.rename(draft, target)
  yield* fileSystem.rename(target, old)
  yield* fileSystem
    .rename(draft, target)
    .pipe(Effect.tapError(() => Effect.ignore(fileSystem.rename(old, target))))
  const ours = new Set([...earlier, LISTING])
  const entries = yield* fileSystem.readDirectory(old, { recursive: true })
  for (const entry of entries.toSorted(compareCodeUnits)) {
    const from = path.join(old, entry)
    if (ours.has(entry.replaceAll("\\", "/")) || (yield* fileSystem.stat(from)).type === "Directory") continue
    const to = path.join(target, entry)
    if (yield* fileSystem.exists(to)) continue
    yield* fileSystem.makeDirectory(path.dirname(to), { recursive: true })
    yield* fileSystem.rename(from, to)
  }
})

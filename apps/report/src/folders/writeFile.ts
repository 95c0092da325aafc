import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"

/**
 * Writes a file beside its place and renames it there: whoever looks sees the old file or the new one, whole. What
 * was begun is removed when the run is stopped.
 */
export const writeFile = Effect.fnUntraced(function* (target: string, content: string | Uint8Array) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.tmp`)
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content
  yield* fileSystem.makeDirectory(path.dirname(target), { recursive: true })
  yield* fileSystem.writeFile(draft, bytes).pipe(
    Effect.andThen(fileSystem.rename(draft, target)),
    Effect.onError(() => Effect.ignore(fileSystem.remove(draft, { force: true })))
  )
})

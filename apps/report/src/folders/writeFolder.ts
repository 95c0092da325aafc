import { compareCodeUnits } from "@dvk/core"
import { type Language, runText } from "@dvk/messages"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { NotDone } from "../commandLine/UsageProblem.ts"

/** Files of a folder by their path in it. */
export type FolderContent = ReadonlyMap<string, string | Uint8Array>

/** Lists the files that a report wrote. Only what is listed here is ever replaced. */
export const LISTING = "manifest.json"

/** What the listing was called before it had hashes: such a folder is a report, too. */
const FORMER_LISTING = "report.json"

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
  const earlier = yield* earlierFiles(target)
  if (earlier === null) return yield* new NotDone({ sentence: runText.foreignFolder[language](target) })
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

/** The files of the report that stands there; empty for a new or empty folder; null for a folder of others. */
const earlierFiles = Effect.fnUntraced(function* (target: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  if (!(yield* fileSystem.exists(target))) return []
  const entries = yield* fileSystem.readDirectory(target)
  if (entries.length === 0) return []
  const name = [LISTING, FORMER_LISTING].find((listing) => entries.includes(listing))
  return name === undefined ? null : listedFiles(yield* fileSystem.readFileString(path.join(target, name)))
})

const listedFiles = (listing: string): ReadonlyArray<string> | null => {
  try {
    const parsed: unknown = JSON.parse(listing)
    if (typeof parsed !== "object" || parsed === null || !("files" in parsed)) return null
    if (!Array.isArray(parsed.files)) return null
    const files = parsed.files.map(nameOf)
    return files.every((file) => file !== null) ? files : null
  } catch (error) {
    // A listing that is no JSON is somebody else's file, and so the folder is somebody else's.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** A listing names a file by its path alone, or beside its hash. */
const nameOf = (entry: unknown): string | null => {
  if (typeof entry === "string") return entry
  if (typeof entry !== "object" || entry === null || !("file" in entry)) return null
  return typeof entry.file === "string" ? entry.file : null
}

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

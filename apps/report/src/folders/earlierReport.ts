import { type Language, runText } from "@dvk/messages"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { NotDone } from "../commandLine/UsageProblem.ts"

/** Lists the files that a report wrote. Only what is listed here is ever replaced. */
export const LISTING = "manifest.json"

/** What the listing was called before it had hashes: such a folder is a report, too. */
const FORMER_LISTING = "report.json"

/**
 * The files of the report that stands in a folder, none for a new or empty one. A folder with other things and no
 * report in it is refused: nothing of dvk's may take its place.
 */
export const earlierReport = Effect.fnUntraced(function* (target: string, language: Language) {
  const files = yield* filesOf(target)
  if (files === null) return yield* new NotDone({ sentence: runText.foreignFolder[language](target) })
  return files
})

/** Null for a folder of others. */
const filesOf = Effect.fnUntraced(function* (target: string) {
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

import { compareCodeUnits } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"

/** Files that Office and the system put beside others while a folder is open: nobody laid them there. */
const isPassing = (name: string): boolean =>
  name.startsWith("~$") || ["Thumbs.db", "desktop.ini", ".DS_Store"].includes(name)

/** Every file below a folder by its path in it, with slashes, by code unit. */
export const filesBelow = Effect.fnUntraced(function* (folder: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const files: Array<string> = []
  for (const entry of yield* fileSystem.readDirectory(folder, { recursive: true })) {
    if (isPassing(path.basename(entry))) continue
    if ((yield* fileSystem.stat(path.join(folder, entry))).type === "Directory") continue
    files.push(entry.replaceAll("\\", "/"))
  }
  return files.toSorted(compareCodeUnits)
})

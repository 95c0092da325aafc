import { type Language, runText } from "@dvk/messages"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import { NotDone } from "../commandLine/UsageProblem.ts"

/** A folder that has anything in it is left alone. */
export const refuseUsedFolder = Effect.fnUntraced(function* (
  target: string,
  shown: string,
  language: Language
) {
  const fileSystem = yield* FileSystem.FileSystem
  const used = (yield* fileSystem.exists(target)) && (yield* fileSystem.readDirectory(target)).length > 0
  if (used) return yield* new NotDone({ sentence: runText.notEmpty[language](shown) })
})

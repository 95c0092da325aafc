import type { IsoDate, Rubric } from "@dvk/core"
import type { FileForm, OpenedFile, SavedForm } from "@dvk/importer"
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import { Surroundings } from "../surroundings/Surroundings.ts"

/** What files are read against. */
export interface Expected {
  readonly rubric: Rubric
  readonly year: number | null
  readonly deadline: IsoDate | null
  readonly resultsDeadline: IsoDate | null
  readonly form: FileForm | null
  readonly forms: ReadonlyArray<SavedForm>
}

/** A file named on the command line, as it was read; `bytes` is null where it could not be opened. */
export interface GivenFile extends OpenedFile {
  readonly bytes: Uint8Array | null
}

/** Reads one file; one that cannot be opened is refused with its reason, and the others are read all the same. */
export const openGiven = Effect.fnUntraced(function* (
  file: string,
  { form, ...expected }: Expected,
  label: string = file
): Effect.fn.Return<GivenFile, never, FileSystem.FileSystem | Path.Path | Surroundings> {
  const { openFile, readBytes, refusal } = yield* Effect.promise(() => import("@dvk/importer"))
  const path = yield* Path.Path
  const { folder } = yield* Surroundings
  const bytes = yield* Effect.result(readBytes(path.resolve(folder, file), label))
  if (Result.isFailure(bytes)) {
    return { reading: refusal({ file: label }, [bytes.failure]), sheet: null, bytes: null }
  }
  const input = { file: label, bytes: bytes.success, ...expected, ...(form === null ? {} : { form }) }
  const opened = yield* openFile(input)
  return { ...opened, bytes: bytes.success }
})

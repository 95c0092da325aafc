import type { Finding } from "@dvk/core"
import type { CampaignReading, ImportPlan, SavedForm } from "@dvk/importer"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import { writeFile } from "../folders/writeFile.ts"

/** What is carried out: the plan, the bytes of its files by name, and the forms to be saved with it. */
export interface Commit {
  readonly plan: ImportPlan
  readonly bytes: ReadonlyMap<string, Uint8Array>
  readonly forms: ReadonlyArray<SavedForm> | null
}

/**
 * Carries out the plan of an import. The order makes every moment a whole campaign: first the journal, in which a
 * file that is not there yet says nothing wrong; then the new files, each in one step; last the covered ones are
 * moved away, which changes no model and no sheet. Nothing is ever overwritten or deleted.
 */
export const commitImport = Effect.fnUntraced(function* (
  folder: string,
  campaign: CampaignReading,
  { plan, bytes, forms }: Commit
) {
  const { fileFinding, formsText, FORMS_FILE, JOURNAL_COLUMNS, JOURNAL_FILE, replacedPath } =
    yield* Effect.promise(() => import("@dvk/importer"))
  const { csvText } = yield* Effect.promise(() => import("@dvk/documents/answers"))
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const brought = plan.files.flatMap((file) => {
    const content = bytes.get(file.file)
    return file.entry === null || content === undefined ? [] : [{ entry: file.entry, content }]
  })
  if (brought.length === 0) return { count: 0, notMoved: [] }
  const entries = [...campaign.imports, ...brought.map(({ entry }) => entry)]
  const journal = csvText(
    JOURNAL_COLUMNS,
    entries.map(({ number, file, kind, original, replaces, mends }) => [
      number,
      file,
      kind,
      original,
      replaces.join("; "),
      mends.join("; ")
    ])
  )
  const notMoved: Array<Finding> = []
  yield* Effect.uninterruptible(
    Effect.gen(function* () {
      if (forms !== null) yield* writeFile(path.join(folder, FORMS_FILE), formsText(forms))
      yield* writeFile(path.join(folder, JOURNAL_FILE), journal)
      for (const { entry, content } of brought) yield* writeFile(path.join(folder, entry.file), content)
      for (const { entry } of brought) {
        for (const old of entry.replaces) {
          const kept = path.join(folder, replacedPath(old, entry.number))
          yield* fileSystem.makeDirectory(path.dirname(kept), { recursive: true })
          // A covered file that Excel holds open stays where it is: it gives nothing any more, moved or not.
          const moved = yield* Effect.result(fileSystem.rename(path.join(folder, old), kept))
          if (Result.isFailure(moved)) notMoved.push(fileFinding(old, moved.failure))
        }
      }
    })
  )
  return { count: brought.length, notMoved }
})

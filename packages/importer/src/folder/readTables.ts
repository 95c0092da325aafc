import type { Finding } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { CampaignUnreadable } from "./CampaignUnreadable.ts"
import { fileFinding } from "./fileFindings.ts"
import type { ImportEntry } from "./imports/ImportEntry.ts"
import { matchFiles } from "./matchFiles.ts"
import { readBytes } from "./readBytes.ts"

/**
 * Reads the files that some patterns and the journal of imports name, one after the other; one that cannot be opened
 * costs only itself. A file that a later one covered is not asked for.
 */
export const readTables = Effect.fnUntraced(function* <
  Reading extends { readonly findings: ReadonlyArray<Finding> }
>(
  folder: string,
  patterns: ReadonlyArray<string>,
  imports: ReadonlyArray<ImportEntry>,
  kind: ImportEntry["kind"],
  read: (shown: string, bytes: Uint8Array) => Effect.Effect<Reading>
) {
  const replaced = new Set(imports.flatMap(({ replaces }) => replaces))
  const listed = imports.filter((entry) => entry.kind === kind && !replaced.has(entry.file))
  const matched = yield* matchFiles(
    folder,
    patterns,
    listed.map(({ file }) => file)
  ).pipe(Effect.mapError((error) => new CampaignUnreadable({ findings: [fileFinding(folder, error)] })))
  const readings: Array<Reading> = []
  const findings: Array<Finding> = [...matched.findings]
  for (const { path, shown } of matched.files) {
    const bytes = yield* Effect.result(readBytes(path, shown))
    if (Result.isFailure(bytes)) findings.push(bytes.failure)
    else {
      const reading = yield* read(shown, bytes.success)
      readings.push(reading)
      findings.push(...reading.findings)
    }
  }
  return { readings, findings }
})

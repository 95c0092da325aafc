import { compareCodeUnits, type Finding, finding } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"

/** A file of a campaign: where it is, and its path as the folder's owner knows it. */
export interface CampaignPath {
  readonly path: string
  readonly shown: string
}

/** Excel's lock files, what file managers leave behind, and the notes that `dvk new` lays into empty folders. */
const LEFTOVERS = /^(?:~\$|\.|Thumbs\.db$|desktop\.ini$|readme)/i

/** Lists that people put beside the CSV files and expect to be read. */
const OTHER_TABLES = /\.(?:xlsx?|xlsm|ods|docx?|txt|tsv|pdf)$/i

/**
 * The files that a list of patterns names, in the order that counts: by pattern, then path by code unit. A file
 * is listed once. A pattern that matches nothing, and a table beside the matched files that no pattern names,
 * is said: a list must never be missing without a word.
 *
 * @param listed further files by their path, which need match no pattern
 */
export const matchFiles = Effect.fnUntraced(function* (
  folder: string,
  patterns: ReadonlyArray<string>,
  listed: ReadonlyArray<string> = []
) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const files = new Map<string, CampaignPath>()
  const folders = new Set<string>()
  const findings: Array<Finding> = []
  for (const pattern of patterns) {
    const matches = yield* isPattern(pattern)
      ? fileSystem.glob(pattern.replaceAll("\\", "/"), { root: folder })
      : Effect.succeed([pattern])
    const shown = matches
      .map((match) => toSlashes(path.relative(folder, path.resolve(folder, match))))
      .filter((match) => !LEFTOVERS.test(path.basename(match)))
      .sort(compareCodeUnits)
    if (shown.length === 0 && listed.length === 0)
      findings.push(finding("no-files", { file: "campaign.yaml" }, { pattern }))
    for (const match of shown) files.set(match, { path: path.resolve(folder, match), shown: match })
    if (isPattern(pattern)) folders.add(toSlashes(path.dirname(pattern)))
  }
  for (const shown of listed) files.set(shown, { path: path.resolve(folder, shown), shown })
  for (const beside of folders) {
    if (isPattern(beside)) continue
    const directory = path.resolve(folder, beside)
    const names = (yield* fileSystem.exists(directory)) ? yield* fileSystem.readDirectory(directory) : []
    for (const name of names.toSorted(compareCodeUnits)) {
      const shown = beside === "." ? name : `${beside}/${name}`
      if (!OTHER_TABLES.test(name) || LEFTOVERS.test(name) || files.has(shown)) continue
      findings.push(
        finding("skipped-file", { file: shown, severity: "warning" }, { reason: "not-in-patterns" })
      )
    }
  }
  return { files: [...files.values()], findings }
})

/** The patterns of a key that takes one or several. */
export const filesNamed = (files: string | ReadonlyArray<string> | undefined): ReadonlyArray<string> =>
  files === undefined ? [] : typeof files === "string" ? [files] : files

/** Whether a text is a pattern that may name many files, or none. */
export const isPattern = (text: string): boolean => /[*?[\]{}]/.test(text)

const toSlashes = (path: string): string => path.replaceAll("\\", "/")

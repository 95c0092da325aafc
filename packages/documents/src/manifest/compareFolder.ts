import { compareCodeUnits } from "@dvk/core"
import type { ManifestFile } from "./Manifest.ts"

/** What became of the files of a report. */
export interface FolderComparison {
  readonly same: ReadonlyArray<string>
  readonly changed: ReadonlyArray<{ readonly written: ManifestFile; readonly found: ManifestFile }>
  readonly missing: ReadonlyArray<ManifestFile>
  /** Files that the manifest does not name. */
  readonly extra: ReadonlyArray<string>
}

/**
 * Holds the files of a folder against its manifest. `found` are those that stand there, without the manifest itself.
 *
 * @example
 * compareFolder([], [{ file: "a.txt", sha256: "00", bytes: 1 }]).extra // => ["a.txt"]
 */
export const compareFolder = (
  written: ReadonlyArray<ManifestFile>,
  found: ReadonlyArray<ManifestFile>
): FolderComparison => {
  const standing = new Map(found.map((entry) => [entry.file, entry]))
  const named = new Set(written.map(({ file }) => file))
  const same: Array<string> = []
  const changed: Array<FolderComparison["changed"][number]> = []
  const missing: Array<ManifestFile> = []
  for (const entry of written) {
    const now = standing.get(entry.file)
    if (now === undefined) missing.push(entry)
    else if (now.sha256 === entry.sha256) same.push(entry.file)
    else changed.push({ written: entry, found: now })
  }
  const extra = found.map(({ file }) => file).filter((file) => !named.has(file))
  return { same, changed, missing, extra: extra.toSorted(compareCodeUnits) }
}

export const isUnchanged = ({ changed, missing, extra }: FolderComparison): boolean =>
  changed.length + missing.length + extra.length === 0

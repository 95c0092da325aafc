import type { FileKind } from "../../opening/tellKind.ts"

/** Lists what was imported, in order: a later import stands above an earlier one. Excel opens it. */
export const JOURNAL_FILE = "imports.csv"

/** Where a replaced file is kept, beside the campaign's own folders. */
export const REPLACED_FOLDER = "replaced"

/** One file that an import brought into the campaign. */
export interface ImportEntry {
  /** From 1; files of one import share it, and none of them stands above another. */
  readonly number: number
  /** Path in the campaign folder, with slashes. */
  readonly file: string
  readonly kind: FileKind
  /** The file's name as it was given to `dvk import`. */
  readonly original: string
  /** Paths of the files that this one covered; each was moved to the folder of replaced files. */
  readonly replaces: ReadonlyArray<string>
  /** Refused rows of earlier files that this one mends, as path and line. */
  readonly mends: ReadonlyArray<string>
}

/** The models that an earlier year left: what the units register anew takes their place, however it comes. */
export const CARRIED_LIST = "registrations/carried-over.csv"

/**
 * The number of the import that brought each file; a file that was laid there by hand has none, that is 0. What was
 * carried over from an earlier year stands below all of them.
 */
export const numbersOf = (entries: ReadonlyArray<ImportEntry>): ReadonlyMap<string, number> =>
  new Map([[CARRIED_LIST, -1], ...entries.map(({ file, number }) => [file, number] as const)])

/**
 * Where a replaced file is kept: the number of the import that replaced it stands before its name.
 *
 * @example
 * replacedPath("registrations/xom-1.csv", 7) // => "replaced/0007-xom-1.csv"
 */
export const replacedPath = (file: string, number: number): string =>
  `${REPLACED_FOLDER}/${String(number).padStart(4, "0")}-${file.slice(file.lastIndexOf("/") + 1)}`

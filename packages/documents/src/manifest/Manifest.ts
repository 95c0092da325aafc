/** A file of a report as it was written. */
export interface ManifestFile {
  /** Its path in the folder, with slashes. */
  readonly file: string
  /** In lower case hex. */
  readonly sha256: string
  readonly bytes: number
}

/** manifest.json: what a report folder was made of, what it was made with, and each of its files with its hash. */
export interface Manifest {
  readonly format: 1
  /** The version of dvk that wrote the folder. */
  readonly dvk: string
  readonly campaign: { readonly id: string; readonly title: string; readonly year: number }
  readonly sample: boolean
  /** Over the campaign's canonical form, and which edition of that form it was. */
  readonly digest: string
  readonly canonicalForm: number
  /** A digest for each part of the campaign: where the whole differs, they tell where. */
  readonly parts: Readonly<Record<string, string>>
  readonly rubric: { readonly id: string; readonly version: string }
  /** Under what options: the same campaign and options give the same bytes. */
  readonly options: {
    readonly language: string
    readonly on: string | null
    /** The digest of the campaign of the year before, where it was compared with. */
    readonly lastYear: string | null
    readonly chartFormats: ReadonlyArray<string>
  }
  /** Of every random draw. */
  readonly seeds: Readonly<Record<string, { readonly seed: string; readonly draws: number }>>
  /** By code unit; manifest.json itself is not among them. */
  readonly files: ReadonlyArray<ManifestFile>
}

export const MANIFEST = "manifest.json"

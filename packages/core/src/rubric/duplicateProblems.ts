import { foldBare } from "../matching/foldForMatching.ts"
import type { Path, Problem } from "../schema/Problem.ts"
import type { RubricFile } from "./RubricFile.ts"

/** Ids that stand twice, and names of fields, kinds or levels that could mean two things. */
export const duplicateProblems = (file: RubricFile): ReadonlyArray<Problem> => [
  ...repeated(
    file.criteria.map((criterion, index) => ({
      key: criterion.id,
      owner: criterion.id,
      path: ["criteria", index, "id"]
    }))
  ),
  ...repeated(file.criteria.flatMap(indicatorEntries)),
  ...(["fields", "subjectKinds", "levels", "scoreSources", "gates", "grades"] as const).flatMap((list) =>
    repeated(
      file[list].map((entry, index) => ({ key: entry.id, owner: entry.id, path: [list, index, "id"] }))
    )
  ),
  ...repeated(
    (file.adjustments ?? []).map(({ id }, index) => ({
      key: id,
      owner: id,
      path: ["adjustments", index, "id"]
    }))
  ),
  ...(["fields", "subjectKinds", "levels"] as const).flatMap((list) =>
    repeated(nameEntries(file, list), true)
  ),
  ...unknownVariantFields(file)
]

interface Entry {
  readonly key: string
  readonly owner: string
  readonly path: Path
}

/** With `acrossOwners`, a key may stand twice for the same owner: a title repeated among its aliases. */
const repeated = (entries: ReadonlyArray<Entry>, acrossOwners = false): ReadonlyArray<Problem> => {
  const first = new Map<string, Entry>()
  return entries.flatMap((entry): ReadonlyArray<Problem> => {
    const earlier = first.get(entry.key)
    if (earlier === undefined) {
      first.set(entry.key, entry)
      return []
    }
    if (acrossOwners && earlier.owner === entry.owner) return []
    return [
      {
        code: "duplicate-entry",
        path: entry.path,
        values: { key: entry.key, owner: entry.owner, earlier: earlier.owner }
      }
    ]
  })
}

const indicatorEntries = (criterion: RubricFile["criteria"][number], index: number): ReadonlyArray<Entry> => [
  ...criterion.indicators.map((indicator, at) => ({
    key: indicator.id,
    owner: indicator.id,
    path: ["criteria", index, "indicators", at, "id"]
  })),
  ...(criterion.variants ?? []).flatMap((variant, variantAt) =>
    variant.indicators.map((indicator, at) => ({
      key: indicator.id,
      owner: indicator.id,
      path: ["criteria", index, "variants", variantAt, "indicators", at, "id"]
    }))
  )
]

const nameEntries = (file: RubricFile, list: "fields" | "subjectKinds" | "levels"): ReadonlyArray<Entry> =>
  file[list].flatMap((entry, index) => [
    { key: foldBare(entry.title.vi), owner: entry.id, path: [list, index, "title", "vi"] },
    ...(entry.aliases ?? []).map((alias, at) => ({
      key: foldBare(alias),
      owner: entry.id,
      path: [list, index, "aliases", at]
    }))
  ])

const unknownVariantFields = (file: RubricFile): ReadonlyArray<Problem> => {
  const fields = file.fields.map((field) => field.id)
  return file.criteria.flatMap((criterion, index) =>
    (criterion.variants ?? []).flatMap(
      (variant, at): ReadonlyArray<Problem> =>
        fields.includes(variant.field)
          ? []
          : [
              {
                code: "bad-value",
                path: ["criteria", index, "variants", at, "field"],
                values: { key: "field", found: variant.field, expected: "one-of", choices: fields }
              }
            ]
    )
  )
}

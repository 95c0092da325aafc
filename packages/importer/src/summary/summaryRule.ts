import { type Rubric, summaryStages } from "@dvk/core"
import { namedLookup } from "../cells/readNamed.ts"
import { aliasMatcher, type ColumnRule } from "../table/ColumnRule.ts"
import { headerKey } from "../table/headerKey.ts"
import { summaryAliases } from "./summaryAliases.ts"

/** Before the id of a field in the key of a column that counts its models. */
export const FIELD = "field:"

/** The same before a kind of subject. */
export const SUBJECT_KIND = "subjectKind:"

/** The keys of all columns that may hold a figure. */
export const figureColumns = ({ fields, subjectKinds }: Rubric): ReadonlyArray<string> => [
  ...summaryStages,
  ...fields.map(({ id }) => FIELD + id),
  ...subjectKinds.map(({ id }) => SUBJECT_KIND + id)
]

/** Whether a table has its figures side by side, a column for each field or kind of subject. */
export const isWide = (keys: { readonly keys: () => Iterable<string> }): boolean =>
  [...keys.keys()].filter((key) => key.startsWith(FIELD) || key.startsWith(SUBJECT_KIND)).length >=
  LEAST_MARGINS

/** One column could be anything: "Xã hội" is a field, and the name of a body as well. */
const LEAST_MARGINS = 2

/** What stands over columns that divide the registered. */
const OVER = /^(?:trong do |chia |theo |tong so |so |mo hinh |dang ky |doi tuong |linh vuc |loai hinh )+/

const LETTER = /\p{L}/u
const MOST_MEANINGS = 5_000

const named = aliasMatcher(summaryAliases, headerKey)

/**
 * How the header of a summary is recognised: it names the unit, and how many models were registered either by field in
 * rows, or in a column for each field or kind of subject.
 */
export const summaryRule = (rubric: Rubric): ColumnRule => {
  const rule = rules.get(rubric) ?? makeRule(rubric)
  rules.set(rubric, rule)
  return rule
}

/** A folder has many files and one rubric. */
const rules = new WeakMap<Rubric, ColumnRule>()

const makeRule = (rubric: Rubric): ColumnRule => {
  const fields = namedLookup(rubric.fields)
  const kinds = namedLookup(rubric.subjectKinds)
  const divided = (header: string): string | null => {
    const [field, kind] = [fields(header), kinds(header)]
    return field !== null ? FIELD + field : kind !== null ? SUBJECT_KIND + kind : null
  }
  const meaning = (key: string): string | null =>
    LETTER.test(key) ? (divided(key) ?? (OVER.test(key) ? divided(key.replace(OVER, "")) : null)) : null
  // Every cell of a file's first rows might be a header, and a province has hundreds of files with the same ones.
  const meanings = new Map<string, string | null>()
  return {
    match: (header) => {
      const known = named(header)
      if (known !== null) return known
      const key = headerKey(header)
      const seen = meanings.get(key)
      if (seen !== undefined) return seen
      const means = meaning(key)
      if (meanings.size >= MOST_MEANINGS) meanings.clear()
      meanings.set(key, means)
      return means
    },
    missing: (keys) => {
      const wide = isWide(keys)
      return [
        ...(keys.has("unit") ? [] : ["unit"]),
        ...(keys.has("registered") || wide ? [] : ["registered"]),
        ...(keys.has("field") || wide ? [] : ["field"])
      ]
    },
    required: new Set(["unit", "registered", "field"])
  }
}

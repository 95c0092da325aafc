import type { FieldId, Rubric } from "@dvk/core"
import { namedLookup } from "../cells/readNamed.ts"
import { aliasMatcher, type ColumnRule, nearAliasMatcher } from "../table/ColumnRule.ts"
import { headerKey } from "../table/headerKey.ts"
import { registrationAliases } from "./registrationAliases.ts"
import { sectionReader } from "./sections.ts"

const PREFIX = "field:"

/** The key of the column in which an "x" says that a model belongs to this field. */
export const fieldKey = (field: FieldId): string => `${PREFIX}${field}`

/** Whether a table asks for the field by marks, one column for each field. */
export const marksFields = (keys: { readonly keys: () => Iterable<string> }): boolean =>
  [...keys.keys()].filter((key) => key.startsWith(PREFIX)).length >= 2

const named = aliasMatcher(registrationAliases, headerKey)
const nearly = nearAliasMatcher(registrationAliases, headerKey)

/**
 * How the header of a list of registrations is recognised: it names the model, its unit and its field. The field
 * may stand in a column, in a column of marks for each, or over the rows that belong to it.
 */
export const registrationRule = (rubric: Rubric): ColumnRule => {
  const rule = rules.get(rubric) ?? makeRule(rubric)
  rules.set(rubric, rule)
  return rule
}

/** A folder has many files and one rubric. */
const rules = new WeakMap<Rubric, ColumnRule>()

const makeRule = (rubric: Rubric): ColumnRule => {
  const fields = namedLookup(rubric.fields)
  const sections = sectionReader(rubric)
  return {
    match: (header) => {
      const known = named(header)
      if (known !== null) return known
      const field = fields(header)
      return field === null ? null : fieldKey(field)
    },
    matchNearly: nearly,
    missing: (keys, below) => {
      const lacking = [
        ...(keys.has("name") || keys.has("nameOrContent") ? [] : ["name"]),
        ...(keys.has("unit") || keys.has("address") ? [] : ["unit"])
      ]
      if (keys.has("field") || marksFields(keys)) return lacking
      // Looking through all rows is worth it only under a row that is a header in everything else.
      const given =
        lacking.length === 0 && below().some((record) => (sections(record)?.field ?? null) !== null)
      return given ? [] : [...lacking, "field"]
    },
    required: new Set(["name", "unit", "field"])
  }
}

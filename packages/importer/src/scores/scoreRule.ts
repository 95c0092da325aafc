import type { Rubric } from "@dvk/core"
import { aliasMatcher, type ColumnRule, nearAliasMatcher } from "../table/ColumnRule.ts"
import { headerKey } from "../table/headerKey.ts"
import type { Reading } from "../table/Reading.ts"
import { criterionMatcher } from "./criterionMatcher.ts"
import { scoreAliases } from "./scoreAliases.ts"

const PREFIX = "criterion:"

/** The key of the column that holds the scores of one criterion. */
export const criterionKey = (index: number): string => `${PREFIX}${index}`

/** A reading that names criteria by their ids, as its users know them. */
export const withCriterionIds = (reading: Reading, rubric: Rubric): Reading => ({
  ...reading,
  columns: reading.columns.map((column) => {
    const at = rubric.criteria.findIndex((_, index) => criterionKey(index) === column.as)
    return { ...column, as: rubric.criteria[at]?.id ?? column.as }
  })
})

const named = aliasMatcher(scoreAliases, headerKey)
const nearly = nearAliasMatcher(scoreAliases, headerKey)

/**
 * How the header of score sheets is recognised: it names the model, and either criteria (a column each) or the
 * two columns criterion and score.
 */
export const scoreRule = (rubric: Rubric): ColumnRule => {
  const rule = rules.get(rubric) ?? makeRule(rubric)
  rules.set(rubric, rule)
  return rule
}

/** A folder has many files and one rubric. */
const rules = new WeakMap<Rubric, ColumnRule>()

const makeRule = (rubric: Rubric): ColumnRule => {
  const criterion = criterionMatcher(rubric)
  return {
    match: (header) => {
      const index = criterion(header)
      return index === null ? named(header) : criterionKey(index)
    },
    matchNearly: nearly,
    missing: (keys) => [
      ...(keys.has("model") || keys.has("name") ? [] : ["model"]),
      ...(isWide(keys) || keys.has("criterion") ? [] : ["criterion"]),
      ...(isWide(keys) || keys.has("score") ? [] : ["score"])
    ],
    required: new Set([
      "model",
      "name",
      "unit",
      "judge",
      "criterion",
      "score",
      ...rubric.criteria.map((_, at) => criterionKey(at))
    ])
  }
}

/** One column for each criterion, rather than one row. */
export const isWide = (keys: { readonly keys: () => Iterable<string> }): boolean =>
  [...keys.keys()].some((key) => key.startsWith(PREFIX))

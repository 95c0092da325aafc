import type { Rubric } from "@dvk/core"
import { headerKey } from "../table/headerKey.ts"

const NUMBERED = /^(?:tieu chi|tc|criterion) ?(?:so )?(\d{1,2})(?: .*)?$/

/**
 * Finds the criterion that a header or cell names: by id, by title in either language, or by its number in the
 * rubric's order, as in "Tiêu chí 1 (20%)" and "TC1". The index, or null.
 */
export const criterionMatcher = (rubric: Rubric): ((text: string) => number | null) => {
  const keys = new Map<string, number>()
  rubric.criteria.forEach((criterion, index) => {
    for (const name of [criterion.id, criterion.title.vi, criterion.title.en])
      keys.set(headerKey(name), index)
  })
  return (text) => {
    const key = headerKey(text)
    const named = keys.get(key)
    if (named !== undefined) return named
    const number = NUMBERED.exec(key)?.[1]
    return number !== undefined && Number(number) >= 1 && Number(number) <= rubric.criteria.length
      ? Number(number) - 1
      : null
  }
}

import type { ColumnRule } from "../table/ColumnRule.ts"
import { headerKey } from "../table/headerKey.ts"

/**
 * A rule that first goes by what a person has stated. A key that is stated belongs to that column alone: another
 * header that means the same by its words is not read.
 */
export const withStatedColumns = (rule: ColumnRule, stated: Readonly<Record<string, string>>): ColumnRule => {
  const keys = new Map(Object.entries(stated).map(([key, header]) => [headerKey(header), key] as const))
  const taken = new Set(keys.values())
  const free = (key: string | null): string | null => (key !== null && taken.has(key) ? null : key)
  const { matchNearly } = rule
  return {
    ...rule,
    match: (header) => keys.get(headerKey(header)) ?? free(rule.match(header)),
    ...(matchNearly === undefined ? {} : { matchNearly: (header) => free(matchNearly(header)) })
  }
}

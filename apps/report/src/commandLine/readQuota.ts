import type { Quota } from "@dvk/core"

const KINDS = ["unit", "field", "subjectKind", "level"] as const

/**
 * A quota as it is typed: `unit:max=1`, `field=Kinh tế:min=2,max=4`. Null where it is none.
 *
 * @example
 * readQuota("unit:max=1") // => { "by": "unit", "max": 1 }
 * readQuota("field=Kinh tế:min=2,max=4") // => { "by": "field", "is": "Kinh tế", "min": 2, "max": 4 }
 * readQuota("unit") // => null
 */
export const readQuota = (text: string): Quota | null => {
  const [, kind = "", is, bounds = ""] = /^(\w+)(?:=([^:]+))?:(.+)$/.exec(text.trim()) ?? []
  const by = KINDS.find((known) => known.toLowerCase() === kind.toLowerCase())
  if (by === undefined) return null
  const stated = new Map<string, number>()
  for (const bound of bounds.split(",")) {
    const [, name, count] = /^\s*(min|max)\s*=\s*(\d{1,5})\s*$/.exec(bound) ?? []
    if (name === undefined || count === undefined || stated.has(name)) return null
    stated.set(name, Number(count))
  }
  const [min, max] = [stated.get("min"), stated.get("max")]
  return {
    by,
    ...(is === undefined ? {} : { is: is.trim() }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max })
  }
}

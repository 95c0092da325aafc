import { compareCodeUnits } from "../exact/compareCodeUnits.ts"

/**
 * JSON with the keys of every object in code unit order and no blanks: equal values give equal text.
 *
 * @example
 * canonicalJson({ b: 1, a: [true, null] }) // => "{\"a\":[true,null],\"b\":1}"
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null)
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`)
  return `{${entries.join(",")}}`
}

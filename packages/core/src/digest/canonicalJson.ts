/**
 * JSON with the keys of every object in code unit order and no blanks: equal values give equal text.
 *
 * @example
 * canonicalJson({ b: 1, a: [true, null] }) // => "{\"a\":[true,null],\"b\":1}"
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  if (!isRecord(value)) return JSON.stringify(value ?? null)
  let text = "{"
  for (const key of Object.keys(value).sort()) {
    const inner = value[key]
    if (inner === undefined) continue
    text += `${text === "{" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(inner)}`
  }
  return `${text}}`
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

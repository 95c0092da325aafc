/** More different texts than the units of any list; a hostile file is read without being kept. */
const MOST_TEXTS = 50_000

/**
 * Gives equal texts one and the same string. A list names few units, many times each: as one string they need less
 * memory, and are found in tables without being compared letter by letter.
 */
export const oneCopy = (): ((text: string) => string) => {
  const known = new Map<string, string>()
  return (text) => {
    const first = known.get(text)
    if (first !== undefined) return first
    if (known.size < MOST_TEXTS) known.set(text, text)
    return text
  }
}

import { compareCodeUnits } from "@dvk/core"

const letters = new Intl.Collator("vi", { numeric: true })

/**
 * Vietnamese order, syllable by syllable: "Hà Nam" before "Hạ Long". A collator over the whole string gets this
 * wrong, because it weighs every letter of the text before any tone.
 *
 * @example
 * ["Hạ Long", "Hà Nội", "Hà Nam"].sort(compareVietnamese) // => ["Hà Nam", "Hà Nội", "Hạ Long"]
 */
export const compareVietnamese = (a: string, b: string): number => {
  const left = syllables(a)
  const right = syllables(b)
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const order = letters.compare(left[at] ?? "", right[at] ?? "")
    if (order !== 0) return order
  }
  return left.length - right.length || compareCodeUnits(a, b)
}

const syllables = (text: string): ReadonlyArray<string> =>
  text
    .normalize("NFC")
    .trim()
    .split(/[\s\-–]+/)

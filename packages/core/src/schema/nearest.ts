/** How far a misspelling may be from what was meant, for a suggestion: a third of its letters. */
const REACH = 3

/** Damerau–Levenshtein distance (optimal string alignment): one swap of neighbours counts once. */
export const editDistance = (a: string, b: string): number => {
  const left = [...a]
  const right = [...b]
  let beforeLast: Array<number> = []
  let last = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const row = [i]
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1]
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[right.length] ?? 0
}

/**
 * The known word nearest to what was typed, or `""` where none is near enough to suggest.
 *
 * @example
 * nearest("titel", ["id", "title", "year"]) // => "title"
 * nearest("colour", ["id", "title"]) // => ""
 */
export const nearest = (typed: string, known: ReadonlyArray<string>): string => {
  let best = ""
  let bestDistance = Math.max(1, Math.floor(typed.length / REACH)) + 1
  for (const word of known) {
    const distance = editDistance(typed.toLowerCase(), word.toLowerCase())
    if (distance < bestDistance) {
      best = word
      bestDistance = distance
    }
  }
  return best
}

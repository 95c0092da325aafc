/**
 * Positions in the order of their numbers, those of one number as they stood: a counting sort, which compares nothing.
 *
 * @param positions indexes into `numbers`
 * @param numbers whole, from 0 on, and few beside what memory holds
 */
export const dealtOut = (positions: Int32Array, numbers: Int32Array): Int32Array<ArrayBuffer> => {
  let highest = 0
  for (const at of positions) highest = Math.max(highest, numbers[at] ?? 0)
  const next = new Int32Array(highest + 2)
  for (const at of positions) {
    const after = (numbers[at] ?? 0) + 1
    next[after] = (next[after] ?? 0) + 1
  }
  for (let number = 1; number < next.length; number++) {
    next[number] = (next[number] ?? 0) + (next[number - 1] ?? 0)
  }
  const dealt = new Int32Array(positions.length)
  for (const at of positions) {
    const number = numbers[at] ?? 0
    const place = next[number] ?? 0
    dealt[place] = at
    next[number] = place + 1
  }
  return dealt
}

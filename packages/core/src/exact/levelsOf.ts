/** The level of a position without a key is below all others. */
const isKey = (key: number): boolean => !Number.isNaN(key)

/**
 * Numbers values from the highest down: 0 is the highest, and equal numbers are equal values. Positions whose key is
 * NaN come last, on one level.
 *
 * @param keys roughly the values: where two keys differ, the values differ in the same direction
 * @param compare the values of two positions, exactly; asked only where keys are equal
 */
export const levelsOf = (keys: Float64Array, compare: (a: number, b: number) => number): Int32Array => {
  const distinct = distinctKeys(keys)
  const levels = new Int32Array(keys.length)
  const first = new Int32Array(distinct.length).fill(-1)
  const mixed = new Set<number>()
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? Number.NaN
    const level = isKey(key) ? distinct.length - 1 - placeOf(key, distinct) : distinct.length
    levels[at] = level
    if (level === distinct.length) continue
    const before = first[level] ?? 0
    if (before < 0) first[level] = at
    else if (compare(before, at) !== 0) mixed.add(level)
  }
  return mixed.size === 0 ? levels : splitLevels(levels, mixed, compare)
}

/** From the lowest up. */
const distinctKeys = (keys: Float64Array): Float64Array => {
  const sorted = keys.toSorted()
  let count = 0
  for (const key of sorted) {
    if (!isKey(key)) break
    if (count === 0 || sorted[count - 1] !== key) sorted[count++] = key
  }
  return sorted.subarray(0, count)
}

const placeOf = (key: number, sorted: Float64Array): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return low
}

/** Parts the levels on which different values share a key. */
const splitLevels = (
  levels: Int32Array,
  mixed: ReadonlySet<number>,
  compare: (a: number, b: number) => number
): Int32Array => {
  const members = new Map<number, Array<number>>([...mixed].map((level) => [level, []]))
  levels.forEach((level, at) => members.get(level)?.push(at))
  /** How far below its level a value stands, and how many levels come in between. */
  const below = new Int32Array(levels.length)
  const added = new Map<number, number>()
  for (const [level, own] of members) {
    own.sort((a, b) => compare(b, a))
    let steps = 0
    own.forEach((at, place) => {
      const before = own[place - 1]
      if (before !== undefined && compare(before, at) !== 0) steps++
      below[at] = steps
    })
    added.set(level, steps)
  }
  const lowest = levels.reduce((most, level) => Math.max(most, level), 0)
  const shift = new Int32Array(lowest + 1)
  for (let level = 1; level <= lowest; level++) {
    shift[level] = (shift[level - 1] ?? 0) + (added.get(level - 1) ?? 0)
  }
  return levels.map((level, at) => level + (shift[level] ?? 0) + (below[at] ?? 0))
}

/**
 * A smallest set of items that do not go together, none where all do. The fewest items that hit every set whose
 * absence makes the rest possible are themselves either possible, which gives one more such set, or a smallest
 * conflict (Ignatiev, Previti, Liffiton and Marques-Silva, CP 2015).
 *
 * @param possible whether a set of items goes together; once true for a set, true for every part of it
 */
export const smallestConflict = <A>(
  items: ReadonlyArray<A>,
  possible: (some: ReadonlyArray<A>) => boolean
): ReadonlyArray<A> => {
  if (possible(items)) return []
  const corrections: Array<ReadonlyArray<A>> = []
  for (;;) {
    const hit = fewestHits(corrections)
    if (!possible(hit)) return items.filter((item) => hit.includes(item))
    const most = items.reduce<ReadonlyArray<A>>(
      (kept, item) => (!kept.includes(item) && possible([...kept, item]) ? [...kept, item] : kept),
      hit
    )
    const correction = items.filter((item) => !most.includes(item))
    // Only an answer that could not be searched to its end contradicts the first one.
    if (correction.length === 0) return items
    corrections.push(correction)
  }
}

/** The fewest items of which each set has one. */
const fewestHits = <A>(sets: ReadonlyArray<ReadonlyArray<A>>): ReadonlyArray<A> => {
  for (let size = 0; ; size++) {
    const found = hitsOf(sets, size)
    if (found !== null) return found
  }
}

const hitsOf = <A>(sets: ReadonlyArray<ReadonlyArray<A>>, size: number): ReadonlyArray<A> | null => {
  const [first] = sets
  if (first === undefined) return []
  if (size === 0) return null
  for (const item of first) {
    const rest = hitsOf(
      sets.filter((set) => !set.includes(item)),
      size - 1
    )
    if (rest !== null) return [item, ...rest]
  }
  return null
}

const FEWEST = 64
/** A cell or a word has this many bytes or more, with what parts it from the next one. */
const BYTES = 4

/** How many places a table needs for what stands in a text: a power of two, and a small one for a small file. */
export const tablePlaces = (bytes: Uint8Array, most: number): number => {
  let places = FEWEST
  while (places < most && places * BYTES < bytes.length) places *= 2
  return places
}

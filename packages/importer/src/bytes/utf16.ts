/** Enough to see the pattern; a whole file would only cost time. */
const SAMPLE = 4096
/** Of the letters, digits and blanks of a Vietnamese list more than this share have a zero as their high byte. */
const LEAST_ZEROS = 0.4
const MOST_ZEROS = 0.02

/**
 * Whether bytes are UTF-16: by the byte order mark, else by zeros at every other place. Null where they are not.
 *
 * @example
 * utf16Of(new Uint8Array([0xff, 0xfe, 0x41, 0])) // => "utf-16le"
 * utf16Of(new Uint8Array([0, 0x41, 0, 0x42, 0, 0x0a, 0, 0x43])) // => "utf-16be"
 */
export const utf16Of = (bytes: Uint8Array): "utf-16le" | "utf-16be" | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2)
  if (pairs < LEAST_PAIRS) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  if (odd > pairs * LEAST_ZEROS && even <= pairs * MOST_ZEROS) return "utf-16le"
  return even > pairs * LEAST_ZEROS && odd <= pairs * MOST_ZEROS ? "utf-16be" : null
}

const LEAST_PAIRS = 4

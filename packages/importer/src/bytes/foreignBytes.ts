import { hasForeignWord } from "./plausibility.ts"
import { isInWord, OUTSIDE, UNKNOWN, WordStates } from "./WordStates.ts"

const LAST_ASCII = 0x7f
const PARTS = 4

/**
 * The same as `hasForeignWord` for the UTF-8 of a whole file, which has each of its words a thousand times: only the
 * first is looked at as text, and the others cost one step for each byte. A step has to wait for the one before it,
 * so four parts of the file are read side by side: a processor takes their steps at once.
 */
export const hasForeignBytes = (bytes: Uint8Array): boolean => {
  const words = new WordStates()
  const length = Math.ceil(bytes.length / PARTS)
  const last = bytes.length - length
  const second = Math.min(length, last)
  const third = Math.min(2 * length, last)
  // Words in which a part begins or ends are seen by halves only.
  if ([second, third, last, bytes.length].some((edge) => isForeign(bytes, edge))) return true
  let a = OUTSIDE
  let b = OUTSIDE
  let c = OUTSIDE
  let d = OUTSIDE
  for (let at = 0; at < length; at++) {
    a = words.after(a, bytes[at] ?? 0)
    b = words.after(b, bytes[second + at] ?? 0)
    c = words.after(c, bytes[third + at] ?? 0)
    d = words.after(d, bytes[last + at] ?? 0)
    if (a !== UNKNOWN && b !== UNKNOWN && c !== UNKNOWN && d !== UNKNOWN) continue
    if (a === UNKNOWN) a = lookAt(words, bytes, at)
    if (b === UNKNOWN) b = lookAt(words, bytes, second + at)
    if (c === UNKNOWN) c = lookAt(words, bytes, third + at)
    if (d === UNKNOWN) d = lookAt(words, bytes, last + at)
    if (a === UNKNOWN || b === UNKNOWN || c === UNKNOWN || d === UNKNOWN) return true
  }
  return false
}

/** Learns the word at this place, or in front of it; its state stays unknown where the word is foreign. */
const lookAt = (words: WordStates, bytes: Uint8Array, at: number): number =>
  isForeign(bytes, at) ? UNKNOWN : words.learn(bytes, wordStart(bytes, at), at)

/** Whether the word that a place is in, or behind, is foreign. */
const isForeign = (bytes: Uint8Array, place: number): boolean => {
  const from = wordStart(bytes, place)
  let isMarked = false
  let to = from
  for (; to < bytes.length && isInWord(bytes[to] ?? 0); to++) isMarked ||= (bytes[to] ?? 0) > LAST_ASCII
  return isMarked && hasForeignWord(new TextDecoder().decode(bytes.subarray(from, to)))
}

const wordStart = (bytes: Uint8Array, place: number): number => {
  let from = place
  while (from > 0 && isInWord(bytes[from - 1] ?? 0)) from--
  return from
}

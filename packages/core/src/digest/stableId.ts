import { sha256 } from "@noble/hashes/sha2.js"
import { utf8ToBytes } from "@noble/hashes/utils.js"

/** Crockford's alphabet in lower case: no i, l, o, u, which people misread on paper. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"

/** Fifty bits: among 600,000 models the chance of two with one id is below two in ten thousand. */
const LENGTH = 10

/**
 * A short id that depends on the given parts and on nothing else, e.g. unit, name and year of a model whose
 * file has no id column.
 *
 * @example
 * stableId(["Xóm 1", "Camera an ninh", "2024"]) === stableId(["Xóm 1", "Camera an ninh", "2024"]) // => true
 * stableId(["ab", "c"]) === stableId(["a", "bc"]) // => false
 */
export const stableId = (parts: ReadonlyArray<string>): string => {
  const hash = sha256(utf8ToBytes(JSON.stringify(parts)))
  let id = ""
  let buffer = 0
  let bits = 0
  for (const byte of hash) {
    buffer = (buffer << 8) | byte
    bits += 8
    while (bits >= 5 && id.length < LENGTH) {
      bits -= 5
      id += ALPHABET[(buffer >> bits) & 31]
    }
    buffer &= (1 << bits) - 1
  }
  return id
}

import { foldBare } from "@dvk/core"

/** By UTF-16 unit: 0 not looked up yet, 1 nothing, else the code of the bare letter or digit. */
const bareCodes = new Uint8Array(0x1_0000)
const NOTHING = 1

/** That of the hash by Fowler, Noll and Vo, here the base of a polynomial. */
export const PRIME = 0x0100_0193
/** Small integers are what engines keep in maps for least. */
const SMALL = 0x3fff_ffff

/** The last step of a hash: its low bits, which choose a place in a table, come to depend on the high ones. */
export const mixedHash = (hash: number): number => (hash ^ (hash >>> 15)) & SMALL

/**
 * A number that is the same for all texts that `foldForMatching` takes for one, and seldom the same for others: only
 * bare letters and digits count. It rules out; texts with the same number still have to be compared.
 *
 * @example
 * bareHash("Nuôi cá") === bareHash("NUÔI  “CÁ”") // => true
 * bareHash("Nuôi cá") === bareHash("Nuôi gà") // => false
 */
export const bareHash = (text: string, seed = 0): number => {
  const { hash, power } = bareSteps(text)
  return mixedHash(Math.imul(seed, power) + hash)
}

/**
 * The hash of a text before it is mixed: a polynomial, so that the one of two texts together is that of the first times
 * the `power` of the second plus that of the second.
 */
export const bareSteps = (text: string): { readonly hash: number; readonly power: number } => {
  let hash = 0
  let power = 1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const code = bareCodes[unit] || lookUp(unit)
    if (code === NOTHING) continue
    hash = hashStep(hash, code)
    power = Math.imul(power, PRIME)
  }
  return { hash, power }
}

/** The hash behind one more unit. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, PRIME) + unit) | 0

const lookUp = (unit: number): number => {
  const bare = foldBare(String.fromCharCode(unit))
  const code = /^[a-z\d]$/.test(bare) ? bare.charCodeAt(0) : NOTHING
  bareCodes[unit] = code
  return code
}

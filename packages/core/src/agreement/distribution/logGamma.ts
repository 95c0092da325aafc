import { naturalLogarithm } from "./elementary.ts"

const HALF_LN_TWO_PI = 0.9189385332046727

/** From here on seven terms of Stirling's series are good for a double. */
const STIRLING_FROM = 15

/** B₂ₖ ÷ (2k (2k − 1)) for k = 1 … 7. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]

/**
 * ln Γ(value) for a value above 0: Stirling's series (DLMF 5.11.1), reached from small values by
 * Γ(z) = Γ(z + 1) ÷ z.
 */
export const logGamma = (value: number): number => {
  let shifted = value
  let product = 1
  while (shifted < STIRLING_FROM) {
    product *= shifted
    shifted += 1
  }
  const square = 1 / (shifted * shifted)
  const series = STIRLING.reduceRight((sum, coefficient) => sum * square + coefficient, 0) / shifted
  return (
    (shifted - 0.5) * naturalLogarithm(shifted) -
    shifted +
    HALF_LN_TWO_PI +
    series -
    naturalLogarithm(product)
  )
}

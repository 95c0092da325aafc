import type { Rational } from "@dvk/core"

/** A length or a shade. Only what is drawn may be rounded like this; what is read comes from the exact value. */
export const approximate = ({ numerator, denominator }: Rational): number =>
  Number(numerator) / Number(denominator)

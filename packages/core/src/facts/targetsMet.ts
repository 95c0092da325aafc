import { compare, rational } from "../exact/Rational.ts"
import type { ReportedTarget } from "../results/ReportedResults.ts"
import type { FactFinding } from "./factsOf.ts"

const WHOLE = rational(1)

/**
 * Whether a model reached or exceeded everything it registered: actual ÷ registered ≥ 1 for every target, exactly.
 * The share is that of the target it reached least. One missed target settles it; else a target without both figures
 * leaves it open, and so does a model without any target.
 */
export const targetsMet = (targets: ReadonlyArray<ReportedTarget>): FactFinding => {
  const shares = targets.flatMap(({ share }) => share ?? [])
  const [first, ...others] = shares
  if (first === undefined) return { _tag: "Unknown" }
  const least = others.reduce((a, b) => (compare(b, a) < 0 ? b : a), first)
  const reached = compare(least, WHOLE) >= 0
  return reached && shares.length < targets.length
    ? { _tag: "Unknown" }
    : { _tag: "Holds", holds: reached, share: least }
}

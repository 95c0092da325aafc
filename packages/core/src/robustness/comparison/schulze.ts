import { compare } from "../../exact/Rational.ts"
import type { JudgeTotals } from "./JudgeTotals.ts"

/**
 * How many judges put each model before each other one, of the judges who scored both: `models` numbers a row.
 */
export const pairwise = ({ models, byJudge }: JudgeTotals): Int32Array => {
  const before = new Int32Array(models * models)
  for (const sheets of byJudge) {
    const ordered = sheets.toSorted((a, b) => compare(b.total, a.total))
    ordered.forEach((upper, at) => {
      for (const lower of ordered.slice(at + 1)) {
        if (compare(upper.total, lower.total) === 0) continue
        const cell = upper.model * models + lower.model
        before[cell] = (before[cell] ?? 0) + 1
      }
    })
  }
  return before
}

/**
 * Ranks by Schulze's method with winning votes (A new monotonic, clone-independent, reversal symmetric, and
 * Condorcet-consistent single-winner election method, Social Choice and Welfare 36, 2011): a model comes before another
 * where the strongest path of majorities from it to the other is stronger than the one back. The rank of a model is one
 * more than the number of models that come before it.
 *
 * @param before see `pairwise`
 */
export const schulzeRanks = (before: Int32Array, models: number): ReadonlyArray<number> => {
  const strength = new Int32Array(models * models)
  for (let a = 0; a < models; a++) {
    for (let b = 0; b < models; b++) {
      const [own, other] = [before[a * models + b] ?? 0, before[b * models + a] ?? 0]
      if (own > other) strength[a * models + b] = own
    }
  }
  for (let through = 0; through < models; through++) {
    for (let from = 0; from < models; from++) {
      const first = strength[from * models + through] ?? 0
      if (first === 0 || from === through) continue
      for (let to = 0; to < models; to++) {
        const path = Math.min(first, strength[through * models + to] ?? 0)
        if (to !== from && path > (strength[from * models + to] ?? 0)) strength[from * models + to] = path
      }
    }
  }
  return Array.from({ length: models }, (_, model) => {
    let rank = 1
    for (let other = 0; other < models; other++) {
      if ((strength[other * models + model] ?? 0) > (strength[model * models + other] ?? 0)) rank++
    }
    return rank
  })
}

/** How often something happened in a number of draws. */
export interface Chance {
  readonly draws: number
  readonly count: number
  readonly probability: number
  /**
   * Half the width of the 95 % interval that is due to the number of draws alone: 1.96·√(p·(1 − p)/n), and never less
   * than 3/n, because what never happened in n draws may still happen that often (Hanley and Lippman-Hand, If nothing
   * goes wrong, is everything all right?, JAMA 249, 1983).
   */
  readonly error: number
}

const NORMAL_95 = 1.96

/**
 * @example
 * chance(2500, 10000) // => { "draws": 10000, "count": 2500, "probability": 0.25, "error": 0.008487 }
 */
export const chance = (count: number, draws: number): Chance => {
  const probability = draws === 0 ? 0 : count / draws
  const spread = Math.sqrt((probability * (1 - probability)) / Math.max(1, draws))
  return {
    draws,
    count,
    probability: rounded(probability),
    error: rounded(Math.min(1, Math.max(NORMAL_95 * spread, 3 / Math.max(1, draws))))
  }
}

const PLACES = 1_000_000

const rounded = (value: number): number => Math.round(value * PLACES) / PLACES

const UNITS = 1e9

/**
 * A measured figure without its last digits: figures that agree to nine decimals are the same, and differ by the order
 * of additions only. For whatever is compared; scores have four decimals.
 *
 * @example
 * ninePlaces(0.1 + 0.2) // => 0.3
 */
export const ninePlaces = (value: number): number => Math.round(value * UNITS) / UNITS

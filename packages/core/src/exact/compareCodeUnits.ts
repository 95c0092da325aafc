/**
 * Order of ids, paths and other machine text: by code unit, the same on every platform and in every locale.
 * Text for people is ordered by `compareVietnamese` in `@dvk/messages`.
 *
 * @example
 * ["b", "a", "B"].sort(compareCodeUnits) // => ["B", "a", "b"]
 */
export const compareCodeUnits = (a: string, b: string): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0)

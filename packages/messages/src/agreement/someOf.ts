import type { Language } from "../Language.ts"

/** More names than this would bury the sentence; the JSON has them all. */
const SHOWN = 5

/**
 * Some names in a row, and how many more there are.
 *
 * @example
 * someOf(["A", "B", "C", "D", "E", "F", "G"], "vi") // => "A, B, C, D, E và 2 tên khác"
 */
export const someOf = (names: ReadonlyArray<string>, language: Language): string => {
  const rest = names.length - SHOWN
  const more = language === "vi" ? ` và ${rest} tên khác` : ` and ${rest} more`
  return names.slice(0, SHOWN).join(", ") + (rest > 0 ? more : "")
}

import type { Unit } from "../campaign/Unit.ts"
import { foldBare, foldForMatching } from "../matching/foldForMatching.ts"

/** What a hamlet is called in one region or another (domain: thôn, ấp, bản, tổ dân phố). */
const HAMLET =
  /^(?:thon|ap|xom|ban|lang|buon|phum|soc|khom|khu|to|to dan pho|khu pho|khu dan cu|hamlet|neighbourhood)$/

/** Whether a unit is a hamlet, by its kind. */
export const isHamlet = ({ kind }: Unit): boolean => kind !== null && HAMLET.test(foldBare(kind))

/**
 * Whether a text names a unit as whole words: "Xóm 1, xã Thử" names Xóm 1, and "Xóm 10" does not.
 *
 * @example
 * namesUnit("đường vào Xóm 10", { name: "Xóm 1", otherNames: [] }) // => false
 * namesUnit("Nhà văn hóa XÓM 1", { name: "Xóm 1", otherNames: [] }) // => true
 */
export const namesUnit = (text: string, unit: Pick<Unit, "name" | "otherNames">): boolean =>
  wordsNameUnit(wordsOf(text), unit)

/** The same for a text, or many joined by line ends, whose words have been told apart by `wordsOf`. */
export const wordsNameUnit = (
  words: string,
  { name, otherNames }: Pick<Unit, "name" | "otherNames">
): boolean => [name, ...otherNames].some((known) => words.includes(wordsOf(known)))

/**
 * A text for matching, a blank on both sides of each word.
 *
 * @example
 * wordsOf("Ấp 1, xã") === wordsOf("ấp 1 – XÃ") // => true
 */
export const wordsOf = (text: string): string =>
  ` ${foldForMatching(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `

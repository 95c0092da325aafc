/** Combining grave, acute, tilde, hook above and dot below: the five written tones of Vietnamese. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
const LETTERS = /[\p{L}\p{M}]+/gu
const QUOTES = /["'`´‘’‚‛“”„‟«»‹›〝〞＂＇]/g
const DASHES = /[‐‑‒–—―−]/g
const BLANKS = /[\s\u00a0\u200b-\u200f\u2060\ufeff]+/g

/** Moves the tone of a syllable behind its last letter, so that hoà and hòa, uỷ and ủy fold alike. */
const moveToneLast = (syllable: string): string => {
  const tones = syllable.match(TONE)
  return tones === null ? syllable : syllable.replace(TONE, "") + tones.join("")
}

/**
 * One form for texts that people mean to be the same: case, composition (NFC or NFD), quotes, dashes, blanks and
 * the position of the tone mark do not count; every letter and every tone does. For matching only,
 * never for what is shown.
 *
 * @example
 * foldForMatching("Chi bộ  HOÀ Bình") === foldForMatching("chi bộ Hòa Bình") // => true
 * foldForMatching("Nuôi cá") === foldForMatching("Nuôi cà") // => false
 */
export const foldForMatching = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(QUOTES, "")
    .replace(DASHES, "-")
    .replace(/\s*-\s*/g, "-")
    .replace(BLANKS, " ")
    .trim()
    .replace(LETTERS, moveToneLast)

/**
 * The same without any diacritic: for headers and aliases, which people also type bare. Never for names of
 * models or units, where "cá" and "cà" are two things.
 *
 * @example
 * foldBare("Lĩnh vực – LV") // => "linh vuc-lv"
 * foldBare("Đơn vị") // => "don vi"
 */
export const foldBare = (text: string): string =>
  foldForMatching(text).replace(/\p{M}/gu, "").replace(/đ/g, "d")

import { equals, type Rational, rational, toFixedString, type WeightMove } from "@dvk/core"
import { formatPercent } from "../charts/formatPercent.ts"
import type { Language } from "../Language.ts"

/**
 * How far one weight may move before the shortlist changes, in one sentence. At the very end two models are level, so
 * ends are not included, and they are rounded inwards: what is said never goes beyond what holds.
 *
 * @param title what people call the criterion
 *
 * @example
 * sayWeightMove({ criterion: "c", stated: rational(3, 10), down: rational(1, 4), up: null }, "Hiệu quả", "vi") // => "“Hiệu quả” (trọng số 30 %): danh sách đề nghị không đổi khi trọng số này trên 25 %."
 */
export const sayWeightMove = (
  { stated, down, up }: WeightMove,
  title: string,
  language: Language
): string => {
  const ends = [
    ...(down === null ? [] : [lowerEnd(down, stated, language)]),
    ...(up === null ? [] : [upperEnd(up, stated, language)])
  ]
  const share = formatPercent(stated, language)
  if (language === "vi") {
    const head = `“${title}” (trọng số ${share}): danh sách đề nghị không đổi`
    return ends.length === 0
      ? `${head} dù trọng số này là bao nhiêu.`
      : `${head} khi trọng số này ${ends.join(" và ")}.`
  }
  const head = `“${title}” (weight ${share}): the shortlist stays the same`
  return ends.length === 0
    ? `${head} whatever this weight is.`
    : `${head} while this weight is ${ends.join(" and ")}.`
}

const lowerEnd = (end: Rational, stated: Rational, language: Language): string => {
  const shown = inwards(end, stated, "up", language)
  // The stated weight itself is where models are level: the list is what it is there, and another one below.
  if (equals(end, stated)) return { vi: `từ ${shown} trở lên`, en: `at least ${shown}` }[language]
  return { vi: `trên ${shown}`, en: `over ${shown}` }[language]
}

const upperEnd = (end: Rational, stated: Rational, language: Language): string => {
  const shown = inwards(end, stated, "down", language)
  if (equals(end, stated)) return { vi: `không quá ${shown}`, en: `at most ${shown}` }[language]
  return { vi: `dưới ${shown}`, en: `under ${shown}` }[language]
}

/** With one decimal; with more where the stated weight lies that close. */
const PLACES = [1, 2, 3, 4] as const

/** An end as a percentage, rounded towards the stated weight and short of it. */
const inwards = (end: Rational, stated: Rational, way: "up" | "down", language: Language): string => {
  for (const places of PLACES) {
    const units = 10n ** BigInt(places)
    const scaled = 100n * units * end.numerator
    const floor = scaled / end.denominator
    const whole = way === "up" && floor * end.denominator !== scaled ? floor + 1n : floor
    const gap = whole * stated.denominator - 100n * units * stated.numerator
    if (way === "up" ? gap < 0n : gap > 0n) return percent(rational(whole, units), places, language)
  }
  return formatPercent(end, language)
}

const percent = (value: Rational, places: number, language: Language): string => {
  const text = toFixedString(value, places).replace(/\.?0+$/, "")
  return language === "vi" ? `${text.replace(".", ",")} %` : `${text}%`
}

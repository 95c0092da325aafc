import { type Rational, rational, toFixedString, type WeightMove } from "@dvk/core"
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
  const ends = endsOf(down, up, stated, language)
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

const endsOf = (
  down: Rational | null,
  up: Rational | null,
  stated: Rational,
  language: Language
): ReadonlyArray<string> => {
  const over = down === null ? null : inwards(down, stated, "up", language)
  const under = up === null ? null : inwards(up, stated, "down", language)
  const isFixed = down !== null && up !== null && over === null && under === null
  if (isFixed) return [atStated.exactly[language]]
  const lower =
    over === null ? atStated.atLeast[language] : { vi: `trên ${over}`, en: `over ${over}` }[language]
  const upper =
    under === null ? atStated.atMost[language] : { vi: `dưới ${under}`, en: `under ${under}` }[language]
  return [...(down === null ? [] : [lower]), ...(up === null ? [] : [upper])]
}

/** Where models are level at the stated weight itself, or too close to it for decimals that anybody reads. */
const atStated = {
  exactly: { vi: "đúng bằng mức đã nêu", en: "exactly the stated one" },
  atLeast: { vi: "không thấp hơn mức đã nêu", en: "not below the stated one" },
  atMost: { vi: "không vượt mức đã nêu", en: "not above the stated one" }
} as const

/** With one decimal; with more where the stated weight lies that close. */
const PLACES = [1, 2, 3, 4] as const

/** An end as a percentage, rounded towards the stated weight and short of it; null where no decimals lie between. */
const inwards = (end: Rational, stated: Rational, way: "up" | "down", language: Language): string | null => {
  for (const places of PLACES) {
    const units = 10n ** BigInt(places)
    const scaled = 100n * units * end.numerator
    const floor = scaled / end.denominator
    const whole = way === "up" && floor * end.denominator !== scaled ? floor + 1n : floor
    const gap = whole * stated.denominator - 100n * units * stated.numerator
    if (way === "up" ? gap < 0n : gap > 0n) return percent(rational(whole, units), places, language)
  }
  return null
}

const percent = (value: Rational, places: number, language: Language): string => {
  const text = toFixedString(value, places).replace(/\.?0+$/, "")
  return language === "vi" ? `${text.replace(".", ",")} %` : `${text}%`
}

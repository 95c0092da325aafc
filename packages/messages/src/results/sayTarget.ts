import { FIXED_POINT_UNIT, multiply, type ReportedTarget, rational, toDecimalString } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatScore } from "../numbers/formatNumber.ts"

/**
 * A target with what was reached of it, in one line.
 *
 * @example
 * sayTarget({ target: "Trồng hoa", measure: "m", registered: 1000000, actual: 1255000, share: { numerator: 251n, denominator: 200n } }, "vi") // => "Trồng hoa: đăng ký 100 m, đạt 125,5 m (125,50%)"
 */
export const sayTarget = (
  { target, measure, registered, actual, share }: ReportedTarget,
  language: Language
): string => {
  const word = words[language]
  const figure = (value: number | null): string =>
    value === null ? word.untold : `${formatResult(value, language)}${measure === null ? "" : ` ${measure}`}`
  const percent = share === null ? "" : ` (${formatScore(multiply(share, rational(100)), language)}%)`
  return `${target ?? word.target}: ${word.registered} ${figure(registered)}, ${word.actual} ${figure(actual)}${percent}`
}

const words = {
  vi: { target: "Chỉ tiêu", registered: "đăng ký", actual: "đạt", untold: "chưa rõ" },
  en: { target: "Target", registered: "registered", actual: "reached", untold: "not told" }
} as const satisfies Record<Language, object>

/**
 * A figure in ten-thousandths as people read it, with the decimals that it has.
 *
 * @example
 * formatResult(12345678, "vi") // => "1.234,5678"
 * formatResult(15000, "en") // => "1.5"
 */
export const formatResult = (figure: number, language: Language): string => {
  const [whole = "", decimals] = toDecimalString(rational(figure, FIXED_POINT_UNIT)).split(".")
  const [thousands, point] = language === "vi" ? [".", ","] : [",", "."]
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  return decimals === undefined ? grouped : `${grouped}${point}${decimals}`
}

import { equals, type Rational, type Reward, rational, toDecimalString } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatCoefficient, formatMoney } from "./formatMoney.ts"
import { subjectKindName } from "./subjectKindName.ts"

/** How an amount was rounded, as the end of the calculation. */
const roundedTo: Readonly<Record<Reward["rounding"]["method"], Said<[amount: string]>>> = {
  up: { vi: (amount) => `, làm tròn lên ${amount}`, en: (amount) => `, rounded up to ${amount}` },
  nearest: { vi: (amount) => `, làm tròn thành ${amount}`, en: (amount) => `, rounded to ${amount}` }
}

/** Beside a reward that rests on a figure nobody has held against the law yet. */
export const unconfirmedMark: Said = {
  vi: () => "chưa đối chiếu với văn bản gốc",
  en: () => "not yet checked against the text of the law"
}

/**
 * One reward with its whole calculation, so that it can be checked by hand: "Giấy khen của Chủ tịch Ủy ban nhân dân cấp
 * xã, tập thể: 0,6 × 2.340.000 đồng = 1.404.000 đồng, làm tròn lên 1.410.000 đồng."
 */
export const sayReward = (reward: Reward, language: Language): string => {
  const { form, subjectKind, coefficient, baseSalary, exact, rounding, amount } = reward
  const product = `${formatCoefficient(coefficient, language)} × ${formatMoney(baseSalary, language)} = ${exactMoney(exact, language)}`
  const rounded = equals(exact, rational(amount))
    ? ""
    : roundedTo[rounding.method][language](formatMoney(amount, language))
  const mark = reward.unconfirmed ? ` (${unconfirmedMark[language]()})` : ""
  return `${form.title[language]}, ${subjectKindName(subjectKind, language)}: ${product}${rounded}${mark}.`
}

/** A product that is no whole number of đồng is shown with its decimals: it is about to be rounded, and only once. */
const exactMoney = (exact: Rational, language: Language): string =>
  exact.denominator === 1n
    ? formatMoney(Number(exact.numerator), language)
    : `${language === "vi" ? toDecimalString(exact).replace(".", ",") : toDecimalString(exact)} đồng`

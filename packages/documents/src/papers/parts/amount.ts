import { formatCount } from "@dvk/messages"

/** Beside every amount that rests on a figure nobody has held against the law; a note under the paper says so. */
export const UNCONFIRMED_MARK = " (*)"

/**
 * An amount for a column of đồng.
 *
 * @example
 * amountText(1410000, true) // => "1.410.000 (*)"
 */
export const amountText = (amount: number, isUnconfirmed: boolean): string =>
  `${formatCount(amount, "vi")}${isUnconfirmed ? UNCONFIRMED_MARK : ""}`

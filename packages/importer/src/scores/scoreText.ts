import { FIXED_POINT_UNIT, foldBare } from "@dvk/core"
import { readDecimal } from "../cells/readDecimal.ts"

/**
 * What a judge wrote into a cell. `Number` in ten-thousandths, `plain` where it is only a number; `Absent`: the
 * judge did not score; `Unreadable`: anything else, from which no score is made.
 */
export type ScoreText =
  | { readonly _tag: "Number"; readonly score: number; readonly plain: boolean }
  | { readonly _tag: "Absent" }
  | { readonly _tag: "Unreadable" }

const ABSENT =
  /^(?:v|vang|vang mat|vang co phep|co phep|khong cham|chua cham|kc|ko cham|khong cham diem|khong co|mien cham|[-–—./]+|absent|n\/?a)$/
const UNIT = /\s*(?:điểm|đ|diem|points?|pts?)\.?$/iu
const SHARE = /^([\d.,]+)\s*\/\s*([\d.,]+)$/
const PERCENT = /^([\d.,]+)\s*%$/

/**
 * Reads a score: a number; a number out of the most there is ("85/100"); a percentage of the most there is. A
 * number out of something else is not rescaled, because nobody knows what the judge meant.
 *
 * @example
 * scoreText("85/100", 1000000) // => { "_tag": "Number", "score": 850000, "plain": false }
 * scoreText("8/10", 1000000) // => { "_tag": "Unreadable" }
 * scoreText("vắng", 1000000) // => { "_tag": "Absent" }
 */
export const scoreText = (text: string, highest: number): ScoreText => {
  const number = readDecimal(text)
  if (number !== null) return { _tag: "Number", score: number, plain: true }
  if (ABSENT.test(foldBare(text))) return { _tag: "Absent" }
  const score = noted(text.replace(UNIT, ""), highest)
  return score === null ? { _tag: "Unreadable" } : { _tag: "Number", score, plain: false }
}

/**
 * A score that is written out of something else than the most there is, for the question that it raises: the most
 * there is, and what it would be on that scale where this comes out at four decimals, else "". Null for any other
 * text.
 *
 * @example
 * otherScale("8/10", 1000000) // => { "top": "100", "meant": "80" }
 * otherScale("2/3", 1000000) // => { "top": "100", "meant": "" }
 * otherScale("tám", 1000000) // => null
 */
export const otherScale = (
  text: string,
  highest: number
): { readonly top: string; readonly meant: string } | null => {
  const [, part = "", whole = ""] = SHARE.exec(text.replace(UNIT, "")) ?? []
  const [score, most] = [readDecimal(part), readDecimal(whole)]
  if (score === null || most === null || most <= 0 || score > most) return null
  const product = BigInt(score) * BigInt(highest)
  const isExact = product % BigInt(most) === 0n
  const shown = (value: number): string => String(value / FIXED_POINT_UNIT)
  return { top: shown(highest), meant: isExact ? shown(Number(product / BigInt(most))) : "" }
}

const noted = (text: string, highest: number): number | null => {
  const share = SHARE.exec(text)
  if (share !== null) return readDecimal(share[2] ?? "") === highest ? readDecimal(share[1] ?? "") : null
  const percent = PERCENT.exec(text)
  if (percent === null) return readDecimal(text)
  const part = readDecimal(percent[1] ?? "")
  // A percentage that does not come out at four decimals would have to be rounded before it counts.
  const product = part === null ? null : BigInt(part) * BigInt(highest)
  return product === null || product % DIVISOR !== 0n ? null : Number(product / DIVISOR)
}

/** A percentage in ten-thousandths, times a score in ten-thousandths, is this much too large. */
const DIVISOR = 1_000_000n

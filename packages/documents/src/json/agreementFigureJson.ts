import type { Figure } from "@dvk/core"
import { type Language, sayUnknown } from "@dvk/messages"

/** Measured figures have no more places than these in JSON: what lies beyond says nothing, and stays the same everywhere. */
const UNITS = 1e6

/** A figure, or the code and sentence of why there is none. */
export type FigureJson<A = number> = A | { readonly unknown: string; readonly message: string }

/**
 * Rounded to six places, half away from zero; never minus zero.
 *
 * @example
 * rounded(-1.23456789) // => -1.234568
 */
export const rounded = (value: number): number => {
  const units = Math.round(Math.abs(value) * UNITS)
  return units === 0 ? 0 : (Math.sign(value) * units) / UNITS
}

/** A figure of any shape, written by `write` where it is known. */
export const figureJson = <A, B>(
  figure: Figure<A>,
  language: Language,
  write: (value: A) => B
): FigureJson<B> =>
  figure.known ? write(figure.value) : { unknown: figure.why, message: sayUnknown(figure.why, language) }

/** A single number. */
export const numberJson = (figure: Figure, language: Language): FigureJson =>
  figureJson(figure, language, rounded)

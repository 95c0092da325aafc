/** Pixels for each of the SVG's own: at the width of an A4 page, 280 to the inch. */
const SHARP = 2

/** A picture on a page of A4 is at most 222 mm high, on which this is 365 to the inch; more only takes time. */
const TALLEST = 3200

/** Below this, small letters suffer on a screen. */
const COARSEST = 1.25

/**
 * How many pixels an image needs for each of its SVG's own to be sharp on paper: fewer where it is tall, since a
 * tall picture is made smaller to fit its page.
 *
 * @example
 * paperScale('<svg width="1016" height="900">') // => 2
 * paperScale('<svg width="1016" height="2000">') // => 1.6
 * paperScale('<svg width="1016" height="9000">') // => 1.25
 */
export const paperScale = (svg: string): number => {
  const height = Number(/<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1] ?? 0)
  return Math.min(SHARP, Math.max(COARSEST, TALLEST / Math.max(1, height)))
}

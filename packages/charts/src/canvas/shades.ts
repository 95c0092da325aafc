import { colours } from "./look.ts"

/** Shades from the lightest to the darkest of one hue, in ten steps that a print still tells apart. */
const STEPS = 10

const parts = (colour: string): ReadonlyArray<number> =>
  [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))

/**
 * The shade for a share from 0 (lightest) to 1 (darkest). A share in between takes the nearest of eleven shades:
 * equal figures look equal, and a file with a few colours is small.
 *
 * @example
 * shadeFor(0) // => "#edf2f5"
 * shadeFor(1) // => "#123f5c"
 */
export const shadeFor = (share: number): string => {
  const step = Math.round(Math.min(1, Math.max(0, share)) * STEPS) / STEPS
  const dark = parts(colours.dark)
  const mixed = parts(colours.lightest).map((part, at) =>
    Math.round(part + ((dark[at] ?? part) - part) * step)
      .toString(16)
      .padStart(2, "0")
  )
  return `#${mixed.join("")}`
}

import { colours } from "./look.ts"

/**
 * Colours for parts that stand next to each other: dark and light in turn, so that neighbours stay apart in a
 * black-and-white print and for every kind of colour blindness.
 */
const parts = [
  "#123f5c",
  "#9cc4da",
  "#a23b21",
  "#f2cf8f",
  "#4f5f2a",
  "#cfd9c0",
  "#5f3b73",
  "#dcb5d2"
] as const

/** The colour of part `at`; after the last one they begin again. */
export const partColour = (at: number): string => parts[at % parts.length] ?? colours.muted

/** Grades from the highest down, darkest first, spread over as many steps as there are grades. */
const ramps: ReadonlyArray<ReadonlyArray<string>> = [
  [],
  ["#123f5c"],
  ["#123f5c", "#86b2cc"],
  ["#123f5c", "#3c7599", "#9cc4da"],
  ["#123f5c", "#35698b", "#79a9c6", "#c3d9e6"],
  ["#123f5c", "#2f6284", "#5f94b5", "#9ac0d7", "#d3e3ec"]
]

/**
 * The colours of a rubric's grades. A rubric with more than five gives its lowest ones the same colour: their names
 * stand beside the models, and six blues cannot be told apart.
 */
export const gradeColours = (grades: number): ReadonlyArray<string> => {
  const ramp = ramps[Math.min(grades, ramps.length - 1)] ?? []
  return Array.from({ length: grades }, (_, at) => ramp[Math.min(at, ramp.length - 1)] ?? colours.dark)
}

/**
 * The relative luminance of a colour, 0 for black to 1 for white (WCAG 2.2, "relative luminance").
 *
 * @example
 * luminance("#ffffff") // => 1
 */
export const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * How far two colours are apart in lightness, 1 to 21 (WCAG 2.2, "contrast ratio").
 *
 * @example
 * contrast("#000000", "#ffffff") // => 21
 */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** What small text needs (WCAG 2.2, 1.4.3). Black or white reaches it on every colour. */
const READABLE = 4.5

/**
 * The ink in which small text can be read on a colour: the usual one where it does, else black or white.
 *
 * @example
 * inkOn("#123f5c") // => "#ffffff"
 * inkOn("#f2cf8f") // => "#1c2b36"
 */
export const inkOn = (colour: string): string => {
  if (contrast(colour, colours.ink) >= READABLE) return colours.ink
  return contrast(colour, colours.paper) >= READABLE ? colours.paper : BLACK
}

const BLACK = "#000000"

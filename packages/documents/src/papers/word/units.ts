/** The only font that both forms allow. */
export const FONT = "Times New Roman"

/** Word counts letters in half points. */
export const points = (size: number): number => size * 2

/** Word counts spaces in twentieths of a point. */
export const twips = (size: number): number => Math.round(size * 20)

/** Millimetres in twentieths of a point: 1440 to the inch of 25.4 mm. */
export const millimetres = (length: number): number => Math.round((length * 1440) / 25.4)

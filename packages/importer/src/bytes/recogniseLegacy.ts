import { type LegacyReading, legacyReadings } from "./legacyEncodings.ts"
import { plausibility } from "./plausibility.ts"

/** How a text of bytes reads best. `sure` is false where it is too short, or where two readings are too close. */
export interface Recognised {
  readonly reading: LegacyReading
  readonly sure: boolean
}

/** Fewer marked words than this could be anything. */
const LEAST_WORDS = 4
/** Of ten words at most one or two are names from another language: the mean stays above one point a word. */
const LEAST_MEAN = 1
/** The runner-up has to be this much worse. */
const LEAST_LEAD = 4
const LEAD_SHARE = 0.15

/** Enough for any file: its score only grows clearer. */
const SAMPLE = 200_000

/**
 * Finds the encoding of bytes (one character a byte) that are no UTF-8, by reading them in each and counting
 * Vietnamese syllables. Null where no reading is Vietnamese at all.
 */
export const recogniseLegacy = (bytes: string): Recognised | null => {
  const sample = markedLines(bytes)
  const scored = legacyReadings.map((reading) => ({ reading, ...plausibility(reading.read(sample)) }))
  const [best, ...others] = scored.toSorted((a, b) => b.score - a.score)
  if (best === undefined || best.score <= 0) return null
  const second = others.find(({ reading }) => reading.encoding !== best.reading.encoding)
  const lead = best.score - (second?.score ?? 0)
  const sure =
    best.words >= LEAST_WORDS &&
    best.score >= best.words * LEAST_MEAN &&
    lead >= Math.max(LEAST_LEAD, best.words * LEAD_SHARE)
  return { reading: best.reading, sure }
}

/** Lines with a byte beyond ASCII; the others read alike in every encoding. */
const markedLines = (bytes: string): string => {
  const lines: Array<string> = []
  let length = 0
  for (const [line] of bytes.matchAll(/[^\r\n]*[\u0080-\u00ff][^\r\n]*/g)) {
    lines.push(line)
    length += line.length
    if (length > SAMPLE) break
  }
  return lines.join("\n").slice(0, SAMPLE)
}

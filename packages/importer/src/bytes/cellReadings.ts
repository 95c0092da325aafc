import { legacyReadings } from "./legacyEncodings.ts"
import { bytesOfText, windows1252Bytes } from "./windows1252.ts"
import { windows1258Bytes } from "./windows1258.ts"

/** A way in which a cell of Unicode text can have come from other bytes. */
export interface CellReading {
  readonly encoding: string
  /** `mojibake`: UTF-8 that a program took for Windows text. `legacy-encoding`: an encoding from before Unicode. */
  readonly code: "mojibake" | "legacy-encoding"
  /** The text that was meant, or null where the cell cannot have come about in this way. */
  readonly read: (cell: string) => string | null
}

const utf8 = (bytes: string | null): string | null => {
  if (bytes === null || !/[\u00c2-\u00f4][\u0080-\u00bf]/.test(bytes)) return null
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytesOfText(bytes)).normalize("NFC")
  } catch (error) {
    // The one thing a fatal decoder throws: these bytes are no UTF-8, so the cell has another story.
    if (error instanceof TypeError) return null
    throw error
  }
}

/** A file that was opened and saved wrongly once was often opened and saved so again. */
const MOST_TIMES = 3

const utf8Again =
  (bytesOf: (text: string) => string | null) =>
  (cell: string): string | null => {
    let text: string | null = null
    for (let times = 0; times < MOST_TIMES; times++) {
      const next = utf8(bytesOf(text ?? cell))
      if (next === null) break
      text = next
    }
    return text
  }

/** UTF-8 first: it leaves no room for chance. */
export const cellReadings: ReadonlyArray<CellReading> = [
  { encoding: "utf-8", code: "mojibake", read: utf8Again(windows1252Bytes) },
  { encoding: "utf-8", code: "mojibake", read: utf8Again(windows1258Bytes) },
  ...legacyReadings.map(({ encoding, read }): CellReading => {
    return {
      encoding,
      code: "legacy-encoding",
      read: (cell) => {
        const bytes = windows1252Bytes(cell)
        return bytes === null ? null : read(bytes)
      }
    }
  })
]

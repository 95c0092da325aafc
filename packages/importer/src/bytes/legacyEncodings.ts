import tables from "iconv-lite/encodings/sbcs-data-generated.js"
import { restoreCapitals } from "./capitalFonts.ts"
import { vniLetters } from "./vniLetters.ts"
import { bytesOfText, windows1252Mark } from "./windows1252.ts"

/** Encodings of Vietnamese from before Unicode. */
export type LegacyEncoding = "windows-1258" | "tcvn3" | "vni" | "viscii"

/** One way to read bytes; they come and go as a text of one character a byte. */
export interface LegacyReading {
  readonly encoding: LegacyEncoding
  readonly read: (bytes: string) => string
}

const table = (name: string): string => {
  const entry = tables[name]
  return typeof entry === "object" ? entry.chars : ""
}
const tcvn = table("tcvn")
const viscii = table("viscii")

const FONT = /[\u00a1-\u00fe]/g
const MARKS = /[\u0080-\u009f]/g
const ANY = /[\0-\u00ff]/g
const LETTER = /[A-Za-zÔÖôö][\u00c0-\u00ff]|[\u00c0-\u00ff]/g

const at = (chars: string, byte: string): string => chars[byte.charCodeAt(0)] ?? byte

const readVni = (bytes: string): string =>
  bytes
    .replace(LETTER, (written) => {
      const letter = vniLetters.get(written)
      if (letter !== undefined || written.length === 1) return letter ?? written
      // No letter together: the second byte may be one by itself, and the first too where it is Ô or Ö.
      const [first = "", second = ""] = written
      return (vniLetters.get(first) ?? first) + (vniLetters.get(second) ?? second)
    })
    .replace(MARKS, windows1252Mark)

/**
 * The ways to read a file, the likelier first of two that agree. Fonts of TCVN3 have letters only from A1 to FE;
 * the full standard (TCVN 5712) has capitals in the places of control codes.
 */
export const legacyReadings: ReadonlyArray<LegacyReading> = [
  {
    encoding: "tcvn3",
    read: (bytes) =>
      restoreCapitals(
        bytes
          .replace(MARKS, windows1252Mark)
          .replace(FONT, (byte) => at(tcvn, byte))
          .normalize("NFC")
      )
  },
  {
    encoding: "tcvn3",
    read: (bytes) => bytes.replace(ANY, (byte) => at(tcvn, byte)).normalize("NFC")
  },
  { encoding: "vni", read: readVni },
  {
    encoding: "windows-1258",
    read: (bytes) => new TextDecoder("windows-1258").decode(bytesOfText(bytes)).normalize("NFC")
  },
  { encoding: "viscii", read: (bytes) => bytes.replace(ANY, (byte) => at(viscii, byte)) }
]

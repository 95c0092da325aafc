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
const VNI_LETTERS = new RegExp([...vniLetters.keys()].toSorted((a, b) => b.length - a.length).join("|"), "g")

const at = (chars: string, byte: string): string => chars[byte.charCodeAt(0)] ?? byte

const readVni = (bytes: string): string =>
  bytes.replace(VNI_LETTERS, (written) => vniLetters.get(written) ?? written).replace(MARKS, windows1252Mark)

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

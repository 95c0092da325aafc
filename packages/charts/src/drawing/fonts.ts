import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

/** The two cuts of the one font that charts and report use. */
export type FontCut = "regular" | "semibold"

const require = createRequire(import.meta.url)

const files: Readonly<Record<FontCut, string>> = {
  regular: "@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf",
  semibold: "@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf"
}

/** Where the font file of a cut lies on this machine: a full TrueType file with all Vietnamese letters. */
export const fontPath = (cut: FontCut): string => require.resolve(files[cut])

/** The font file of a cut, for embedding once in a page that shows charts. Licence: SIL Open Font License. */
export const readFont = (cut: FontCut): Uint8Array => readFileSync(fontPath(cut))

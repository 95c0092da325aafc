const bytes = new Map(
  [...new TextDecoder("windows-1258").decode(Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at))].map(
    (character, at) => [character, String.fromCharCode(0x80 + at)] as const
  )
)
const BEYOND = /[^\0-\x7f]/g

/**
 * Takes a text back to the bytes that a Vietnamese Windows took for windows-1258: one character a byte. Null where
 * a character has no byte there.
 *
 * @example
 * windows1258Bytes("Đ")?.charCodeAt(0) // => 208
 */
export const windows1258Bytes = (text: string): string | null => {
  let possible = true
  const written = text.replace(BEYOND, (character) => {
    const byte = bytes.get(character)
    if (byte === undefined) possible = false
    return byte ?? ""
  })
  return possible ? written : null
}

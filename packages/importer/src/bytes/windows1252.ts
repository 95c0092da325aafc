/** The 27 characters that windows-1252 has where Latin-1 has control codes, by their byte. */
const specials = new Map(
  [...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at))].map(
    (character, at) => [character, String.fromCharCode(0x80 + at)] as const
  )
)
const BEYOND = /[^\0-\u00ff]/g

/**
 * Takes a text back to the bytes that a program saw when it took them for windows-1252: one character a byte. Null
 * where a character has no byte there, so that no such program can have written it.
 *
 * @example
 * windows1252Bytes("â€œ")?.length // => 3
 * windows1252Bytes("Đơn vị") // => null
 */
export const windows1252Bytes = (text: string): string | null => {
  let possible = true
  const bytes = text.replace(BEYOND, (character) => {
    const byte = specials.get(character)
    if (byte === undefined) possible = false
    return byte ?? ""
  })
  return possible ? bytes : null
}

/** The other way: bytes that no table has a letter for are typographic marks of Windows. */
export const windows1252Mark = (byte: string): string => marks.get(byte) ?? byte

const marks = new Map([...specials].map(([character, byte]) => [byte, character]))

/** Bytes as a text of one character a byte. */
export const byteText = (bytes: Uint8Array): string => {
  const chunks: Array<string> = []
  for (let at = 0; at < bytes.length; at += CHUNK)
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)))
  return chunks.join("")
}

/** Fewer than any engine takes as arguments of one call. */
const CHUNK = 8192

/** A text of one character a byte as bytes. */
export const bytesOfText = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

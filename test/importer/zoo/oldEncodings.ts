/**
 * Encoders for the old encodings, from tables of their own: the importer is measured with them and must not share
 * them. Letters in Vietnamese order; bytes as Latin-1 shows them, one character a byte.
 */
const LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
const CAPITALS = LETTERS.toUpperCase()
const TCVN3 = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ"
const TCVN3_CAPITALS = new Map([..."ĂÂÊÔƠƯĐ"].map((letter, at) => [letter, "¡¢£¤¥¦§"[at] ?? ""]))

/** RFC 1456, section 3: bytes of the letters above, then of their capitals. */
const VISCII = [
  "e0 e4 e3 e1 d5 e5 a2 c6 c7 a1 a3 e2 a5 a6 e7 a4 a7 f0 e8 eb a8 e9 a9 ea ab ac ad aa ae ec ef ee ed b8",
  "f2 f6 f5 f3 f7 f4 b0 b1 b2 af b5 bd b6 b7 de be fe f9 fc fb fa f8 df d7 d8 e6 d1 f1 cf d6 db fd dc",
  "c0 c4 c3 c1 80 c5 82 02 05 81 83 c2 85 86 06 84 87 d0 c8 cb 88 c9 89 ca 8b 8c 8d 8a 8e cc 9b ce cd 98",
  "d2 99 a0 d3 9a d4 90 91 92 8f 93 b4 96 97 b3 95 94 d9 9c 9d da 9e bf bb bc ff ba b9 9f 14 19 dd 1e"
].flatMap((line) => line.split(" ").map((byte) => String.fromCharCode(Number.parseInt(byte, 16))))

/** TCVN3 (ABC) as its fonts have it: capitals with a tone do not exist, and are small. */
export const tcvn3 = (text: string): string =>
  text.normalize("NFC").replace(/[^\0-\u007f]/g, (letter) => {
    const at = LETTERS.indexOf(letter.toLowerCase())
    return TCVN3_CAPITALS.get(letter) ?? TCVN3[at] ?? letter
  })

/** VISCII, complete with its six capitals in the place of control codes. */
export const viscii = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[^\0-\u007f]/g, (letter) => VISCII[(LETTERS + CAPITALS).indexOf(letter)] ?? letter)

/** VNI: a base, and a second byte for circumflex, breve or horn together with the tone. */
export const vni = (text: string): string =>
  text.normalize("NFC").replace(/[^\0-\u007f]/g, (letter) => {
    const small = letter.toLowerCase()
    const written = vniSmall(small)
    return small === letter ? written : written.toUpperCase()
  })

const SINGLE = new Map([..."íìỉĩịơưỵđ"].map((letter, at) => [letter, "íìæóòôöîñ"[at] ?? ""]))
const TONES = "\u0301\u0300\u0309\u0303\u0323"

const vniSmall = (letter: string): string => {
  const single = SINGLE.get(letter)
  if (single !== undefined) return single
  const [base = "", ...marks] = letter.normalize("NFD")
  const tone = TONES.indexOf(marks.find((mark) => TONES.includes(mark)) ?? "none")
  if (marks.includes("\u0302")) return base + ("áàåãä"[tone] ?? "â")
  if (marks.includes("\u0306")) return base + ("éèúüë"[tone] ?? "ê")
  if (marks.includes("\u031b")) return (base === "o" ? "ô" : "ö") + ("ùøûõï"[tone] ?? "")
  return base + ("ùøûõï"[tone] ?? "")
}

/** windows-1258 as Windows types it: the letter, and the tone as a character of its own. */
export const windows1258 = (text: string): string => {
  const table = new TextDecoder("windows-1258").decode(Uint8Array.from({ length: 256 }, (_, at) => at))
  return [...text.normalize("NFC")]
    .flatMap((letter) => {
      if (table.includes(letter)) return [letter]
      const parts = [...letter.normalize("NFD")]
      const tone = parts.filter((part) => TONES.includes(part))
      return [
        parts
          .filter((part) => !TONES.includes(part))
          .join("")
          .normalize("NFC"),
        ...tone
      ]
    })
    .map((letter) => String.fromCharCode(table.indexOf(letter)))
    .join("")
}

/** A text of one character a byte as those bytes. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (byte) => byte.charCodeAt(0))

/** Bytes that a program took for windows-1252 and saved as UTF-8. */
export const savedAsUtf8 = (bytes: Uint8Array): string => new TextDecoder("windows-1252").decode(bytes)

/** UTF-16, with or without a byte order mark. */
export const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const marked = mark ? `\ufeff${text}` : text
  const bytes = new Uint8Array(marked.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), littleEndian)
  return bytes
}
